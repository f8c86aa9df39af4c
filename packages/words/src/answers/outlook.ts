/** Whether there would be enough of a profession, as far as the draws can tell. */
import type { Answer } from './answer.js'
import { toldCount } from './told-count.js'

/** Where the range of the balance holds zero, `likely` if most draws agree and `uncertain` if they do not. */
const OUTLOOKS = ['shortage', 'surplus', 'likelyShortage', 'likelySurplus', 'uncertain'] as const
export type Outlook = (typeof OUTLOOKS)[number]

/** So many draws in ten, as they are told, make a result likely. */
const LIKELY = 8

/** How many draws in ten have a shortage, as it is told. */
export const drawsInTen = (shortage: number): number => Math.round(10 * shortage)

/** Whether the sentence of an outlook has both ends of the balance in it. */
export const isTold = (outlook: Outlook | null): boolean => outlook === 'shortage' || outlook === 'surplus'

/** Of the ends that are told, so that the word never says more than the numbers beside it. Null without a need. */
export function outlookOf({ balance, shortage }: Pick<Answer, 'balance' | 'shortage'>): Outlook | null {
  if (balance === null || !Number.isFinite(balance.value)) return null
  const { low, high } = toldCount(balance)
  if (high < 0) return 'shortage'
  if (low > 0) return 'surplus'
  // Nothing to miss and nothing too much: no draw says a thing.
  if (shortage === null || low === high) return 'uncertain'
  const count = drawsInTen(shortage)
  return count >= LIKELY ? 'likelyShortage' : count <= 10 - LIKELY ? 'likelySurplus' : 'uncertain'
}
