/** The terms of the heads that training brings in: MODEL.md §1, §8. */
import { nearest } from './compile-workforce.js'
import type { Context } from './explain-context.js'
import { movedTerm } from './explain-policies.js'
import { derived, inputTerm, sumOf, type Term } from './term.js'

/** A cohort that starts training in a year, and the part of it that ends in another. */
interface Cohort {
  start: number
  part: number
}

/** One cohort, whole, unless policies change the length of training: then all those of which a part ends in the year. */
export function explainTrained(context: Context, profession: string): Term {
  const { year } = context
  const about = { profession, year }
  const cohorts = endingIn(context, profession)
  const [only] = cohorts
  if (cohorts.length === 1 && only!.part === 1 && durationMoved(context, profession, only!.start) === 0)
    return product('trained', about, factorsOf(context, profession, only!))
  const terms = cohorts.map(cohort =>
    product('cohort', { profession, year: cohort.start }, factorsOf(context, profession, cohort))
  )
  const heads = terms.reduce((sum, term) => sum + term.value, 0)
  return sumOf('trained', about, 'persons', heads, terms)
}

const product = (key: 'trained' | 'cohort', about: Term['about'], factors: Term[]): Term =>
  derived(
    key,
    about,
    'persons',
    factors.reduce((all, term) => all * term.value, 1),
    'product',
    factors
  )

const trainingOf = ({ model }: Context, profession: string) =>
  model.dataset.training.find(row => row.profession === profession)!

/** Years that policies add to the training that starts in a year; 0 before the base year. */
function durationMoved({ model, levers }: Context, profession: string, start: number): number {
  const { axes, index } = model
  const t = start - axes.firstYear
  const p = axes.professions.indexOf(profession)
  return t < 0 ? 0 : levers[index.shortened + p * index.years + t]!
}

/** Those of before the base year take the usual time; each of the others ends in one year, or between two and is shared by both. */
function endingIn(context: Context, profession: string): Cohort[] {
  const { axes } = context.model
  const { year } = context
  const usual = trainingOf(context, profession).durationYears
  const cohorts: Cohort[] = year - usual < axes.firstYear ? [{ start: year - usual, part: 1 }] : []
  for (let start = axes.firstYear; start <= axes.lastYear; start++) {
    const end = start + Math.max(0, usual + durationMoved(context, profession, start))
    const part = 1 - Math.abs(end - year)
    if (part > 0) cohorts.push({ start, part })
  }
  return cohorts
}

function factorsOf(context: Context, profession: string, { start, part }: Cohort): Term[] {
  const { model, levers } = context
  const { axes, index, dataset } = model
  const p = axes.professions.indexOf(profession)
  const training = trainingOf(context, profession)
  const rows = dataset.places.filter(row => row.profession === profession).sort((a, b) => a.year - b.year)
  const row = rows[nearest({ at: rows.map(one => one.year), values: rows.map((_, i) => i) }, start)]!
  const multiplier = start >= levers[index.placesFrom + p]! ? levers[index.places + p]! : 1
  const factors = [
    inputTerm('places', { profession, year: row.year, entry: start }, 'persons', row.places, row)
  ]
  if (multiplier !== 1)
    factors.push(derived('places-multiplier', { profession }, 'factor', multiplier, 'input', []))
  const started =
    start < axes.firstYear ? 1 : levers[index.started + p * index.years + start - axes.firstYear]!
  if (started !== 1)
    factors.push(
      movedTerm(context, { key: 'started', effect: 'places', profession, year: start, value: started })
    )
  factors.push(
    inputTerm('kept-in-training', { profession }, 'share', 1 - training.dropoutRate, training),
    inputTerm('enters-profession', { profession }, 'share', training.entryRate, training)
  )
  const moved = durationMoved(context, profession, start)
  if (moved !== 0) factors.push(partTerm(context, profession, start, part, moved))
  return factors
}

function partTerm(context: Context, profession: string, start: number, part: number, moved: number): Term {
  return derived('part-of-cohort', { profession, year: start }, 'share', part, 'follows', [
    movedTerm(context, {
      key: 'shortened',
      effect: 'training_duration',
      profession,
      year: start,
      value: moved
    })
  ])
}
