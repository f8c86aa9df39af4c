import type { Scenario } from '@horizon-soin/model'
import { REINVESTMENT_PARTS } from './levers.js'
import { numberText, readNumber } from './number-text.js'
import { type Reinvestment, reinvestmentOf } from './reinvestment.js'

/** Parts rounded to four decimals of a per cent may miss 1 by that much. */
const TOLERANCE = 1e-5

/** The four parts in per cent, in the order of `REINVESTMENT_PARTS`: `40-30-20-10`. */
export function reinvestmentText(scenario: Scenario): string {
  const parts = reinvestmentOf(scenario)
  return REINVESTMENT_PARTS.map(part => numberText(parts[part], 100)).join('-')
}

/** The scenario with the four parts of a text, which must sum to 1. */
export function readReinvestment(scenario: Scenario, text: string): Scenario | 'bad-shares' {
  const parts = text.split('-').map(part => readNumber(part, { scale: 100, bounds: { min: 0, max: 1 } }))
  if (parts.length !== REINVESTMENT_PARTS.length || !parts.every(part => typeof part === 'number'))
    return 'bad-shares'
  const sum = parts.reduce((total, part) => total + part, 0)
  if (Math.abs(sum - 1) > TOLERANCE) return 'bad-shares'
  const reinvestment = Object.fromEntries(REINVESTMENT_PARTS.map((part, i) => [part, parts[i]!]))
  return { ...scenario, reinvestment: reinvestment as Reinvestment }
}
