/** The terms that a number is made of: a tree from the number down to the rows of the dataset. */
import type { RowRef, Sourced, Status } from './dataset.js'
import type { Unit } from './indicators.js'

/** What a term is; each key has a text in every language of the command line and of the studio. */
export const TERM_KEYS = [
  'headcount',
  'fte',
  'entrants',
  'leavers',
  'potential',
  'effective',
  'effective_since_base',
  'adoption',
  'mix',
  'freed_fte',
  'freed_fte_since_base',
  'freed_fte_all_professionals',
  'people_above',
  'share_above',
  'people_0_10',
  'people_10_20',
  'people_20_30',
  'people_over_30',
  'non_medical_share_above',
  'coverage',
  'share-of-heads',
  'contribution',
  'headcount-at-base-year',
  'headcount-band',
  'entrants-since',
  'leavers-since',
  'leavers-band',
  'reaches-oldest-age',
  'exit',
  'trained',
  'places',
  'places-multiplier',
  'kept-in-training',
  'enters-profession',
  'foreign',
  'foreign-multiplier',
  'fte-per-head',
  'series-point',
  'activity',
  'time-share',
  'freed-in-activity',
  'credit',
  'frees-alone',
  'overlap',
  'gain',
  'base-zero',
  'ceiling',
  'midpoint',
  'rate',
  'start',
  'innovation',
  'imitation',
  'intensity',
  'lead-years',
  'threshold',
  'share-in-band',
  'need',
  'capacity',
  'balance',
  'policy_cost',
  'policy_saving',
  'fte-at-balance-year',
  'need-growth',
  'care-used',
  'care-used-band',
  'care-weight',
  'persons-in-band',
  'population-band',
  'part-of-band',
  'need-trend',
  'capacity-per-fte',
  'freed-since-balance',
  'care-part',
  'care-lever',
  'care-moved',
  'clock',
  'shortened',
  'started',
  'policy-effect',
  'policy-full-effect',
  'policy-force',
  'policy-payment',
  'policy-full-cost',
  'policy-total-cost',
  'policy-full-saving',
  'cohort',
  'part-of-cohort'
] as const
export type TermKey = (typeof TERM_KEYS)[number]

/**
 * How a term follows from its children: they add up to it; the third is taken from the sum of the first two; they multiply into it;
 * one is divided by the other; the first is counted from the second, whose freed time is already in the work; each acts on what the others leave; it lies between them in time; it is their mean, ages weighing
 * their heads; it is an expectation over the people of a profession that uses them; the second is taken from the first; it is what a
 * full-time equivalent does when the second child is the part of the first, freed time, that is put back into care; they add up to it
 * between 0 and 1; it is 1 and the second's part of what the first is above 1; it follows from
 * it, by no sum; or it is read in the data.
 */
export const RELATIONS = [
  'sum',
  'stock-and-flow',
  'product',
  'ratio',
  'since',
  'compound',
  'interpolation',
  'mean',
  'expectation',
  'difference',
  'reinvestment',
  'clipped',
  'multiplied',
  'follows',
  'input'
] as const
export type Relation = (typeof RELATIONS)[number]

/** A row of the data: who says so, how firmly, and its range where it has one. */
export interface TermInput {
  source: string
  status: Status
  note?: string | undefined
  row?: RowRef | undefined
  low?: number | undefined
  mode?: number | undefined
  high?: number | undefined
  /** Pace in [−1, 1] at which low, mode, high (slow, median, fast) are read. */
  pace?: number | undefined
}

export interface Term {
  key: TermKey
  /** Ids and years that the text names: profession, group, activity, technology, year, ages. */
  about: Readonly<Record<string, string | number>>
  value: number
  /** `index`: a number that only means something beside another of its kind. */
  unit: Unit | 'factor' | 'years' | 'year' | 'per-year' | 'index'
  relation: Relation
  children: readonly Term[]
  input?: TermInput | undefined
}

type About = Term['about']

export const sumOf = (
  key: TermKey,
  about: About,
  unit: Term['unit'],
  value: number,
  children: Term[]
): Term => ({
  key,
  about,
  value,
  unit,
  relation: 'sum',
  children
})

export const derived = (
  key: TermKey,
  about: About,
  unit: Term['unit'],
  value: number,
  relation: Relation,
  children: Term[]
): Term => ({ key, about, value, unit, relation, children })

export const inputTerm = (
  key: TermKey,
  about: About,
  unit: Term['unit'],
  value: number,
  row: Sourced,
  range: Pick<TermInput, 'low' | 'mode' | 'high' | 'pace'> = {}
): Term => ({
  key,
  about,
  value,
  unit,
  relation: 'input',
  children: [],
  input: { source: row.source, status: row.status, note: row.note, row: row.row, ...range }
})
