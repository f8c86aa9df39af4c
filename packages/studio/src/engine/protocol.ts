/** What the page asks of its threads, and what they answer: plain records, numbers handed over. */
import type { Dataset, Pace, Scenario, SeriesQuery } from '@horizon-soin/model'
import type { PolicyValuation } from '@horizon-soin/model/policies'
import type { Factor, SensitivityIndices } from '@horizon-soin/model/uncertainty'
import type { RangePart, Ranges } from './ranges.js'

/** What is drawn: a scenario, its adoption some years early, or held at one pace of the data. */
export interface Side {
  scenario: Scenario
  advance?: number
  hold?: Pace
}

/** Which results are wanted: `rows` in `years`. */
export type Wanted = Pick<RangePart, 'years' | 'rows'>

export type Request =
  /** What each policy is worth on top of a scenario: told without ranges first. */
  | { kind: 'policies'; scenario: Scenario; year: number; draws: number; seed: number }
  | { kind: 'project'; levers: Float64Array }
  | { kind: 'ranges'; side: Side; wanted: readonly Wanted[]; draws: number; seed: number }
  | { kind: 'difference'; from: Side; to: Side; wanted: Wanted; draws: number; seed: number }
  | {
      kind: 'sensitivity'
      scenario: Scenario
      query: SeriesQuery
      year: number
      points: number
      seed: number
    }

/** What each request ends with. */
export interface Outcomes {
  project: Float64Array<ArrayBuffer>
  ranges: Ranges
  difference: Ranges
  policies: PolicyValuation
  sensitivity: SensitivityIndices & { factors: readonly Factor[] }
}

export type Question =
  | { kind: 'open'; dataset: Dataset }
  | { kind: 'ask'; ticket: number; request: Request }
  | { kind: 'forget'; ticket: number }

/** `part`: as far as it has come; more will follow. */
export type Answer =
  | { ticket: number; part: Outcomes[Request['kind']] }
  | { ticket: number; outcome: Outcomes[Request['kind']] }
  | { ticket: number; error: string }
