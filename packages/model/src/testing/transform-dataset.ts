/** Test only. Datasets that say the same thing otherwise. */
import type { Dataset, PaceSpec, Scenario } from '../dataset.js'
import { uniforms } from './seeded-random.js'

/** The tables that count people. */
function countPeople(dataset: Dataset, factorOf: (profession: string) => number): Dataset {
  return {
    ...dataset,
    headcount: dataset.headcount.map(row => ({
      ...row,
      headcount: row.headcount * factorOf(row.profession)
    })),
    places: dataset.places.map(row => ({ ...row, places: row.places * factorOf(row.profession) })),
    foreign: dataset.foreign.map(row => ({ ...row, entrants: row.entrants * factorOf(row.profession) })),
    series: dataset.series.map(row => ({ ...row, headcount: row.headcount * factorOf(row.profession) }))
  }
}

/** Every count of people times `factor`. */
export const scale = (dataset: Dataset, factor: number): Dataset => countPeople(dataset, () => factor)

/** The rows of every table in another order; the sets keep theirs. */
export function reorder(dataset: Dataset, seed: number): Dataset {
  const uniform = uniforms(seed)
  const shuffled = <Row>(rows: readonly Row[]): Row[] =>
    rows
      .map(row => ({ row, key: uniform() }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row)
  const sets = ['professions', 'activities', 'technologies']
  return Object.fromEntries(
    Object.entries(dataset).map(([table, rows]) => [
      table,
      Array.isArray(rows) && !sets.includes(table) ? shuffled(rows) : rows
    ])
  ) as unknown as Dataset
}

/** The profession `id` in two halves, `id` and `id-twin`, that the scenario treats alike. */
export function split(
  dataset: Dataset,
  scenario: Scenario,
  id: string
): { dataset: Dataset; scenario: Scenario } {
  const twin = `${id}-twin`
  const half = countPeople(dataset, profession => (profession === id ? 0.5 : 1))
  const doubled = Object.fromEntries(
    Object.entries(half).map(([table, rows]) => [
      table,
      Array.isArray(rows) && table !== 'professions'
        ? [...rows, ...rows.filter(row => row.profession === id).map(row => ({ ...row, profession: twin }))]
        : rows
    ])
  ) as unknown as Dataset
  const mine = dataset.professions.find(row => row.id === id)!
  const both = <Value>(record: Record<string, Value> | undefined): Record<string, Value> | undefined =>
    record && Object.hasOwn(record, id) ? { ...record, [twin]: record[id]! } : record
  const pace = (spec: PaceSpec): PaceSpec => ({
    ...spec,
    professions: both(spec.professions),
    cells: spec.cells?.flatMap(cell =>
      cell.profession === id ? [cell, { ...cell, profession: twin }] : [cell]
    )
  })
  return {
    dataset: { ...doubled, professions: [...half.professions, { ...mine, id: twin }] },
    scenario: {
      ...scenario,
      potential: pace(scenario.potential),
      adoption: pace(scenario.adoption),
      workforce: { ...scenario.workforce, professions: both(scenario.workforce.professions) }
    }
  }
}
