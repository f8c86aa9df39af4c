/** Results for groups of professions: MODEL.md §6. */
import type { Model } from './compile.js'
import type { Indicator } from './indicators.js'

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

const MEANS = ['potential', 'effective'] as const satisfies Indicator[]

/** Writes every group's rows from those of its professions; a share of nobody is NaN. */
export function summariseGroups(model: Model, values: Float64Array): void {
  const { axes, groups, firstRow } = model
  const { years } = axes
  const technologies = axes.technologies.length
  const first = (indicator: Indicator) => (firstRow[indicator] + groups.length) * years
  groups.forEach(({ professions }, g) => {
    const row = (indicator: Indicator) => (firstRow[indicator] + g) * years
    for (const indicator of SUMS) {
      const out = row(indicator)
      const from = first(indicator)
      for (let t = 0; t < years; t++) {
        let sum = 0
        for (const p of professions) sum += values[from + p * years + t]!
        values[out + t] = sum
      }
    }
    const heads = first('headcount')
    const groupHeads = row('headcount')
    const mean = (out: number, from: number, stride: number) => {
      for (let t = 0; t < years; t++) {
        let sum = 0
        for (const p of professions) {
          const headcount = values[heads + p * years + t]!
          if (headcount > 0) sum += headcount * values[from + p * stride * years + t]!
        }
        values[out + t] = sum / values[groupHeads + t]!
      }
    }
    for (const indicator of MEANS) mean(row(indicator), first(indicator), 1)
    const share = row('share_above')
    const people = row('people_above')
    for (let t = 0; t < years; t++) values[share + t] = values[people + t]! / values[groupHeads + t]!
    for (let k = 0; k < technologies; k++) {
      const place = (indicator: 'adoption' | 'mix', aggregate: number) =>
        (firstRow[indicator] + aggregate * technologies + k) * years
      mean(place('adoption', g), place('adoption', groups.length), technologies)
      groupMix(model, values, professions, place('mix', g), place('mix', groups.length), row('effective'))
    }
  })
  summariseAll(model, values)
}

/** A technology's share of the group's freed time: credits weighted by heads, over freed time weighted by heads. */
function groupMix(
  { axes: { years, technologies }, groups, firstRow }: Model,
  values: Float64Array,
  professions: Int32Array,
  out: number,
  from: number,
  groupEffective: number
): void {
  const heads = (firstRow.headcount + groups.length) * years
  const effective = (firstRow.effective + groups.length) * years
  for (let t = 0; t < years; t++) {
    let credit = 0
    let total = 0
    for (const p of professions) {
      const headcount = values[heads + p * years + t]!
      const freed = values[effective + p * years + t]!
      total += headcount
      // A profession that technology frees no time in has no mix, and weighs nothing.
      if (freed !== 0) credit += headcount * freed * values[from + p * technologies.length * years + t]!
    }
    const freed = total * values[groupEffective + t]!
    values[out + t] = freed === 0 ? Number.NaN : credit / freed
  }
}

/** What is reported for all professions only. */
function summariseAll(model: Model, values: Float64Array): void {
  const { axes, groups, firstRow, coverage } = model
  const { years } = axes
  const nonMedical = groups.findIndex(group => group.id === 'non-medical')
  for (let t = 0; t < years; t++) {
    const people = values[firstRow.people_above * years + t]!
    const others = nonMedical < 0 ? 0 : values[(firstRow.people_above + nonMedical) * years + t]!
    values[firstRow.freed_fte_all_professionals * years + t] = values[firstRow.freed_fte * years + t]! / coverage
    values[firstRow.non_medical_share_above * years + t] = others / people
    values[firstRow.coverage * years + t] = coverage
  }
}
