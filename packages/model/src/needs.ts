/** The need for care, and what it is computed from: MODEL.md §7. */
import { type Axes, byProfession, interpolate } from './axes.js'
import type { CareUse, Dataset, PopulationBand } from './dataset.js'
import { leverIndex } from './levers.js'
import { gainsAt, type ProfessionGains } from './potential.js'
import { defaultLevers } from './scenario.js'
import type { Base, Reference } from './since-base.js'
import { projectWorkforce, type Workforce, workforceScratch } from './workforce.js'

/** What the need for some professions is computed from. */
export interface Needs {
  /** The balance base year b: what the workforce is then meets the need. */
  year: number
  /** The professions that have a need, as places on the axis, in its order. */
  professions: Int32Array
  /** By profession: its place in `professions`; −1 where it has no need. */
  place: Int32Array
  /** Full-time equivalents, without trend, at `place · years + year`, whatever the levers: FTE_b · U_t / U_b. */
  need: Float64Array
  /** What the gain of year b is computed from; null where nothing can be freed by then. */
  base: Reference | null
}

/** The professions whose need a dataset tells: those with a use of care, where there is a population. */
export const neededProfessions = ({
  population,
  careUse
}: Pick<Dataset, 'population' | 'careUse'>): Set<string> =>
  new Set(population.length > 0 ? careUse.map(({ profession }) => profession) : [])

/** @returns null where the dataset tells the need for no profession */
export function compileNeeds(
  dataset: Dataset,
  axes: Axes,
  workforce: Workforce,
  gains: readonly ProfessionGains[],
  base: Base | null
): Needs | null {
  const needed = neededProfessions(dataset)
  const professions = Int32Array.from(axes.professions.flatMap((id, p) => (needed.has(id) ? [p] : [])))
  if (professions.length === 0) return null
  const year = dataset.balanceBaseYear
  const place = new Int32Array(axes.professions.length).fill(-1)
  const need = new Float64Array(professions.length * axes.years)
  const ftes = baseFtes(axes, workforce, year)
  const rows = byProfession(dataset.careUse)
  professions.forEach((p, i) => {
    place[p] = i
    const use = careUsed(dataset.population, rows(axes.professions[p]!))
    const atBase = use(year)
    for (let t = 0; t < axes.years; t++)
      need[i * axes.years + t] = (ftes[p]! * use(axes.firstYear + t)) / atBase
  })
  return { year, professions, place, need, base: referenceOf(dataset, year, gains, base) }
}

/** Full-time equivalents of each profession in a year when no lever is moved. */
function baseFtes(axes: Axes, workforce: Workforce, year: number): Float64Array {
  const { years } = axes
  const professions = axes.professions.length
  const values = new Float64Array(4 * professions * years)
  const rows = [0, 1, 2, 3].map(row => row * professions * years)
  const [headcount, fte, entrants, leavers] = rows as [number, number, number, number]
  const levers = defaultLevers(axes)
  const scratch = workforceScratch(workforce)
  projectWorkforce(workforce, axes, levers, leverIndex(axes), scratch, {
    values,
    headcount,
    fte,
    entrants,
    leavers
  })
  return Float64Array.from(axes.professions, (_, p) => values[fte + p * years + year - axes.firstYear]!)
}

/** What the gain of the balance base year is computed from; null where nothing can be freed by then. */
export function referenceOf(
  dataset: Dataset,
  year: number,
  gains: readonly ProfessionGains[],
  base: Base | null
): Reference | null {
  if (year <= dataset.technologyBaseYear) return null
  if (base?.year === year) return base
  return { year, gains: gains.map(own => gainsAt(own, [year - dataset.baseYear], own.share)) }
}

/**
 * Σ_x Pop[x, year] · care_use[x], linear between the years of the population and constant beyond. A band is spread evenly over its ages;
 * an age without a weight uses no care.
 */
export function careUsed(
  population: readonly PopulationBand[],
  weights: readonly CareUse[]
): (year: number) => number {
  const used = new Map<number, number>()
  const youngestFirst = <Band extends { ageFrom: number }>(bands: readonly Band[]) =>
    [...bands].sort((a, b) => a.ageFrom - b.ageFrom)
  // In the order of ages, whatever that of the rows: sums are then the same to the last bit.
  const sorted = youngestFirst(weights)
  for (const { year, ageFrom, ageTo, persons } of youngestFirst(population)) {
    let total = used.get(year) ?? 0
    for (const band of sorted) {
      const ages = Math.min(ageTo, band.ageTo) - Math.max(ageFrom, band.ageFrom) + 1
      if (ages > 0) total += (persons * ages * band.weight) / (ageTo - ageFrom + 1)
    }
    used.set(year, total)
  }
  const years = [...used.keys()].sort((a, b) => a - b)
  const values = years.map(year => used.get(year)!)
  return year => interpolate(years, values, year, values[0]!)
}
