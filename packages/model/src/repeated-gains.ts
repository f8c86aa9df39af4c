/** `compileGains` many times over for tables whose rows are the same but for their values: what does not change is done once. */
import type { Axes } from './axes.js'
import type { Dataset, PotentialGain } from './dataset.js'
import { compileGains, type ProfessionGains } from './potential.js'

/** A part of a cell's gain: a row of the potential and its weight between the years. */
interface Part {
  cell: number
  row: number
  weight: number
}

/** The gains of one year, written again and again into the same arrays. */
export interface RepeatedGains {
  gains: readonly ProfessionGains[]
  /** @param potential with the rows of the dataset's, in their order; @param shares by `profession · activities + activity` */
  write(potential: readonly PotentialGain[], shares: Float64Array): void
}

/** @param year the one year of the gains */
export function repeatedGains(
  dataset: Dataset,
  axes: Axes,
  shares: Float64Array,
  year: number
): RepeatedGains {
  const gains = compileGains(dataset, { ...axes, firstYear: year, years: 1 }, shares)
  const rows = dataset.potential.map((row, at) => ({ row, at })).sort((a, b) => a.row.year - b.row.year)
  const parts = axes.professions.map((id, p) => {
    const { cells, blocks, activity, technology, firstCell } = gains[p]!
    const mine = rows.filter(({ row }) => row.profession === id)
    return Array.from({ length: cells }, (_, cell) => {
      let b = 0
      while (b < blocks - 1 && firstCell[b + 1]! <= cell) b++
      const own = mine.filter(
        ({ row }) =>
          row.activity === axes.activities[activity[b]!] &&
          row.technology === axes.technologies[technology[cell]!]
      )
      return partsAt(cell, own, dataset.technologyBaseYear, year)
    }).flat()
  })
  return {
    gains,
    write(potential, shares) {
      gains.forEach(({ slow, median, fast, share, activity }, p) => {
        slow.fill(0)
        median.fill(0)
        fast.fill(0)
        for (const { cell, row, weight } of parts[p]!) {
          const values = potential[row]!
          slow[cell]! += weight * values.slow
          median[cell]! += weight * values.median
          fast[cell]! += weight * values.fast
        }
        for (let b = 0; b < share.length; b++) share[b] = shares[p * axes.activities.length + activity[b]!]!
      })
    }
  }
}

/** What the rows of a cell, in the order of their years, weigh in a year: 0 at and before the base year, linear between, constant after the last. */
function partsAt(
  cell: number,
  rows: readonly { row: PotentialGain; at: number }[],
  baseYear: number,
  year: number
): Part[] {
  if (year < baseYear) return []
  const next = rows.findIndex(({ row }) => year < row.year)
  if (next < 0) return [{ cell, row: rows.at(-1)!.at, weight: 1 }]
  const from = next === 0 ? baseYear : rows[next - 1]!.row.year
  const part = (year - from) / (rows[next]!.row.year - from)
  const after = { cell, row: rows[next]!.at, weight: part }
  return next === 0 ? [after] : [{ cell, row: rows[next - 1]!.at, weight: 1 - part }, after]
}
