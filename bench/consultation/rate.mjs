/** How many contributions a second the server accepts, on each database; on PostgreSQL beside pgbench, turn by turn in one run. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openStore } from '@horizon-soin/storage'
import { ratio, summary } from '../lib.mjs'
import { durableCluster } from './cluster.mjs'
import { pgbench } from './pgbench.mjs'
import { end, ID, openConsultation, startServer } from './setup.mjs'

const LOAD = fileURLToPath(new URL('load.mjs', import.meta.url))
const PORT = 4598
const TURNS = 5
const SECONDS = 5
const CONNECTIONS = 32
const WARM_SECONDS = 6
const EMBEDDED_CONNECTIONS = 8

let seed = 20270131

async function load(connections, seconds, rate = 0) {
  const args = [LOAD, PORT, ID, connections, seconds, seed++, rate].map(String)
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const seen = JSON.parse(stdout)
  const refused = Object.entries(seen.statuses).filter(([status]) => status !== '201')
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`)
  return seen
}

/** @returns how many contributions are kept, which must be what was accepted */
async function kept(place) {
  const store = await openStore(place)
  try {
    await store.move(ID, 'closed', Date.now())
    return (await store.count(ID)).contributions
  } finally {
    await store.close()
  }
}

const perSecond = value => `${Math.round(value)} a second`
const list = values => values.map(value => Math.round(value)).join(', ')

async function onPostgresql(folder) {
  const { cluster, bin } = await durableCluster()
  try {
    const url = await cluster.database()
    await openConsultation({ url })
    const server = await startServer({ port: PORT, folder, url })
    let accepted = (await load(CONNECTIONS, WARM_SECONDS)).accepted
    const ours = []
    const theirs = []
    for (let turn = 0; turn < TURNS; turn++) {
      theirs.push(await pgbench({ bin, folder, url, connections: CONNECTIONS, seconds: SECONDS }))
      const seen = await load(CONNECTIONS, SECONDS)
      accepted += seen.accepted
      ours.push(seen.perSecond)
    }
    const ratios = ours.map((value, turn) => value / theirs[turn])
    const middle = summary(ours).median
    const half = await load(CONNECTIONS, SECONDS * 2, middle / 2)
    accepted += half.accepted
    await end(server.child)
    const found = await kept({ url })
    console.log(
      `  PostgreSQL, ${CONNECTIONS} connections, 20 answers and 3 remarks each, waiting for the disk`
    )
    console.log(`    pgbench, the same inserts      ${perSecond(summary(theirs).median)} (${list(theirs)})`)
    console.log(`    the server                     ${perSecond(middle)} (${list(ours)})`)
    console.log(`    of pgbench                     ${ratio(summary(ratios).median)} (target at least 0.50×)`)
    console.log(
      `    at ${perSecond(half.perSecond).padEnd(26)} p50 ${half.p50.toFixed(1)} ms, p99 ${half.p99.toFixed(1)} ms (target under 100)`
    )
    console.log(`    accepted ${accepted}, kept ${found}: ${accepted === found ? 'the same' : 'FAILED'}`)
    if (accepted !== found) process.exitCode = 1
  } finally {
    await cluster.remove()
  }
}

async function onEmbedded(folder) {
  const database = join(folder, 'database')
  await openConsultation({ folder: database })
  const server = await startServer({ port: PORT, folder })
  let accepted = (await load(EMBEDDED_CONNECTIONS, WARM_SECONDS)).accepted
  const turns = []
  for (let turn = 0; turn < TURNS; turn++) {
    const seen = await load(EMBEDDED_CONNECTIONS, SECONDS)
    accepted += seen.accepted
    turns.push(seen.perSecond)
  }
  await end(server.child)
  const found = await kept({ folder: database })
  console.log(`  embedded, ${EMBEDDED_CONNECTIONS} connections`)
  console.log(
    `    the server                     ${perSecond(summary(turns).median)} (${list(turns)}; target at least 100)`
  )
  console.log(`    accepted ${accepted}, kept ${found}: ${accepted === found ? 'the same' : 'FAILED'}`)
  if (accepted !== found) process.exitCode = 1
}

export async function answersRate() {
  console.log('\n## contributions accepted')
  for (const measure of [onPostgresql, onEmbedded]) {
    const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-rate-'))
    try {
      await measure(folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
