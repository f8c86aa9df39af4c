// Adoption on both sides of a hindcast: what the study implied, and how many people have a technology, with its range.
import { valueAt } from '@horizon-soin/model'

/** Ends of the middle 90 % of the draws. */
const ENDS = [0.05, 0.95]

/** Effective gain over potential, of everybody: its value in `results`, and its least and most among `others` and it. */
export function impliedAdoption(results, others, year) {
  const of = one =>
    valueAt(one, { indicator: 'effective', group: 'all' }, year) /
    valueAt(one, { indicator: 'potential', group: 'all' }, year)
  const value = of(results)
  const all = [value, ...others.map(of)]
  return { value, low: Math.min(...all), high: Math.max(...all) }
}

/**
 * Gathers the mean adoption of each technology, weighted by the heads of each profession, draw by draw. Draws hold one year.
 *
 * @param rowOf the place of a series in a draw
 */
export function adoptionRanges({ axes: { professions, technologies } }, rowOf) {
  const heads = professions.map(profession => rowOf({ indicator: 'headcount', profession }))
  const rows = technologies.map(technology =>
    professions.map(profession => rowOf({ indicator: 'adoption', profession, technology }))
  )
  const kept = technologies.map(() => [])
  return {
    add(values, size) {
      for (let start = 0; start < values.length; start += size) {
        const weights = heads.map(row => values[start + row])
        const all = weights.reduce((sum, weight) => sum + weight, 0)
        rows.forEach((own, k) => {
          kept[k].push(own.reduce((sum, row, p) => sum + values[start + row] * weights[p], 0) / all)
        })
      }
    },
    /** By technology. */
    ranges: () =>
      Object.fromEntries(
        technologies.map((technology, k) => {
          const sorted = kept[k].toSorted((a, b) => a - b)
          const [low, high] = ENDS.map(end => sorted[Math.round(end * (sorted.length - 1))])
          return [technology, { low, high }]
        })
      )
  }
}
