/** Results for groups of professions: MODEL.md §6. */
import type { Frame } from './frame.js'
import type { Indicator } from './indicators.js'
import { summariseSinceBase } from './run-since-base.js'

const SUMS = [
  'headcount',
  'fte',
  'freed_fte',
  'people_above',
  'people_0_10',
  'people_10_20',
  'people_20_30',
  'people_over_30'
] as const satisfies Indicator[]

/** Freed time below this share of working time has no mix. */
const LEAST_FREED = 1e-12

const MEANS = ['potential', 'effective'] as const satisfies Indicator[]

/**
 * Writes every group's rows from those of its professions, whose mix rows hold credits until the end; a share of nobody is NaN.
 *
 * @param atBase the professions' effective gains at the base year, as `runTechnologies` leaves them in its scratch
 */
export function summariseGroups(frame: Frame, values: Float64Array, atBase: Float64Array): void {
  const { axes, groups, firstRow, base } = frame
  const { years } = axes
  const technologies = axes.technologies.length
  const heads = (firstRow.headcount + groups.length) * years
  for (let g = 0; g < groups.length; g++) {
    const { professions } = groups[g]!
    const groupHeads = (firstRow.headcount + g) * years
    for (const indicator of SUMS) {
      const first = firstRow[indicator]
      sumRows(values, years, professions, (first + g) * years, (first + groups.length) * years)
    }
    for (const indicator of MEANS) {
      const first = firstRow[indicator]
      const from = (first + groups.length) * years
      meanRows(values, years, professions, (first + g) * years, from, years, heads, groupHeads)
    }
    if (base) {
      summariseSinceBase(frame, base, values, g, atBase)
      const first = firstRow.freed_fte_since_base
      sumRows(values, years, professions, (first + g) * years, (first + groups.length) * years)
    }
    const share = (firstRow.share_above + g) * years
    const people = (firstRow.people_above + g) * years
    for (let t = 0; t < years; t++) values[share + t] = values[people + t]! / values[groupHeads + t]!
    const stride = technologies * years
    for (let k = 0; k < technologies; k++) {
      const out = (g * technologies + k) * years
      const from = (groups.length * technologies + k) * years
      const adoption = firstRow.adoption * years
      const mix = firstRow.mix * years
      meanRows(values, years, professions, adoption + out, adoption + from, stride, heads, groupHeads)
      meanRows(values, years, professions, mix + out, mix + from, stride, heads, groupHeads)
    }
  }
  shareCredits(frame, values)
  summariseAll(frame, values)
}

/** Sums the rows that start at `from + p · years` into the row at `out`. */
function sumRows(
  values: Float64Array,
  years: number,
  professions: Int32Array,
  out: number,
  from: number
): void {
  for (let t = 0; t < years; t++) values[out + t] = 0
  for (let i = 0; i < professions.length; i++) {
    const row = from + professions[i]! * years
    for (let t = 0; t < years; t++) values[out + t]! += values[row + t]!
  }
}

/** The mean, weighted by heads, of the rows that start at `from + p · stride`; who has no heads weighs nothing. */
function meanRows(
  values: Float64Array,
  years: number,
  professions: Int32Array,
  out: number,
  from: number,
  stride: number,
  heads: number,
  groupHeads: number
): void {
  for (let t = 0; t < years; t++) values[out + t] = 0
  for (let i = 0; i < professions.length; i++) {
    const row = from + professions[i]! * stride
    const weights = heads + professions[i]! * years
    for (let t = 0; t < years; t++) {
      const headcount = values[weights + t]!
      if (headcount > 0) values[out + t]! += headcount * values[row + t]!
    }
  }
  for (let t = 0; t < years; t++) values[out + t]! /= values[groupHeads + t]!
}

/** A credit's share of the freed time; NaN where next to nothing is freed, and a share would be that of rounding. */
const shareOf = (credit: number, freed: number): number =>
  freed > -LEAST_FREED && freed < LEAST_FREED ? Number.NaN : credit / freed

/** Turns credits into shares of the freed time, in every group and profession. */
function shareCredits({ axes, groups, firstRow }: Frame, values: Float64Array): void {
  const { years } = axes
  const technologies = axes.technologies.length
  for (let aggregate = 0; aggregate < groups.length + axes.professions.length; aggregate++) {
    const effective = (firstRow.effective + aggregate) * years
    for (let k = 0; k < technologies; k++) {
      const row = (firstRow.mix + aggregate * technologies + k) * years
      for (let t = 0; t < years; t++) values[row + t] = shareOf(values[row + t]!, values[effective + t]!)
    }
  }
}

/** What is reported for all professions only. */
function summariseAll(frame: Frame, values: Float64Array): void {
  const { axes, groups, firstRow, coverage } = frame
  const { years } = axes
  const nonMedical = groups.findIndex(group => group.id === 'non-medical')
  for (let t = 0; t < years; t++) {
    const people = values[firstRow.people_above * years + t]!
    const others = nonMedical < 0 ? 0 : values[(firstRow.people_above + nonMedical) * years + t]!
    values[firstRow.freed_fte_all_professionals * years + t] =
      values[firstRow.freed_fte * years + t]! / coverage
    values[firstRow.non_medical_share_above * years + t] = others / people
    values[firstRow.coverage * years + t] = coverage
  }
}
