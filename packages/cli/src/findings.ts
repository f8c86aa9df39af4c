/** Findings in words: they follow from the numbers, whatever the dataset. */
import {
  createResults,
  type FigureCheck,
  type Indicator,
  leversOf,
  type Model,
  run,
  valueAt
} from '@horizon-soin/model'
import { usualScenario } from '@horizon-soin/reports'
import { share } from '@horizon-soin/words'
import type { Session } from './session.js'
import { type Study, scenarioName } from './study.js'

/** How many of the published figures the computation returns. */
export function reproduction(checks: readonly FigureCheck[], { text }: Session): string {
  const ok = checks.filter(check => check.ok).length
  if (checks.length === 0) return text.summary.noPublished
  if (ok === checks.length) return text.summary.all(ok)
  return ok === 0 ? text.summary.noneFound(checks.length) : text.summary.some(ok, checks.length)
}

const FINDINGS_YEAR = 2030

/** The year of the findings: 2030, or the nearest one that the dataset has. */
export const yearOf = ({ axes }: Model): number =>
  Math.min(axes.lastYear, Math.max(axes.firstYear, FINDINGS_YEAR))

/** The same among chosen years. */
export const nearestYear = (years: readonly number[]): number =>
  years.reduce((best, year) => (far(year) < far(best) ? year : best))

const far = (year: number): number => Math.abs(year - FINDINGS_YEAR)

/** A spread of at least this share is told as one. */
const SPREAD = 0.01

/** Two sentences on the scenario that is meant where none is named. */
export function findings({ model }: Study, session: Session): string[] {
  const { text, language } = session
  const { scenarios } = model.dataset
  const year = yearOf(model)
  const scenario = usualScenario(scenarios)
  const isOneOfSeveral = new Set([...scenarios, scenario]).size > 1
  const when = isOneOfSeveral
    ? text.summary.whenInScenario(scenarioName(scenario, session), String(year))
    : text.summary.when(String(year))
  const at = (indicator: Indicator, adoption: typeof scenario.adoption) => {
    const { levers } = leversOf(model, { ...scenario, adoption })
    return valueAt(run(model, levers, createResults(model)), { indicator, group: 'all' }, year)
  }
  const effective = at('effective', scenario.adoption)
  if (Number.isNaN(effective)) return []
  const shown = share(effective, language)
  if (effective <= 0) return [`${when} ${text.summary.noGain}`]
  const base = String(model.dataset.technologyBaseYear)
  const potential = share(at('potential', scenario.adoption), language)
  const reach = `${when} ${text.summary.reach(base, shown, potential)}`
  const [slow, fast] = [at('effective', { default: -1 }), at('effective', { default: 1 })]
  const spread =
    Math.abs(fast - slow) < SPREAD
      ? text.summary.noSpread
      : text.summary.spread(share(slow, language), share(fast, language))
  return [`${reach} ${spread}`]
}
