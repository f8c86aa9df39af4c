/** The results of `ensemble` for other programs. */
import { chanceOf, convergenceOf, type Gathering } from '@horizon-soin/model/uncertainty'
import type { ResultPlace, SpreadRow } from './ensemble-run.js'
import { COLUMNS, type Counted, toRecord } from './project-records.js'
import type { Session } from './session.js'

/** The quantiles of a spread, as DATASET.md names them. */
const QUANTILES = ['0.05', '0.25', '0.5', '0.75', '0.95'] as const

/** A result of `project` with what the draws make of it; `exists` is the share of draws that have a value, where some have none. */
export function toSpreadRecord(row: SpreadRow, counted: Counted) {
  const { spread } = row
  if (spread === null) return toRecord(row, counted)
  const { mean, se, quantiles, exists } = spread
  return {
    ...toRecord(row, counted),
    mean,
    se,
    quantiles: Object.fromEntries(QUANTILES.map((name, q) => [name, quantiles[q]])),
    ...(exists < 1 ? { exists } : {})
  }
}

/** The same, with the mean after 256 draws, each double, and all. */
export const withConvergence = (row: SpreadRow, gathering: Gathering, counted: Counted) => ({
  ...toSpreadRecord(row, counted),
  convergence: convergenceOf(gathering, row.result)
})

/** A threshold that was asked for, and the result that it is asked of. */
export interface Question {
  place: ResultPlace
  above: number
}

/** The chance that a result passes a threshold. */
export interface Chance extends Question {
  chance: number
  se: number
}

/** An answer to each question, in their order; those on a result that no draw has are left out. */
export const chancesOf = (gathering: Gathering, questions: readonly Question[]): Chance[] =>
  questions.flatMap((question, i) => {
    const answer = chanceOf(gathering, i)
    return answer === null ? [] : [{ ...question, ...answer }]
  })

export const toChanceRecord = ({ place, above, chance, se }: Chance) => {
  const { indicator, group, profession, technology, year } = place
  return { indicator, group, profession, technology, year, above, chance, se }
}

/** A tidy table: that of `project`, then the mean, its standard error and the quantiles; `since` stays last. */
export function writeSpreads(rows: readonly SpreadRow[], counted: Counted, { terminal }: Session): void {
  const header = [...COLUMNS, 'mean', 'se', ...QUANTILES.map(name => `q${name}`), 'since']
  const lines = rows.map(row => {
    const record = toRecord(row, counted)
    const { mean, se, quantiles } = row.spread ?? { mean: '', se: '', quantiles: QUANTILES.map(() => '') }
    const cells = [...COLUMNS.map(name => record[name] ?? ''), mean, se, ...quantiles, record.since ?? '']
    return cells.map(cell => (Number.isNaN(cell) ? '' : cell)).join(',')
  })
  terminal.raw(`${[header.join(','), ...lines].join('\n')}\n`)
}
