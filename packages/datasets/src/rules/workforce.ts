import type { Sex } from '@horizon-soin/model'
import type { FaultList } from '../fault.js'
import { groupBy } from '../group-by.js'
import { suggestShare } from '../number.js'
import { OLDEST_AGE } from '../spec.js'
import type { TablesRead } from '../tables-read.js'

interface Ages {
  ageFrom: number
  ageTo: number
}

interface BandRow extends Ages {
  profession: string
  sex: Sex
  row?: { file: string; line: number } | undefined
}

const PROBABILITY = { min: 0, max: 1 }

/** A probability of leaving is at most 1; a rate may be more. */
export function checkMeasures({ exits }: TablesRead, faults: FaultList): void {
  for (const row of exits.rows) {
    if (row.measure === 'rate') continue
    for (const column of ['exit', 'low', 'high'] as const) {
      if (row[column] <= 1) continue
      faults.add({
        ...row.row!,
        column,
        value: String(row[column]),
        code: 'out-of-bounds',
        params: PROBABILITY,
        suggestion: suggestShare(row[column], PROBABILITY)
      })
    }
  }
}

/**
 * One profession uses F and M or `all` throughout: one fault a table, on the first row that departs from the first row of
 * the profession. Gives the professions that mix them.
 */
export function checkSexes(tables: TablesRead, faults: FaultList): ReadonlySet<string> {
  const first = new Map<string, BandRow>()
  const mixed = new Set<string>()
  for (const { rows } of [tables.headcount, tables.exits, tables.entrant_ages, tables.fte]) {
    const told = new Set<string>()
    for (const row of rows as readonly BandRow[]) {
      const reference = first.get(row.profession) ?? row
      first.set(row.profession, reference)
      if ((row.sex === 'all') === (reference.sex === 'all') || told.has(row.profession)) continue
      told.add(row.profession)
      mixed.add(row.profession)
      const params = { first: reference.row!.line, file: reference.row!.file }
      faults.add({ ...row.row!, column: 'sex', value: row.sex, code: 'mixed-sexes', params })
    }
  }
  return mixed
}

/**
 * Every age that a head can have, from the youngest of the headcount or of the entrants to the oldest of the data, has an
 * exit; so the last band of exits runs to the oldest age. One fault a gap, where the bands before it end.
 */
export function checkExits(tables: TablesRead, mixed: ReadonlySet<string>, faults: FaultList): void {
  const { headcount, entrant_ages: entrants, exits } = tables
  if (!exits.present) return
  const cohorts = tables.professions.rows.filter(profession => profession.demography === 'cohort')
  const keyOf = (row: BandRow) => `${row.profession} ${row.sex}`
  const people = groupBy<string, BandRow>([...headcount.rows, ...entrants.rows], keyOf)
  const covered = groupBy<string, BandRow>(exits.rows, keyOf)
  const leaving = new Set(exits.rows.map(row => row.profession))
  for (const { id: profession } of cohorts) {
    if (mixed.has(profession) || !exits.complete(profession) || !leaving.has(profession)) continue
    for (const sex of ['F', 'M', 'all'] as const) {
      const heads = people.get(`${profession} ${sex}`)
      if (!heads) continue
      const bands = covered.get(`${profession} ${sex}`) ?? []
      for (const [from, to] of gaps(heads, bands)) {
        const before = bands.filter(band => band.ageTo < from).toSorted((a, b) => b.ageTo - a.ageTo)[0]
        faults.add({
          file: exits.file,
          line: before?.row?.line ?? null,
          column: 'age_to',
          value: before ? String(before.ageTo) : null,
          code: 'age-without-exit',
          params: { profession, sex, from, to },
          suggestion: before ? String(to) : null
        })
      }
    }
  }
}

/** The runs of ages of `heads` and above, up to the oldest age of either, that no band holds. */
export function gaps(heads: readonly Ages[], bands: readonly Ages[]): [number, number][] {
  const held = new Uint8Array(OLDEST_AGE + 2)
  for (const band of bands) held.fill(1, band.ageFrom, band.ageTo + 1)
  let youngest = OLDEST_AGE
  let oldest = 0
  for (const { ageFrom } of heads) youngest = Math.min(youngest, ageFrom)
  for (const { ageTo } of [...heads, ...bands]) oldest = Math.max(oldest, ageTo)
  const found: [number, number][] = []
  for (let age = youngest; age <= oldest; age++) {
    if (held[age]) continue
    const last = found[found.length - 1]
    if (last && last[1] === age - 1) last[1] = age
    else found.push([age, age])
  }
  return found
}
