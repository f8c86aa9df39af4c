/** `--above`: a value whose chance of being passed is asked. */
import { INDICATORS, type Indicator } from '@horizon-soin/model'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

const NUMBER = /^\d+(?:\.\d+)?(?:e\d{1,2})?$/i

/**
 * The values of `--above`, each once: people, full-time equivalents, or a share (0.24 or 24%).
 *
 * @throws Refusal without exactly one indicator, or on what is no value of it
 */
export function readThresholds(
  asked: readonly string[],
  indicators: readonly Indicator[] | null,
  { text }: Session
): number[] {
  if (asked.length === 0) return []
  const [indicator] = indicators ?? []
  if (indicator === undefined || indicators?.length !== 1) throw new Refusal(text.draws.errors.aboveNeedsOne)
  const isShare = INDICATORS[indicator].unit === 'share'
  const { badAbove, badShare } = text.draws.errors
  return [...new Set(asked)].map(value => {
    // Thousands may be set apart, as they are in what is read here.
    const plain = value.replace(/\s/g, '')
    const percent = plain.endsWith('%')
    const digits = percent ? plain.slice(0, -1) : plain
    if (!NUMBER.test(digits) || (percent && !isShare)) throw new Refusal(badAbove(value))
    const number = Number(digits) / (percent ? 100 : 1)
    if (isShare && number > 1) throw new Refusal(badShare(value, digits))
    return number
  })
}
