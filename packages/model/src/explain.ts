/** Why a number is what it is: the tree of its terms, down to the rows of the dataset. */
import type { Model } from './compile.js'
import type { PolicyChoice } from './dataset.js'
import type { Context } from './explain-context.js'
import { explainBalance, explainCapacity, explainNeed } from './explain-need.js'
import { explainEuros } from './explain-policies.js'
import {
  explainAdoption,
  explainEffective,
  explainMix,
  explainPotential,
  leadYearsTerm
} from './explain-technology.js'
import { explainEntrants, explainFte, explainHeadcount, explainLeavers } from './explain-workforce.js'
import { INDICATORS, type Indicator } from './indicators.js'
import { createResults, rowOf, type SeriesQuery, valueAt } from './results.js'
import { run } from './run.js'
import { derived, sumOf, type Term } from './term.js'

/**
 * Explains one value: children add up to, multiply into or otherwise give their parent, as `relation` says.
 *
 * @param choices the policies that the levers hold; what each moves is told where they are given
 * @throws ModelError on an unknown series or a year out of range
 */
export function explain(
  model: Model,
  levers: Float64Array,
  query: SeriesQuery,
  year: number,
  choices: readonly PolicyChoice[] = []
): Term {
  const results = run(model, levers, createResults(model))
  const key = model.series[rowOf(model, query)]!
  valueAt(results, query, year)
  const context: Context = { model, levers, results, choices, year }
  if (key.profession !== null)
    return explainProfession(context, key.indicator, key.profession, key.technology)
  return explainGroup(context, key.indicator, key.group!, key.technology)
}

function explainProfession(
  context: Context,
  indicator: Indicator,
  profession: string,
  technology: string | null
): Term {
  const { results, year } = context
  const about = { profession, year }
  const value = valueAt(results, { indicator, profession, technology }, year)
  switch (indicator) {
    case 'headcount':
      return explainHeadcount(context, profession)
    case 'fte':
      return explainFte(context, profession)
    case 'entrants':
      return explainEntrants(context, profession)
    case 'leavers':
      return explainLeavers(context, profession)
    case 'potential':
      return explainPotential(context, profession)
    case 'effective':
      return explainEffective(context, profession)
    case 'adoption':
      return explainAdoption(context, profession, technology!)
    case 'mix':
      return explainMix(context, profession, technology!)
    case 'freed_fte':
      return derived(indicator, about, 'fte', value, 'product', [
        explainFte(context, profession),
        explainEffective(context, profession)
      ])
    case 'effective_since_base':
      return sinceTerm(context, { profession }, value, at => explainEffective(at, profession))
    case 'freed_fte_since_base':
      return derived(indicator, about, 'fte', value, 'product', [
        explainFte(context, profession),
        explainProfession(context, 'effective_since_base', profession, null)
      ])
    case 'capacity':
      return explainCapacity(context, profession)
    case 'need':
      return explainNeed(context, profession)
    case 'balance':
      return explainBalance(context, profession)
    case 'share_above':
      return derived(indicator, about, 'share', value, 'expectation', crowdTerms(context, profession))
    default: {
      const heads = explainHeadcount(context, profession)
      const share = heads.value > 0 ? value / heads.value : Number.NaN
      const part = indicator === 'people_above' ? 'share_above' : 'share-in-band'
      return derived(indicator, about, 'persons', value, 'product', [
        heads,
        derived(part, about, 'share', share, 'expectation', crowdTerms(context, profession))
      ])
    }
  }
}

/** Effective gain since the base year: that of the year, counted from that of the base year, 1 − (1 − E[t]) / (1 − E[base]). */
function sinceTerm(
  context: Context,
  of: { profession: string } | { group: string },
  value: number,
  effective: (at: Context) => Term
): Term {
  const { axes } = context.model
  return derived('effective_since_base', { ...of, year: context.year }, 'share', value, 'since', [
    effective(context),
    effective({ ...context, year: axes.firstYear })
  ])
}

/** What decides how many people of a profession pass a threshold. */
function crowdTerms(context: Context, profession: string): Term[] {
  const { model, year } = context
  const threshold = derived('threshold', { profession, year }, 'share', model.threshold, 'input', [])
  const used = model.axes.technologies.filter(technology =>
    model.dataset.potential.some(row => row.profession === profession && row.technology === technology)
  )
  return [
    threshold,
    explainPotential(context, profession),
    ...used.map(technology => explainAdoption(context, profession, technology)),
    leadYearsTerm(context, profession)
  ]
}

function explainGroup(
  context: Context,
  indicator: Indicator,
  group: string,
  technology: string | null
): Term {
  const { model, results, year } = context
  const about = technology === null ? { group, year } : { group, technology, year }
  const value = valueAt(results, { indicator, group, technology }, year)
  const { unit } = INDICATORS[indicator]
  const other = (name: Indicator, of: string = group) => explainGroup(context, name, of, null)
  switch (indicator) {
    case 'coverage':
      return derived(indicator, about, unit, value, 'input', [])
    case 'policy_cost':
    case 'policy_saving':
      return explainEuros(context, indicator)
    case 'freed_fte_all_professionals':
      return derived(indicator, about, unit, value, 'ratio', [other('freed_fte'), other('coverage')])
    case 'share_above':
      return derived(indicator, about, unit, value, 'ratio', [other('people_above'), other('headcount')])
    case 'non_medical_share_above': {
      const present = model.groups.some(g => g.id === 'non-medical')
      const parts = [...(present ? [other('people_above', 'non-medical')] : []), other('people_above')]
      return derived(indicator, about, unit, value, 'ratio', parts)
    }
    case 'effective_since_base':
      return sinceTerm(context, { group }, value, at => explainGroup(at, 'effective', group, null))
    case 'potential':
    case 'effective':
    case 'adoption':
    case 'mix':
      return sumOf(indicator, about, unit, value, contributions(context, indicator, group, technology))
    default:
      return sumOf(
        indicator,
        about,
        unit,
        value,
        membersOf(model, group).map(profession => explainProfession(context, indicator, profession, null))
      )
  }
}

const membersOf = (model: Model, group: string): string[] =>
  Array.from(model.groups.find(g => g.id === group)!.professions, p => model.axes.professions[p]!)

/** A mean over heads as a sum: each profession's value times its share of the heads (for the mix, of the time freed). */
function contributions(
  context: Context,
  indicator: Indicator,
  group: string,
  technology: string | null
): Term[] {
  const { model, results, year } = context
  const weightOf = (of: { profession?: string; group?: string }) => {
    const heads = valueAt(results, { indicator: 'headcount', ...of }, year)
    return indicator === 'mix' ? heads * valueAt(results, { indicator: 'effective', ...of }, year) : heads
  }
  const total = weightOf({ group })
  return membersOf(model, group)
    .filter(profession => weightOf({ profession }) !== 0)
    .map(profession => {
      const term = explainProfession(context, indicator, profession, technology)
      const share = weightOf({ profession }) / total
      const weight = derived(
        'share-of-heads',
        { profession, group, year, of: indicator === 'mix' ? 'freed' : 'heads' },
        'share',
        share,
        'ratio',
        [explainHeadcount(context, profession)]
      )
      return derived('contribution', { profession, group, year }, 'share', share * term.value, 'product', [
        weight,
        term
      ])
    })
}
