/** Refuses an indicator that a dataset has no series of, and says what to add. */
import { INDICATORS, type Indicator, type Model } from '@horizon-soin/model'
import { missingOfNeed } from '@horizon-soin/reports'
import { Refusal } from './refusal.js'
import { refuseSinceBase } from './refuse-since-base.js'
import type { Session } from './session.js'

const OF_NEED: readonly Indicator[] = ['capacity', 'need', 'balance']

/** @throws Refusal */
export function refuseAbsent(indicator: Indicator, model: Model, session: Session): void {
  const { text } = session
  refuseSinceBase(indicator, model, session)
  if (OF_NEED.includes(indicator) && model.needs === null)
    throw new Refusal(text.balance.absent(indicator, text.list(missingOfNeed(model.dataset))))
  if (INDICATORS[indicator].unit === 'euros' && model.dataset.policies.length === 0)
    throw new Refusal(text.policies.absent(indicator))
}
