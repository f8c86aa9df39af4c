import type { RowRef } from '@horizon-soin/model'
import type { Evidence, WorkforceProjection } from '../evidence.js'
import type { FaultList } from '../fault.js'
import { boundParams } from '../number.js'

/** What all the years of a projection say the same, by column. */
const OF_A_PROJECTION: Record<string, (row: WorkforceProjection) => string | number> = {
  profession: row => row.profession ?? '',
  people_fr: row => row.people.fr,
  people_en: row => row.people.en,
  title_fr: row => row.title.fr,
  title_en: row => row.title.en,
  published: row => row.published,
  base_year: row => row.baseYear,
  perimeter: row => row.perimeter
}

/** The rules of workforce projections and of the headcounts that they are confronted with. */
export function checkProjections({ projections, headcounts }: Evidence, faults: FaultList): void {
  const firstOf = new Map<string, WorkforceProjection>()
  for (const row of projections) {
    checkYears(row, faults)
    checkRange(row, faults)
    const first = firstOf.get(row.id)
    if (!first) firstOf.set(row.id, row)
    else
      for (const [column, said] of Object.entries(OF_A_PROJECTION))
        checkSame(row, first, column, said, row.id, faults)
  }
  // Whoever is counted under one perimeter is of one profession.
  const professionOf = new Map<string, Counted>()
  for (const row of [...firstOf.values(), ...headcounts]) {
    const first = professionOf.get(row.perimeter)
    if (!first) professionOf.set(row.perimeter, row)
    else checkSame(row, first, 'profession', ({ profession }) => profession ?? '', row.perimeter, faults)
  }
}

interface Counted {
  row: RowRef
  profession?: string
}

/** A projection says nothing of the years before its start, and is published after it. */
function checkYears({ row, year, baseYear, published }: WorkforceProjection, faults: FaultList): void {
  const params = boundParams({ min: baseYear })
  for (const [column, value] of [
    ['published', published],
    ['year', year]
  ] as const)
    if (value < baseYear) faults.add({ ...row, column, value: String(value), code: 'out-of-bounds', params })
}

function checkRange({ row, low, high }: WorkforceProjection, faults: FaultList): void {
  if ((low === undefined) === (high === undefined)) return
  faults.add({ ...row, column: low === undefined ? 'low' : 'high', value: '', code: 'empty-value' })
}

function checkSame<Row extends { row: RowRef }>(
  row: Row,
  first: Row,
  column: string,
  said: (row: Row) => string | number,
  of: string,
  faults: FaultList
): void {
  const [value, expected] = [String(said(row)), String(said(first))]
  if (value === expected) return
  const params = { expected, first: first.row.line, file: first.row.file, of }
  faults.add({ ...row.row, column, value, code: 'not-as-before', params, suggestion: expected || null })
}
