/** Verifies an archive with nothing but what is in it. */
import { loadReader } from '@horizon-soin/disclosure'
import type { Release } from '../release.js'
import { type BoundsAudit, boundsAudit } from './bounds-audit.js'
import type { CitedRelease } from './cited.js'
import { citedTables } from './cited-tables.js'
import { readCsv } from './csv.js'
import { type Check, computedDifferently, type Difference, differs, toldDifferently } from './difference.js'
import { digestOf, readSums } from './digest.js'
import { isCited, readArchive } from './read.js'
import { recomputed, recomputedCited } from './recompute.js'
import { sumsDifferently } from './sums.js'
import type { Table } from './table.js'
import { tablesOf } from './tables.js'
import { textOf } from './text-of.js'
import type { Files } from './zip.js'

export interface Verification {
  release: Release | CitedRelease
  /** SHA-256 of release.json: to be compared with the one that the site shows. */
  digest: string
  checks: Check[]
  /** Null for cited figures, which hide none. */
  audit: BoundsAudit | null
  /** Nothing differs, and nothing that is hidden can be computed. */
  isSound: boolean
}

/**
 * Digests, every table against release.json, every share, interval, weight and comparison against the published counts, and whether a
 * hidden count can be computed from those.
 *
 * @throws ArchiveFault for bytes that are no archive of results
 */
export async function verifyArchive(bytes: Uint8Array): Promise<Verification> {
  const { release, files } = readArchive(bytes)
  const checks = [await digests(files)]
  const digest = await digestOf(files['release.json']!)
  if (isCited(release)) {
    const right = citedTables(recomputedCited(release))
    checks.push(...citedTables(release).map((table, i) => tableCheck(files, table, right[i]!)))
    return { release, digest, checks, audit: null, isSound: isSound(checks) }
  }
  let right: Table[] | null = null
  try {
    right = tablesOf(recomputed(release))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const differences = [differs('contradiction', 'release.json', { found: error.message })]
    checks.push({ name: 'numbers', done: 0, differences })
  }
  checks.push(...tablesOf(release).map((table, i) => tableCheck(files, table, right?.[i] ?? table)))
  checks.push(sumsDifferently(release))
  const audit = boundsAudit(release, await loadReader())
  const isHidden = audit.exposed.length === 0 && audit.contradictions.length === 0
  return { release, digest, checks, audit, isSound: isSound(checks) && isHidden }
}

const isSound = (checks: readonly Check[]): boolean =>
  checks.every(({ differences }) => differences.length === 0)

async function digests(files: Files): Promise<Check> {
  const name = 'SHA256SUMS'
  const sums = readSums(textOf(files, name))
  if (sums === null) return { name, done: 0, differences: [differs('unreadable', name)] }
  const differences: Difference[] = []
  for (const [file, digest] of sums) {
    const bytes = files[file]
    if (!bytes) differences.push(differs('missing', file))
    else if ((await digestOf(bytes)) !== digest) differences.push(differs('digest', file))
  }
  for (const file of Object.keys(files))
    if (file !== name && !sums.has(file)) differences.push(differs('unlisted', file))
  return { name, done: sums.size, differences }
}

function tableCheck(files: Files, table: Table, right: Table): Check {
  const name = `tables/${table.name}.csv`
  const check = (differences: Difference[]): Check => ({ name, done: table.rows.length, differences })
  if (!files[name]) return check([differs('missing', name)])
  const read = readCsv(textOf(files, name))
  if (read === null) return check([differs('unreadable', name)])
  return check([...toldDifferently(name, read, table), ...computedDifferently(name, table, right)])
}
