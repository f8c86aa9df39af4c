/** « Combien de radiologues en 2030 ? »: what an edition answers, before it is told. */
import type { Status } from '@horizon-soin/model'

/** Quantiles of the draws at 5, 25, 50, 75 and 95 %. */
export type AnswerRange = readonly [q05: number, q25: number, q50: number, q75: number, q95: number]

/** A result of the median scenario. */
export interface AnswerNumber {
  value: number
  /** Null where nothing was drawn. */
  range: AnswerRange | null
  /** How many rows of the data it was computed from, how many of them are reconstructed, and how many are assumptions. */
  inputs: number
  reconstructed: number
  assumed: number
}

/** Training places of a year, as the data have them. */
export interface AnswerPlaces {
  year: number
  /** Places of one year, all its trainings together. */
  value: number
  status: Status
}

/** Training places a year that a plan asks for. */
export interface AnswerPlan extends Pick<AnswerNumber, 'value' | 'range'> {
  /** First and last start years of the cohorts that count by the year of the answer. */
  from: number
  to: number
  /** Whether it is the least or the most that the bounds on places allow: then it says no more than they do. */
  held: 'least' | 'most' | null
}

/** What an edition says of one profession in one year. */
export interface Answer {
  year: number
  /** The year that is taken to be balanced, which freed time is counted from too. */
  since: number
  /** People in practice on 1 January. */
  headcount: AnswerNumber
  fte: AnswerNumber
  /** Full-time equivalents; null where the edition has no need for this profession. */
  need: AnswerNumber | null
  /** Full-time equivalents, with the freed time that goes back into care; null as the need is. */
  capacity: AnswerNumber | null
  /** Capacity less need, in full-time equivalents; null as the need is. */
  balance: AnswerNumber | null
  /** Share of the draws in which the balance is negative; null as the need is. */
  shortage: number | null
  /** Share of working time freed since `since`; negative where technologies take time. */
  effective: AnswerNumber
  /** The same in full-time equivalents. */
  freed: AnswerNumber
  /** People who enter the profession in the year; null where the edition follows no cohorts of it. */
  entrants: AnswerNumber | null
  /** The last known ones; null where there are none. */
  places: AnswerPlaces | null
  /** Null where there is no plan, or no cohort of it counts in time. */
  planned: AnswerPlan | null
}
