/** The terms of gains, adoption, freed time and technology mix: MODEL.md §2–§5. */

import { createCurves, readCurves } from './adoption.js'
import type { AdoptionCurve } from './dataset.js'
import type { Context } from './explain-context.js'
import { movedTerm } from './explain-policies.js'
import { around, sumValues } from './explain-workforce.js'
import { createPeople, meanFreed, meetPeople, preparePeople } from './freed-time.js'
import { creditScratch, creditTechnologies } from './mix.js'
import { atPace } from './pace.js'
import { type ProfessionGains, readGains } from './potential.js'
import { valueAt } from './results.js'
import { derived, inputTerm, sumOf, type Term } from './term.js'

/** Time share of an activity, from its row. */
function timeShareTerm({ model }: Context, profession: string, activity: string, share: number): Term {
  const row = model.dataset.timeUse.find(r => r.profession === profession && r.activity === activity)
  // An activity that a profession spends no time on has no row.
  if (!row) return derived('time-share', { profession, activity }, 'share', share, 'input', [])
  return inputTerm('time-share', { profession, activity }, 'share', share, row, {
    low: row.low,
    mode: row.share,
    high: row.high
  })
}

/** Gain of one technology in one activity, between the rows of the years around. */
function explainGain(
  context: Context,
  profession: string,
  activity: string,
  technology: string,
  value: number
): Term {
  const { model, levers, year } = context
  const { axes, index, dataset } = model
  const cell =
    axes.professions.indexOf(profession) * axes.technologies.length + axes.technologies.indexOf(technology)
  const pace = levers[index.potential + cell]!
  const rows = dataset.potential
    .filter(r => r.profession === profession && r.activity === activity && r.technology === technology)
    .sort((a, b) => a.year - b.year)
  const terms = around(rows, year).map(row =>
    inputTerm(
      'gain',
      { profession, activity, technology, year: row.year },
      'share',
      atPace(row.slow, row.median, row.fast, pace),
      row,
      { low: row.slow, mode: row.median, high: row.fast, pace }
    )
  )
  // The base year has no row: what no technology has freed yet.
  if (year < rows[0]!.year)
    terms.unshift(
      derived(
        'base-zero',
        { profession, activity, technology, year: dataset.technologyBaseYear },
        'share',
        0,
        'input',
        []
      )
    )
  if (terms.length === 1) return terms[0]!
  const about = { profession, activity, technology, year }
  return derived('gain', about, 'share', value, 'interpolation', terms)
}

/** Potential of one profession: activities that add up, each the product of its time share and of what technologies free in it. */
export function explainPotential(context: Context, profession: string): Term {
  const { model, results, year } = context
  const { gains, gain, t } = gainsOf(context, profession)
  const children = eachBlock(gains, (b, cells) => {
    const activity = model.axes.activities[gains.activity[b]!]!
    const terms = cells.map(c =>
      explainGain(
        context,
        profession,
        activity,
        model.axes.technologies[gains.technology[c]!]!,
        gain[t * gains.cells + c]!
      )
    )
    const freed = 1 - terms.reduce((remaining, term) => remaining * (1 - term.value), 1)
    const share = gains.share[b]!
    return derived('activity', { profession, activity, year }, 'share', share * freed, 'product', [
      timeShareTerm(context, profession, activity, share),
      derived('freed-in-activity', { profession, activity, year }, 'share', freed, 'compound', terms)
    ])
  })
  return sumOf(
    'potential',
    { profession, year },
    'share',
    valueAt(results, { indicator: 'potential', profession }, year),
    children
  )
}

