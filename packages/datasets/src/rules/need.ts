import type { CareUse, PopulationBand } from '@horizon-soin/model'
import type { FaultList } from '../fault.js'
import { groupBy } from '../group-by.js'
import { listed } from '../read-cell.js'
import type { RowsRead } from '../read-table.js'
import type { TablesRead } from '../tables-read.js'
import { gaps } from './workforce.js'

/**
 * What the need for care is computed from: a population around the balance base year, whose every age has a weight for every
 * profession that any age has one for. Source: MODEL.md §7. A table that has faults of its own is not judged.
 */
export function checkNeed(
  { population, care_use: careUse }: TablesRead,
  balanceBaseYear: number | null,
  faults: FaultList
): void {
  const weights = isSound(careUse, faults) ? careUse.rows : []
  checkPopulation(population, population.rows, { weights, balanceBaseYear, of: null }, faults)
  if (weights.length === 0) return
  const oldest = isSound(population, faults) ? oldestOf(population.rows) : 0
  for (const [profession, bands] of groupBy(weights, row => row.profession)) {
    checkWeights(careUse.file, profession, bands, oldest, faults)
  }
}

/** The same for each region that has a population. */
export function checkRegionalNeed(
  { region_population: population, care_use: careUse }: TablesRead,
  balanceBaseYear: number | null,
  faults: FaultList
): void {
  const weights = isSound(careUse, faults) ? careUse.rows : []
  const isWhole = isSound(population, faults)
  for (const [of, rows] of groupBy(population.rows, row => row.region))
    if (isWhole) checkPopulation(population, rows, { weights, balanceBaseYear, of }, faults)
}

const isSound = ({ file }: RowsRead<object>, faults: FaultList): boolean => faults.countIn(file) === 0

const oldestOf = (bands: readonly { ageTo: number }[]): number =>
  bands.reduce((oldest, { ageTo }) => Math.max(oldest, ageTo), 0)

interface Around {
  weights: readonly CareUse[]
  balanceBaseYear: number | null
  /** The region; null for the country. */
  of: string | null
}

function checkPopulation(
  table: RowsRead<object>,
  rows: readonly PopulationBand[],
  { weights, balanceBaseYear, of }: Around,
  faults: FaultList
): void {
  if (rows.length === 0 || !(isSound(table, faults) || of !== null)) return
  const { file } = table
  const byYear = groupBy(rows, row => row.year)
  const years = [...byYear.keys()].sort((a, b) => a - b)
  const [from, to] = [years[0]!, years.at(-1)!]
  if (balanceBaseYear !== null && (balanceBaseYear < from || balanceBaseYear > to)) {
    const params = { year: balanceBaseYear, from, to }
    faults.add({ file, column: 'year', value: of, code: 'population-years', params })
  }
  const empty = years.filter(year => byYear.get(year)!.every(({ persons }) => persons === 0))
  if (empty.length > 0) {
    const params = { years: listed(empty.map(String)) }
    const { line } = byYear.get(empty[0]!)![0]!.row!
    faults.add({ file, line, column: 'persons', value: of ?? '0', code: 'nobody', params })
  }
  // The oldest band of weights runs as far as one likes: somebody must be in it, not at each of its ages.
  const youngestOfOldest = weights.reduce((age, { ageFrom }) => Math.max(age, ageFrom), 0)
  for (const year of years) {
    const bands = byYear.get(year)!
    for (const [first, last] of gaps([{ ageFrom: 0, ageTo: youngestOfOldest }], bands)) {
      const params = { of: of === null ? String(year) : `${of}, ${year}`, from: first, to: last }
      faults.add({ ...placeBefore(file, bands, first), code: 'age-without-people', params })
    }
  }
}

function checkWeights(
  file: string,
  profession: string,
  bands: readonly CareUse[],
  oldest: number,
  faults: FaultList
): void {
  for (const [from, to] of gaps([{ ageFrom: 0, ageTo: oldest }], bands)) {
    const params = { profession, from, to }
    faults.add({ ...placeBefore(file, bands, from), code: 'age-without-weight', params })
  }
  if (bands.some(({ weight }) => weight > 0)) return
  const params = { profession }
  faults.add({ ...bands[0]!.row!, column: 'weight', value: '0', code: 'no-weight', params })
}

/** Where the band before a gap ends; the whole file where there is none. */
function placeBefore(
  file: string,
  bands: readonly { ageTo: number; row?: { line: number } | undefined }[],
  from: number
) {
  const before = bands.filter(band => band.ageTo < from).toSorted((a, b) => b.ageTo - a.ageTo)[0]
  const value = before ? String(before.ageTo) : null
  return { file, line: before?.row?.line ?? null, column: 'age_to', value }
}
