/** Whether there would be enough of a profession, as far as the draws can tell. */
import type { Answer } from './answer.js'
import { toldCount } from './told-count.js'

/** `uncertain` where the range of the balance holds zero. */
const OUTLOOKS = ['shortage', 'surplus', 'uncertain'] as const
export type Outlook = (typeof OUTLOOKS)[number]

/** Of the ends that are told, so that the word never says more than the numbers beside it. Null without a need. */
export function outlookOf({ balance }: Pick<Answer, 'balance'>): Outlook | null {
  if (balance === null || !Number.isFinite(balance.value)) return null
  const { low, high } = toldCount(balance)
  return high < 0 ? 'shortage' : low > 0 ? 'surplus' : 'uncertain'
}
