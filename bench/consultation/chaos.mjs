/**
 * `npm run chaos`: what a server goes through under load, on each database: killed (-9) twenty times; on PostgreSQL, the database itself
 * in every fourth round; then the database gone for 30 s, and the disk full (as root: on a disk of its own, in memory). Every contribution
 * is sent again until it is acknowledged, by the same key. Then each must be there once, whole.
 *
 *   node bench/consultation/chaos.mjs [embedded] [postgresql] [--rounds N] [--seed N]
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { parseReceipt } from '@horizon-soin/consultation'
import { openStore } from '@horizon-soin/storage'
import { rng } from '../lib.mjs'
import { durableCluster } from './cluster.mjs'
import { connection, postText } from './http.mjs'
import { people } from './people.mjs'
import { end, ID, openConsultation, startServer } from './setup.mjs'
import { smallDisk } from './small-disk.mjs'

const PORT = 4599
const CONNECTIONS = 8
const GONE_MS = 30_000
const FULL_MS = 8000
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '20' }, seed: { type: 'string', default: '20270131' } }
})
const rounds = Number(values.rounds)
const seed = Number(values.seed)
const digest = receipt => createHash('sha256').update(parseReceipt(receipt)).digest('hex')

/** Sends until there is nobody left; what was not acknowledged goes back to `waiting`, to be sent again by its own key. */
async function send(state, crowd) {
  let line = connection(PORT)
  for (;;) {
    const person = state.waiting.shift() ?? (state.draining ? null : crowd.next())
    if (person === null) {
      if (state.flying === 0) break
      await pause(20)
      continue
    }
    state.flying++
    try {
      const { status, body } = await line.send(
        postText(`/api/consultations/${ID}/contributions`, person.body, person.headers)
      )
      if (status === 201 || status === 200) state.kept.push({ ...person, receipt: JSON.parse(body).receipt })
      else {
        state.statuses[status] = (state.statuses[status] ?? 0) + 1
        await pause(50)
        state.waiting.push(person)
      }
    } catch {
      state.broken++
      line.close()
      await pause(20)
      state.waiting.push(person)
      line = connection(PORT)
    } finally {
      state.flying--
    }
  }
  line.close()
}

async function torment(place, cluster, disk) {
  const random = rng(seed)
  const state = { kept: [], waiting: [], flying: 0, draining: false, statuses: {}, broken: 0, slowest: 0 }
  await openConsultation(place.url ? { url: place.url } : { folder: join(place.folder, 'database') })
  let server = await startServer({ port: PORT, ...place })
  const asked = await (await fetch(`http://127.0.0.1:${PORT}/api/consultations/${ID}`)).json()
  const crowd = people({ items: asked.items, profile: asked.profile, notice: asked.notice.version }, seed)
  const senders = Array.from({ length: CONNECTIONS }, () => send(state, crowd))

  async function kill() {
    await end(server.child, 'SIGKILL')
    server = await startServer({ port: PORT, ...place })
    state.slowest = Math.max(state.slowest, server.ms)
  }
  async function crash(ms, signal = 'SIGKILL') {
    await cluster.stop(signal)
    await pause(ms)
    await cluster.start()
  }
  /** Waits until something more is acknowledged: it has recovered by itself. */
  async function recovered(what) {
    const [before, start] = [state.kept.length, performance.now()]
    while (state.kept.length < before + CONNECTIONS) {
      if (performance.now() - start > 90_000)
        throw new Error(`${what}: nothing is accepted 90 s later: ${server.said()}`)
      await pause(50)
    }
    return Math.round(performance.now() - start)
  }

  for (let round = 1; round <= rounds; round++) {
    await pause(200 + random() * 1300)
    if (cluster && round % 4 === 0) await crash(random() * 1000)
    else await kill()
  }
  await recovered('killed')
  const recoveries = {}
  if (cluster) {
    await crash(GONE_MS, 'SIGINT')
    recoveries.gone = await recovered('the database was gone for 30 s')
  }
  if (disk) {
    disk.fill()
    await pause(FULL_MS)
    disk.free()
    // A database whose log has no room ends; whoever keeps it starts it again.
    await cluster?.start()
    recoveries.full = await recovered('the disk was full')
  }
  state.draining = true
  await Promise.all(senders)
  await end(server.child)
  return { ...state, recoveries }
}

/** Reads everything back by its receipt. @returns what is wrong */
async function check(place, { kept }) {
  const store = await openStore(place.url ? { url: place.url } : { folder: join(place.folder, 'database') })
  const faults = []
  try {
    const receipts = new Set(kept.map(({ receipt }) => receipt))
    if (receipts.size !== kept.length) faults.push(`${kept.length - receipts.size} receipts were given twice`)
    for (const { receipt, body } of kept) {
      const found = await store.readContribution(ID, digest(receipt))
      if (found === null) faults.push(`${receipt} is lost`)
      else if (found.answers.length !== body.answers.length) faults.push(`${receipt} is not whole`)
    }
    await store.move(ID, 'closed', Date.now())
    const { contributions, answers, remarks } = await store.count(ID)
    if (contributions !== kept.length)
      faults.push(`${contributions} are kept, ${kept.length} were acknowledged`)
    if (answers !== contributions * 20) faults.push(`${answers} answers for ${contributions} contributions`)
    if (remarks !== contributions * 3) faults.push(`${remarks} remarks for ${contributions} contributions`)
  } finally {
    await store.close()
  }
  return faults
}

for (const name of positionals.length > 0 ? positionals : ['embedded', 'postgresql']) {
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-chaos-'))
  const disk = smallDisk(folder)
  // Where the database server makes its own folder.
  process.env.TMPDIR = folder
  const cluster = name === 'postgresql' ? (await durableCluster()).cluster : null
  try {
    const place = { folder, url: await cluster?.database() }
    const outcome = await torment(place, cluster, disk)
    const faults = await check(place, outcome)
    const { kept, broken, statuses, slowest, recoveries } = outcome
    console.log(
      `${name}: ${rounds} kills, seed ${seed}; ${kept.length} acknowledged, ${broken} requests cut, ` +
        `refused ${JSON.stringify(statuses)}, slowest start ${Math.round(slowest)} ms, ` +
        `accepting again after ${JSON.stringify(recoveries)} ms${disk ? '' : ' (no full disk: it takes root)'}: ` +
        (faults.length === 0 ? 'each is there once' : 'FAILED')
    )
    for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  } finally {
    await cluster?.remove()
    disk?.remove()
    delete process.env.TMPDIR
    rmSync(folder, { recursive: true, force: true })
  }
}
