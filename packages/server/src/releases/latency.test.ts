import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ANSWERS } from '@horizon-soin/releases'
import { expect, it } from 'vitest'
import { createApp } from '../app.js'
import { askOf } from '../testing/api-client.js'
import { AFTER, bodyOf, definitionOf, keepConsultation, NOW } from '../testing/consultation.js'
import { embeddedStore } from '../testing/stores.js'

it('latency', async () => {
  const test = await embeddedStore()
  await keepConsultation(test.store, definitionOf())
  let time = NOW
  const app = await createApp({ folder: mkdtempSync(join(tmpdir(), 'lat-')), store: test.store, clock: () => time })
  const ask = askOf(app)
  await ask('/api/consultations/essai-2027/contributions', { body: { ...bodyOf(), answers: [{ item: 'proposition-01', version: 1, useful: 'yes' }] } })
  time = AFTER
  await test.store.move('essai-2027', 'closed', AFTER)
  await test.store.move('essai-2027', 'moderated', AFTER)
  const basis = await test.store.tally('essai-2027')
  const results = []
  for (let item = 1; item <= 20; item++) for (let group = 0; group < 27; group++)
    for (const [question, answers] of Object.entries(ANSWERS)) for (const answer of answers) {
      const n = 100 + ((item * 37 + group * 11) % 900)
      results.push({ item: `proposition-${item}`, version: 2, group: `activity/groupe-${group}`, question, answer, count: { value: n }, base: { value: 2 * n }, share: { value: 0.5, low: Math.random() / 2, high: 0.5 + Math.random() / 2 } })
    }
  const content = JSON.stringify({ format: 'horizon-soin-release/1', results, comparisons: results.slice(0, 2000) })
  console.log('bytes', content.length, 'lines', results.length, randomBytes(1).length)
  const sha256 = createHash('sha256').update(content).digest('hex')
  await test.store.addRelease({ consultation: 'essai-2027', number: 1, at: AFTER, content, sha256 }, basis, AFTER)
  for (const encoding of ['identity', 'gzip', 'br']) {
    const times = []
    let size = 0
    for (let i = 0; i < 15; i++) {
      const start = performance.now()
      const answer = await ask(`/api/consultations/essai-2027/releases/${i % 2 ? 'latest' : 1}`, { headers: { 'accept-encoding': encoding } })
      times.push(performance.now() - start)
      size = answer.rawPayload.length
      expect(answer.statusCode).toBe(200)
    }
    console.log(encoding, size, 'first', times[0]!.toFixed(0), 'median', times.toSorted((a, b) => a - b)[7]!.toFixed(0), 'max', Math.max(...times).toFixed(0))
  }
  await app.close()
  await test.remove()
}, 60000)
