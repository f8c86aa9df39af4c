/** The lever of need: what each age asks for, beyond the population. MODEL.md §7. */
import type { Language } from '@horizon-soin/datasets'
import { decimal } from '@horizon-soin/figures'
import { setTrend, trendOf } from '../../../state/scenario-edit.js'
import type { Lever } from './lever.js'
import { leverText } from './text.js'

/** What a hand can set; a link may hold more, and the rail is then longer. */
const MOST = 0.02

/** A yearly growth, 0.01 for 1 %. */
export const TREND_LEVER: Lever = {
  key: 'need.trend',
  min: -MOST,
  max: MOST,
  step: 0.001,
  band: () => null,
  at: trendOf,
  isInherited: () => false,
  // A slider steps in binary fractions: a thousandth is what is set.
  set: (scenario, value) => setTrend(scenario, Math.round(value * 1000) / 1000),
  clear: scenario => setTrend(scenario, 0)
}

/** « +0,9 % par an », « inchangé ». */
export function trendWords(trend: number, language: Language): string {
  const text = leverText[language]
  if (Math.abs(trend) < 5e-5) return text.trendNone
  const told = decimal(trend * 100, 1, language)
  return text.trendValue(trend > 0 ? `+${told}` : told)
}