/** Effective gain of one profession: activities that add up; in each, technologies' credits that add up. */
export function explainEffective(context: Context, profession: string): Term {
  const { results, year } = context
  const children = creditsByActivity(context, profession).map(({ activity, share, freed, credits }) =>
    derived('activity', { profession, activity, year }, 'share', share * freed, 'product', [
      timeShareTerm(context, profession, activity, share),
      sumOf(
        'freed-in-activity',
        { profession, activity, year },
        'share',
        freed,
        credits.map(c => c.term)
      )
    ])
  )
  return sumOf(
    'effective',
    { profession, year },
    'share',
    valueAt(results, { indicator: 'effective', profession }, year),
    children
  )
}

/** A technology's share of a profession's freed time: its credits over all credits. */
export function explainMix(context: Context, profession: string, technology: string): Term {
  const { results, year } = context
  const credits = creditsByActivity(context, profession).flatMap(({ activity, share, credits }) =>
    credits
      .filter(c => c.technology === technology)
      .map(c =>
        derived(
          'credit',
          { profession, activity, technology, year },
          'share',
          share * c.term.value,
          'product',
          [timeShareTerm(context, profession, activity, share), c.term]
        )
      )
  )
  const about = { profession, technology, year }
  return derived(
    'mix',
    about,
    'share',
    valueAt(results, { indicator: 'mix', profession, technology }, year),
    'ratio',
    [sumOf('credit', about, 'share', sumValues(credits), credits), explainEffective(context, profession)]
  )
}

/** Adoption of one technology in one profession: the curve's parameters at its pace, and how people differ. */
export function explainAdoption(context: Context, profession: string, technology: string): Term {
  const { model, levers, results, year } = context
  const { axes, index, dataset } = model
  const cell =
    axes.professions.indexOf(profession) * axes.technologies.length + axes.technologies.indexOf(technology)
  const pace = levers[index.adoption + cell]!
  const rows = dataset.adoption.filter(r => r.profession === profession && r.technology === technology)
  const at = (name: AdoptionCurve['pace']) => rows.find(row => row.pace === name)!
  const about = { profession, technology, year }
  const value = valueAt(results, { indicator: 'adoption', profession, technology }, year)
  if (rows.length === 0) return derived('adoption', about, 'share', value, 'expectation', [])
  const parameter = (key: Term['key'], unit: Term['unit'], read: (row: AdoptionCurve) => number) => {
    const [low, mode, high] = [read(at('slow')), read(at('median')), read(at('fast'))]
    const row = pace < -0.5 ? at('slow') : pace > 0.5 ? at('fast') : at('median')
    return inputTerm(key, { profession, technology }, unit, atPace(low, mode, high, pace), row, {
      low,
      mode,
      high,
      pace
    })
  }
  const pick = (name: string) => (row: AdoptionCurve) => (row as unknown as Record<string, number>)[name]!
  const curve =
    at('median').curve === 'logistic'
      ? [parameter('midpoint', 'year', pick('midpoint')), parameter('rate', 'per-year', pick('rate'))]
      : [
          parameter('start', 'year', pick('start')),
          parameter('innovation', 'per-year', pick('p')),
          parameter('imitation', 'per-year', pick('q'))
        ]
  const children = [
    parameter('ceiling', 'share', row => row.ceiling),
    ...curve,
    ...clockTerm(context, cell, profession, technology),
    leadYearsTerm(context, profession)
  ]
  return derived('adoption', about, 'share', value, 'expectation', children)
}

/** The years by which policies advance the curve, where they do. */
function clockTerm(context: Context, cell: number, profession: string, technology: string): Term[] {
  const { model, levers, year } = context
  const { index, axes } = model
  const value = levers[index.clock + cell * index.years + year - axes.firstYear]!
  if (value === 0) return []
  return [movedTerm(context, { key: 'clock', effect: 'adoption_clock', profession, technology, year, value })]
}

/** How far ahead of the curve people are: δ of MODEL.md §3. */
export function leadYearsTerm({ model }: Context, profession: string): Term {
  const row = model.dataset.heterogeneity.find(r => r.profession === profession)!
  return inputTerm('lead-years', { profession }, 'years', row.leadYears, row, {
    low: row.low,
    mode: row.leadYears,
    high: row.high
  })
}

