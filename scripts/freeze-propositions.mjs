#!/usr/bin/env node
/**
 * Lists in `data/propositions/opened.csv` the texts that were open to answers in a consultation: every version of status
 * `answered` that is not listed yet, with the digest of its text. A line that is there is never changed: `npm test` then
 * refuses any change of these texts.
 *
 *     npm run build && node scripts/freeze-propositions.mjs enquete-2018
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { versionHash } from '../packages/consultation/dist/index.js'
import { PROPOSITIONS, readPropositions } from '../packages/consultation/dist/node.js'

const HEADER = 'proposition,version,consultation,sha256\n'
const [consultation] = process.argv.slice(2)
if (!/^[a-z0-9-]+$/.test(consultation ?? '')) {
  console.error('usage: node scripts/freeze-propositions.mjs CONSULTATION  (its id, as enquete-2018)')
  process.exit(64)
}

const { proposals, opened, faults } = await readPropositions()
const kept = faults.filter(({ code }) => code !== 'answered-not-listed')
if (kept.length > 0) {
  console.error('the proposals have faults: see `npx horizon-soin validate data/propositions`')
  process.exit(2)
}
const path = join(PROPOSITIONS, 'opened.csv')
let text = await readFile(path, 'utf8').catch(() => HEADER)
let added = 0
for (const { id, versions } of proposals) {
  for (const version of versions) {
    if (version.status !== 'answered') continue
    if (opened.some(text => text.id === id && text.version === version.version)) continue
    text += `${[id, version.version, consultation, await versionHash(id, version)].join(',')}\n`
    added++
  }
}
await writeFile(path, text)
console.log(`${added} texts added to ${path}`)
