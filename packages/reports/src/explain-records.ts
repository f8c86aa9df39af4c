/** What a number was computed from, for other programs: DATASET.md, "Command output". */
import { type Dataset, INDICATORS, type Indicator, type Scenario, type Term } from '@horizon-soin/model'
import { type Labels, opened, termName, type Words } from '@horizon-soin/words'
import { datasetRecord } from './dataset-record.js'

/** How much of a tree is shown. */
export interface Extent {
  /** Levels that are opened. */
  depth: number
  /** How many of the largest terms of a level are followed. */
  top: number
}

/** The language that terms are named in, and the names of their dataset. */
interface Naming {
  labels: Labels
  words: Words
}

/** The series that is explained: of a group or of a profession. */
export interface ExplainedSeries {
  indicator: Indicator
  group: string | null
  profession: string | null
  technology: string | null
}

/** A term for a program: the engine's own, with its name in words. */
function termRecord(term: Term, parent: Term['about'], { depth, top }: Extent, naming: Naming): object {
  const { children, ...rest } = term
  const { shown, followed } = opened(term, top)
  const kept = depth > 0 ? children.filter(child => shown.includes(child)) : []
  return {
    ...rest,
    label: termName(term, parent, naming.labels, naming.words),
    children: kept.map(child =>
      termRecord(child, term.about, { depth: followed.has(child) ? depth - 1 : 0, top }, naming)
    )
  }
}

/** The whole answer of `explain`. */
export const explainRecord = (
  dataset: Dataset,
  scenario: Scenario,
  { indicator, group, profession, technology }: ExplainedSeries,
  year: number,
  term: Term,
  extent: Extent,
  naming: Naming
) => ({
  ...datasetRecord(dataset),
  scenario: scenario.id,
  ...{ indicator, group, profession, technology },
  year,
  value: term.value,
  unit: INDICATORS[indicator].unit,
  term: termRecord(term, {}, extent, naming)
})
