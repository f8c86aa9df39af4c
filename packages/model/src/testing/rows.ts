/** Test only. Rows of a dataset with the columns that a test does not care about filled in. */
import type {
  BassAdoption,
  EntrantAges,
  ExitBand,
  ForeignEntrants,
  FteBand,
  HeadcountBand,
  Heterogeneity,
  Intensity,
  LogisticAdoption,
  Pace,
  Places,
  PotentialGain,
  Profession,
  SeriesPoint,
  Sex,
  TimeShare,
  Training
} from '../dataset.js'
import { PACES } from '../dataset.js'

const sourced = { source: 'test', status: 'assumption' } as const

const label = (id: string) => ({ fr: id, en: id })

export const named = (id: string) => ({ id, label: label(id) })

/** The ages that a row is about. */
export interface Ages {
  sex?: Sex
  from: number
  to: number
}

const band = (profession: string, { sex = 'all', from, to }: Ages) => ({
  profession,
  sex,
  ageFrom: from,
  ageTo: to
})

export const profession = (id: string, rest: Partial<Profession> = {}): Profession => ({
  ...named(id),
  kind: 'non-medical',
  isco08: '0000',
  demography: 'cohort',
  ...rest
})

export const timeShare = (profession: string, activity: string, share: number): TimeShare => ({
  profession,
  activity,
  share,
  low: share,
  high: share,
  ...sourced
})

/** A gain at the three paces: one number for all of them, or slow, median, fast. */
export function gain(
  profession: string,
  activity: string,
  technology: string,
  year: number,
  value: number | readonly [number, number, number]
): PotentialGain {
  const [slow, median, fast] = typeof value === 'number' ? [value, value, value] : value
  return { profession, activity, technology, year, slow, median, fast, ...sourced }
}

export type Logistic = Pick<LogisticAdoption, 'ceiling' | 'midpoint' | 'rate'>
export type Bass = Pick<BassAdoption, 'ceiling' | 'start' | 'p' | 'q'>

/** A logistic curve of one pace. */
export const logisticRow = (
  profession: string,
  technology: string,
  pace: Pace,
  curve: Logistic
): LogisticAdoption => ({ profession, technology, pace, curve: 'logistic', ...curve, ...sourced })

/** A Bass curve of one pace. */
export const bassRow = (profession: string, technology: string, pace: Pace, curve: Bass): BassAdoption => ({
  profession,
  technology,
  pace,
  curve: 'bass',
  ...curve,
  ...sourced
})

/** The same logistic curve at the three paces. */
export const logisticRows = (profession: string, technology: string, curve: Logistic) =>
  PACES.map(pace => logisticRow(profession, technology, pace, curve))

/** The same Bass curve at the three paces. */
export const bassRows = (profession: string, technology: string, curve: Bass) =>
  PACES.map(pace => bassRow(profession, technology, pace, curve))

export const intensity = (profession: string, technology: string, value: number): Intensity => ({
  profession,
  technology,
  intensity: value,
  low: value,
  high: value,
  ...sourced
})

export const leadYears = (profession: string, value: number): Heterogeneity => ({
  profession,
  leadYears: value,
  low: value,
  high: value,
  ...sourced
})

export const headcount = (profession: string, ages: Ages, value: number): HeadcountBand => ({
  ...band(profession, ages),
  headcount: value,
  ...sourced
})

export const exit = (
  profession: string,
  ages: Ages,
  value: number,
  measure: ExitBand['measure'] = 'probability'
): ExitBand => ({ ...band(profession, ages), exit: value, low: value, high: value, measure, ...sourced })

export const entrantAges = (profession: string, ages: Ages, share: number): EntrantAges => ({
  ...band(profession, ages),
  share,
  ...sourced
})

export const fte = (profession: string, ages: Ages, value: number): FteBand => ({
  ...band(profession, ages),
  fte: value,
  ...sourced
})

export const training = (profession: string, rest: Partial<Training> = {}): Training => ({
  profession,
  durationYears: 3,
  dropoutRate: 0,
  entryRate: 1,
  ...sourced,
  ...rest
})

export const places = (profession: string, year: number, value: number): Places => ({
  profession,
  year,
  places: value,
  ...sourced
})

export const foreign = (profession: string, year: number, entrants: number): ForeignEntrants => ({
  profession,
  year,
  entrants,
  ...sourced
})

export const seriesPoint = (profession: string, year: number, value: number): SeriesPoint => ({
  profession,
  year,
  headcount: value,
  ...sourced
})
