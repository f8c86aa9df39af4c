/**
 * Test only. MODEL.md §1 once more, without arrays of ages: a list of people who age, leave and enter.
 * A person counts with a weight, the chance that they are still there, so that stocks compare exactly.
 */
import type { Dataset, Scenario, Sex } from '../dataset.js'
import { naiveMoved, naivePlaces } from './naive-policies.js'

export interface Person {
  age: number
  sex: Sex
  weight: number
}

/** One year of one profession: its people on 1 January, and who enters and leaves before the next. */
export interface WorkforceYear {
  headcount: number
  fte: number
  entrants: number
  leavers: number
}

type Lever = 'places' | 'exits' | 'retirementShift' | 'foreign' | 'from'

/** A lever of one profession: its own value, else everyone's, else `otherwise`. */
const leverOf = (scenario: Scenario, profession: string, lever: Lever, otherwise: number): number =>
  scenario.workforce.professions?.[profession]?.[lever] ?? scenario.workforce[lever] ?? otherwise

export function naiveWorkforce(dataset: Dataset, scenario: Scenario, profession: string): WorkforceYear[] {
  const mine = dataset.professions.find(row => row.id === profession)!
  const years: WorkforceYear[] = []
  if (mine.demography === 'series') {
    for (let year = dataset.baseYear; year <= dataset.lastYear; year++) {
      const headcount = seriesAt(dataset, profession, year)
      years.push({ headcount, fte: headcount * (mine.fte ?? 1), entrants: Number.NaN, leavers: Number.NaN })
    }
    return years
  }
  let people = firstPeople(dataset, profession)
  for (let year = dataset.baseYear; year <= dataset.lastYear; year++) {
    const entrants = entrantsOf(dataset, scenario, profession, year)
    const next: Person[] = []
    let leavers = 0
    for (const person of people) {
      const leaving = person.weight * exitOf(dataset, scenario, profession, person)
      leavers += leaving
      next.push({ age: person.age + 1, sex: person.sex, weight: person.weight - leaving })
    }
    years.push({
      headcount: people.reduce((sum, person) => sum + person.weight, 0),
      fte: people.reduce((sum, person) => sum + person.weight * fteOf(dataset, profession, person), 0),
      entrants,
      leavers
    })
    for (const band of dataset.entrantAges.filter(row => row.profession === profession))
      for (let age = band.ageFrom; age <= band.ageTo; age++)
        next.push({ age, sex: band.sex, weight: (entrants * band.share) / (band.ageTo - band.ageFrom + 1) })
    people = next.filter(person => person.weight > 0)
  }
  return years
}

function firstPeople(dataset: Dataset, profession: string): Person[] {
  const people: Person[] = []
  for (const band of dataset.headcount.filter(row => row.profession === profession))
    for (let age = band.ageFrom; age <= band.ageTo; age++)
      people.push({ age, sex: band.sex, weight: band.headcount / (band.ageTo - band.ageFrom + 1) })
  return people
}

/** The probability that a person leaves within the year, levers included. */
function exitOf(dataset: Dataset, scenario: Scenario, profession: string, person: Person): number {
  const [youngest, oldest] = agesOf(dataset, profession)
  if (person.age >= oldest) return 1
  const shift = person.age >= 55 ? leverOf(scenario, profession, 'retirementShift', 0) : 0
  const read = person.age - shift
  if (read < youngest) return 0
  const multiplier = leverOf(scenario, profession, 'exits', 1)
  const at = (age: number) => exitAt(dataset, profession, person.sex, Math.min(age, oldest))
  const below = Math.floor(read)
  const part = read - below
  return Math.min(1, multiplier * (at(below) * (1 - part) + at(below + 1) * part))
}

function agesOf(dataset: Dataset, profession: string): [number, number] {
  const ages: number[] = []
  for (const row of [...dataset.headcount, ...dataset.entrantAges, ...dataset.exits])
    if (row.profession === profession) ages.push(row.ageFrom, row.ageTo)
  return [Math.min(...ages), Math.max(...ages)]
}

function exitAt(dataset: Dataset, profession: string, sex: Sex, age: number): number {
  for (const row of dataset.exits)
    if (row.profession === profession && row.sex === sex && row.ageFrom <= age && age <= row.ageTo)
      return row.measure === 'rate' ? 1 - Math.exp(-row.exit) : row.exit
  throw new Error(`no exit: ${profession}, ${sex}, ${age}`)
}

function fteOf(dataset: Dataset, profession: string, person: Person): number {
  for (const row of dataset.fte)
    if (
      row.profession === profession &&
      row.sex === person.sex &&
      row.ageFrom <= person.age &&
      person.age <= row.ageTo
    )
      return row.fte
  return 1
}

function entrantsOf(dataset: Dataset, scenario: Scenario, profession: string, year: number): number {
  const abroad = nearest(dataset.foreign, profession, year, row => row.entrants)
  return trainedBy(dataset, scenario, profession, year) + abroad * leverOf(scenario, profession, 'foreign', 1)
}

/** Who comes out of training in a year: every cohort of the past is asked when it ends. */
function trainedBy(dataset: Dataset, scenario: Scenario, profession: string, year: number): number {
  const training = dataset.training.find(row => row.profession === profession)!
  const from = leverOf(scenario, profession, 'from', dataset.baseYear)
  let heads = 0
  for (let started = year - 60; started <= year; started++) {
    const isNew = started >= dataset.baseYear
    const moved = isNew ? naiveMoved(dataset, scenario, 'training_duration', { profession }, started) : 0
    const lasts = Math.max(0, training.durationYears + moved)
    // A cohort that ends between two years is shared by both, the nearer one having more of it.
    const part = Math.max(0, 1 - Math.abs(started + lasts - year))
    const places =
      nearest(dataset.places, profession, started, row => row.places) *
      (started >= from ? leverOf(scenario, profession, 'places', 1) : 1) *
      (isNew ? naivePlaces(dataset, scenario, profession, started) : 1)
    heads += part * places * (1 - training.dropoutRate) * training.entryRate
  }
  return heads
}

function nearest<Row extends { profession: string; year: number }>(
  table: readonly Row[],
  profession: string,
  year: number,
  value: (row: Row) => number
): number {
  let best: Row | undefined
  for (const row of table) {
    if (row.profession !== profession) continue
    const nearer = best === undefined ? -1 : Math.abs(row.year - year) - Math.abs(best.year - year)
    if (nearer < 0 || (nearer === 0 && row.year < best!.year)) best = row
  }
  return best ? value(best) : 0
}

/** Heads of a published series, linear between its years. */
export function seriesAt(dataset: Dataset, profession: string, year: number): number {
  const points = dataset.series.filter(row => row.profession === profession)
  const before = points.filter(row => row.year <= year).sort((a, b) => b.year - a.year)[0]
  const after = points.filter(row => row.year >= year).sort((a, b) => a.year - b.year)[0]
  if (!before) return after!.headcount
  if (!after || after.year === before.year) return before.headcount
  const part = (year - before.year) / (after.year - before.year)
  return before.headcount * (1 - part) + after.headcount * part
}
