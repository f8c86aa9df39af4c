/** Refuses an indicator that a dataset has no series of, and says what to add. */
import { type Dataset, INDICATORS, type Indicator, type Model } from '@horizon-soin/model'
import { Refusal } from './refusal.js'
import { refuseSinceBase } from './refuse-since-base.js'
import type { Session } from './session.js'

const OF_NEED: readonly Indicator[] = ['capacity', 'need', 'balance']

/** The tables that tell the need and that a dataset has not. */
export const missingOfNeed = ({ population, careUse }: Dataset): string[] => [
  ...(population.length === 0 ? ['population.csv'] : []),
  ...(careUse.length === 0 ? ['care_use.csv'] : [])
]

/** @throws Refusal */
export function refuseAbsent(indicator: Indicator, model: Model, session: Session): void {
  const { text } = session
  refuseSinceBase(indicator, model, session)
  if (OF_NEED.includes(indicator) && model.needs === null)
    throw new Refusal(text.balance.absent(indicator, text.list(missingOfNeed(model.dataset))))
  if (INDICATORS[indicator].unit === 'euros' && model.dataset.policies.length === 0)
    throw new Refusal(text.policies.absent(indicator))
}
