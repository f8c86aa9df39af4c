/** The results of `ensemble` for other programs: DATASET.md, "Command output". */
import type { Dataset, Scenario } from '@horizon-soin/model'
import { chanceOf, convergenceOf, type EnsembleSpec, type Gathering } from '@horizon-soin/model/uncertainty'
import { datasetRecord } from './dataset-record.js'
import type { ResultPlace, SpreadRow } from './ensemble-rows.js'
import { type Counted, toRecord } from './project-records.js'

/** The quantiles of a spread, as DATASET.md names them. */
export const QUANTILES = ['0.05', '0.25', '0.5', '0.75', '0.95'] as const

/** A result of `project` with what the draws make of it; `exists` is the share of draws that have a value, where some have none. */
function toSpreadRecord(row: SpreadRow, counted: Counted) {
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
const withConvergence = (row: SpreadRow, gathering: Gathering, counted: Counted) => ({
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

/** Each threshold of each result; where no group or profession was chosen, of all professions if the indicator has them. */
export function questionsOf(
  places: readonly ResultPlace[],
  thresholds: readonly number[],
  hasAggregate: boolean
): Question[] {
  const overall = hasAggregate ? [] : places.filter(({ group }) => group === 'all')
  const asked = overall.length > 0 ? overall : places
  return thresholds.flatMap(above => asked.map(place => ({ place, above })))
}

/** An answer to each question, in their order; those on a result that no draw has are left out. */
export const chancesOf = (gathering: Gathering, questions: readonly Question[]): Chance[] =>
  questions.flatMap((question, i) => {
    const answer = chanceOf(gathering, i)
    return answer === null ? [] : [{ ...question, ...answer }]
  })

const toChanceRecord = ({ place, above, chance, se }: Chance) => {
  const { indicator, group, profession, technology, year } = place
  return { indicator, group, profession, technology, year, above, chance, se }
}

/** The whole answer of `ensemble`; with a gathering, the convergence of each result. */
export const ensembleRecord = (
  dataset: Dataset,
  scenario: Scenario,
  { draws, seed, posterior }: Pick<EnsembleSpec, 'draws' | 'seed' | 'posterior'>,
  { rows, chances }: { rows: readonly SpreadRow[]; chances: readonly Chance[] },
  gathering: Gathering | null
) => ({
  ...datasetRecord(dataset),
  scenario: scenario.id,
  draws,
  seed,
  input: posterior ? 'posterior' : 'pert',
  ...(chances.length > 0 ? { chances: chances.map(toChanceRecord) } : {}),
  results: rows.map(row =>
    gathering ? withConvergence(row, gathering, dataset) : toSpreadRecord(row, dataset)
  )
})
