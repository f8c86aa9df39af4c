import { hasSinceBase, type Indicator, isSinceBase, type Model } from '@horizon-soin/model'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

/** Refuses a gain since the base year of a dataset whose technologies start with it: it would be the gain itself. @throws Refusal */
export function refuseSinceBase(indicator: Indicator, { dataset }: Model, { text }: Session): void {
  if (isSinceBase(indicator) && !hasSinceBase(dataset))
    throw new Refusal(text.errors.sinceBaseless(indicator, String(dataset.baseYear)))
}
