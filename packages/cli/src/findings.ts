/** Findings in words: they follow from the numbers, whatever the dataset. */
import {
  createResults,
  type FigureCheck,
  type Indicator,
  leversOf,
  type Model,
  run,
  valueOf as valueAt
} from '@horizon-soin/model'
import { share } from './numbers.js'
import type { Session } from './session.js'
import { chooseScenario, type Study } from './study.js'

/** How many of the published figures the computation returns. */
export function reproduction(checks: readonly FigureCheck[], { text }: Session): string {
  const ok = checks.filter(check => check.ok).length
  if (checks.length === 0) return text.summary.noPublished
  if (ok === checks.length) return text.summary.all(ok)
  return ok === 0 ? text.summary.noneFound(checks.length) : text.summary.some(ok, checks.length)
}

/** The year of the findings: 2030, or the nearest one that the dataset has. */
export const yearOf = ({ axes }: Model): number => Math.min(axes.lastYear, Math.max(axes.firstYear, 2030))

/** A spread of at least this share is told as one. */
const SPREAD = 0.01

/** Two sentences that follow from the numbers, whatever the dataset. */
export async function findings(study: Study, session: Session): Promise<string[]> {
  const { text, language } = session
  const { model } = study
  const year = yearOf(model)
  const { scenario } = await chooseScenario(session, study, undefined)
  const at = (indicator: Indicator, adoption: typeof scenario.adoption) => {
    const { levers } = leversOf(model, { ...scenario, adoption })
    return valueAt(run(model, levers, createResults(model)), { indicator, group: 'all' }, year)
  }
  const effective = at('effective', scenario.adoption)
  if (Number.isNaN(effective)) return []
  const shown = share(effective, language)
  if (effective <= 0) return [text.summary.noGain(String(year))]
  const base = String(model.dataset.technologyBaseYear)
  const potential = share(at('potential', scenario.adoption), language)
  const reach = text.summary.reach(String(year), base, shown, potential)
  const [slow, fast] = [at('effective', { default: -1 }), at('effective', { default: 1 })]
  const spread =
    Math.abs(fast - slow) < SPREAD
      ? text.summary.noSpread
      : text.summary.spread(share(slow, language), share(fast, language))
  return [`${reach} ${spread}`]
}
