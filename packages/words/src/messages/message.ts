/** The ten messages of the study (§1.3.2) as plain records: what each says, and the numbers that it stands on. */
import type { SeriesQuery, Unit } from '@horizon-soin/model'
import type { Reading } from './reading.js'

/** In the order of the home page. */
export const MESSAGE_IDS = [
  'potential',
  'use',
  'mix',
  'none',
  'people',
  'later',
  'adoption',
  'having',
  'groups',
  'sooner'
] as const
export type MessageId = (typeof MESSAGE_IDS)[number]

export interface MessageNumber {
  /** What tells it from the others of its message, in the language; empty where it is the only one. */
  name: string
  /** The series that `explain` opens on this number; null where the number is a difference of two runs. */
  query: SeriesQuery | null
  /** The series that it is read from, in one run or in two. */
  series: SeriesQuery
  reading: Reading
  year: number
  /** `points`: a difference of two shares, as a fraction. */
  unit: Unit | 'points'
  /** NaN where it does not exist: a share of nothing. */
  value: number
  /** The year that freed time is counted from; null where none is counted. */
  since: number | null
  /** The same as it was published in 2019, in words. */
  published: string | null
}

export interface StudyMessage {
  id: MessageId
  /** A few words that name it. */
  title: string
  /** What the numbers say, in whole sentences. */
  finding: string
  /** The figures that the study published of it, in words. */
  published: string | null
  /** None where the message has no number of the model. */
  numbers: MessageNumber[]
}
