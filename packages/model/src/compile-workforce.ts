/** Tables of headcounts, flows and ages to the flat arrays of `Workforce`: MODEL.md §1. */
import { type Axes, byProfession, interpolate } from './axes.js'
import { type Dataset, type ExitBand, type Profession, SEXES, type Sex } from './dataset.js'
import { ModelError } from './errors.js'
import { exponentialLess1 } from './minus-log.js'
import type { Chain, Workforce } from './workforce.js'

/** Yearly probability of a band: a rate r is the probability 1 − e^−r of leaving at a constant hazard. */
export const exitProbability = (band: Pick<ExitBand, 'exit' | 'measure'>): number =>
  band.measure === 'rate' ? -exponentialLess1(-band.exit) : band.exit

/** The tables of the workforce, by profession. */
const tablesOf = (dataset: Dataset) => ({
  headcount: byProfession(dataset.headcount),
  exits: byProfession(dataset.exits),
  training: byProfession(dataset.training),
  places: byProfession(dataset.places),
  foreign: byProfession(dataset.foreign),
  entrantAges: byProfession(dataset.entrantAges),
  fte: byProfession(dataset.fte),
  series: byProfession(dataset.series)
})

type Tables = ReturnType<typeof tablesOf>

/** @throws ModelError `incomplete-dataset` where a cohort has no headcount or no exit at an age it reaches */
export function compileWorkforce(dataset: Dataset, axes: Axes): Workforce {
  const size = axes.professions.length * axes.years
  const tables = tablesOf(dataset)
  const chains: Chain[] = []
  const byAge = {
    headcount: [] as number[],
    exit: [] as number[],
    profile: [] as number[],
    fte: [] as number[]
  }
  const w = {
    isCohort: new Uint8Array(axes.professions.length),
    trained: new Float64Array(size),
    intake: new Float64Array(size),
    foreign: new Float64Array(size),
    duration: new Int32Array(axes.professions.length),
    series: new Float64Array(size),
    seriesFte: new Float64Array(axes.professions.length)
  }
  dataset.professions.forEach((profession, p) => {
    if (profession.demography === 'series') {
      compileSeries(tables, axes, profession, p, w)
      return
    }
    w.isCohort[p] = 1
    compileEntries(tables, axes, profession.id, p, w)
    compileChains(tables, profession.id, p, chains, byAge)
  })
  return {
    ...w,
    chains,
    headcount: Float64Array.from(byAge.headcount),
    exit: Float64Array.from(byAge.exit),
    profile: Float64Array.from(byAge.profile),
    fte: Float64Array.from(byAge.fte)
  }
}

function compileSeries(
  tables: Tables,
  axes: Axes,
  profession: Profession,
  p: number,
  w: Pick<Workforce, 'series' | 'seriesFte'>
): void {
  const { at, values } = pointsOf(tables.series(profession.id), row => row.headcount)
  if (at.length === 0)
    throw new ModelError('incomplete-dataset', `no series: ${profession.id}`, profession.id)
  for (let t = 0; t < axes.years; t++)
    w.series[p * axes.years + t] = interpolate(at, values, axes.firstYear + t, values[0]!)
  w.seriesFte[p] = profession.fte ?? 1
}

function compileEntries(
  tables: Tables,
  axes: Axes,
  id: string,
  p: number,
  w: Pick<Workforce, 'trained' | 'intake' | 'foreign' | 'duration'>
): void {
  const training = tables.training(id)[0]
  const places = pointsOf(tables.places(id), row => row.places)
  const foreign = pointsOf(tables.foreign(id), row => row.entrants)
  if (!training || places.at.length === 0)
    throw new ModelError('incomplete-dataset', `no training: ${id}`, id)
  w.duration[p] = training.durationYears
  const kept = (1 - training.dropoutRate) * training.entryRate
  for (let t = 0; t < axes.years; t++) {
    const year = axes.firstYear + t
    w.trained[p * axes.years + t] = nearest(places, year - training.durationYears) * kept
    w.intake[p * axes.years + t] = nearest(places, year) * kept
    if (foreign.at.length > 0) w.foreign[p * axes.years + t] = nearest(foreign, year)
  }
}

function compileChains(
  tables: Tables,
  id: string,
  p: number,
  chains: Chain[],
  byAge: Record<'headcount' | 'exit' | 'profile' | 'fte', number[]>
): void {
  const heads = tables.headcount(id)
  const entries = tables.entrantAges(id)
  const exits = tables.exits(id)
  const ftes = tables.fte(id)
  if (heads.length === 0) throw new ModelError('incomplete-dataset', `no headcount: ${id}`, id)
  const present = [...heads, ...entries]
  for (const sex of SEXES) {
    const mine = present.filter(band => band.sex === sex)
    if (mine.length === 0) continue
    const youngest = Math.min(...mine.map(band => band.ageFrom))
    const exitAt = (age: number) =>
      exits.some(band => band.sex === sex && band.ageFrom <= age && age <= band.ageTo)
    // A retirement that is put off reads exits below the youngest head too, where the data have them.
    let firstAge = youngest
    while (exitAt(firstAge - 1)) firstAge--
    const lastAge = Math.max(...[...mine, ...exits.filter(band => band.sex === sex)].map(band => band.ageTo))
    const from = byAge.headcount.length
    for (let age = firstAge; age <= lastAge; age++) {
      const at = <Band extends { sex: Sex; ageFrom: number; ageTo: number }>(bands: readonly Band[]) =>
        bands.find(b => b.sex === sex && b.ageFrom <= age && age <= b.ageTo)
      const spread = (band: { ageFrom: number; ageTo: number } | undefined, value: number | undefined) =>
        band && value !== undefined ? value / (band.ageTo - band.ageFrom + 1) : 0
      const exit = at(exits)
      if (!exit) throw new ModelError('incomplete-dataset', `no exit at age ${age}: ${id}`, id)
      const head = at(heads)
      const entry = at(entries)
      byAge.headcount.push(spread(head, head?.headcount))
      byAge.profile.push(spread(entry, entry?.share))
      byAge.exit.push(exitProbability(exit))
      byAge.fte.push(at(ftes)?.fte ?? 1)
    }
    chains.push({ profession: p, sex, firstAge, from, to: byAge.headcount.length })
  }
}

interface Points {
  at: number[]
  values: number[]
}

function pointsOf<Row extends { year: number }>(rows: readonly Row[], value: (row: Row) => number): Points {
  const sorted = [...rows].sort((a, b) => a.year - b.year)
  return { at: sorted.map(row => row.year), values: sorted.map(value) }
}

/** The value of the nearest year; the earlier of two years equally near. */
export function nearest({ at, values }: Points, year: number): number {
  let best = 0
  for (let i = 1; i < at.length; i++) if (Math.abs(at[i]! - year) < Math.abs(at[best]! - year)) best = i
  return values[best]!
}