/** In each activity: its time share, what is freed in it, and each technology's credit for it. */
function creditsByActivity(context: Context, profession: string) {
  const { model, levers, year } = context
  const { axes } = model
  const { gains, gain, t, p } = gainsOf(context, profession)
  const technologies = axes.technologies.length
  const people = createPeople(technologies, createCurves(technologies))
  readCurves(model.curves, levers, model.index, p, technologies, people.curves)
  people.leadYears = model.curves.leadYears[p]!
  for (let k = 0; k < technologies; k++) people.intensity[k] = model.curves.intensity[p * technologies + k]!
  preparePeople(people)
  const clock = model.index.clock + p * technologies * model.index.years + year - axes.firstYear
  for (let k = 0; k < technologies; k++) people.curves.origin[k]! -= levers[clock + k * model.index.years]!
  meetPeople(people, year)
  const scratch = creditScratch(gains.cells, people.stride)
  return eachBlock(gains, (b, cells) => {
    const activity = axes.activities[gains.activity[b]!]!
    const alone = oneBlock(gains, b)
    const inBlock = Float64Array.from(cells.map(c => gain[t * gains.cells + c]!))
    const credits = new Float64Array(technologies)
    const freed = meanFreed(people, alone, inBlock, 0)
    creditTechnologies(people, alone, inBlock, 0, scratch, credits)
    return {
      activity,
      share: gains.share[b]!,
      freed,
      credits: cells.map((c, i) => {
        const k = gains.technology[c]!
        const technology = axes.technologies[k]!
        const factors = [
          explainGain(context, profession, activity, technology, inBlock[i]!),
          explainAdoption(context, profession, technology)
        ]
        const row = model.dataset.intensity.find(
          r => r.profession === profession && r.technology === technology
        )
        if (row)
          factors.push(
            inputTerm('intensity', { profession, technology }, 'share', row.intensity, row, {
              low: row.low,
              mode: row.intensity,
              high: row.high
            })
          )
        const about = { profession, activity, technology, year }
        return { technology, term: creditTerm(about, credits[k]!, factors, cells.length) }
      })
    }
  })
}

/** A technology's credit: what it would free alone, less what it has in common with the activity's other technologies. */
function creditTerm(about: Term['about'], credit: number, factors: Term[], technologies: number): Term {
  if (technologies === 1) return derived('credit', about, 'share', credit, 'product', factors)
  const alone = factors.reduce((product, term) => product * term.value, 1)
  return sumOf('credit', about, 'share', credit, [
    derived('frees-alone', about, 'share', alone, 'product', factors),
    derived('overlap', about, 'share', credit - alone, 'input', [])
  ])
}

/** The gains of one block alone, as if it were the whole of the working time. */
function oneBlock(gains: ProfessionGains, b: number): ProfessionGains {
  const first = gains.firstCell[b]!
  const end = gains.firstCell[b + 1]!
  return {
    ...gains,
    cells: end - first,
    technology: gains.technology.slice(first, end),
    blocks: 1,
    share: new Float64Array([1]),
    firstCell: new Int32Array([0, end - first])
  }
}

function gainsOf({ model, levers, year }: Context, profession: string) {
  const { axes, index } = model
  const p = axes.professions.indexOf(profession)
  const gains = model.gains[p]!
  const gain = new Float64Array(gains.cells * axes.years)
  readGains(gains, levers, index, p, axes.technologies.length, axes.years, gain)
  return { p, gains, gain, t: year - axes.firstYear }
}

function eachBlock<Out>(gains: ProfessionGains, make: (block: number, cells: number[]) => Out): Out[] {
  return Array.from({ length: gains.blocks }, (_, b) => {
    const first = gains.firstCell[b]!
    return make(
      b,
      Array.from({ length: gains.firstCell[b + 1]! - first }, (_, i) => first + i)
    )
  })
}
