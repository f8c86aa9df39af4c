/** What a sensitivity analysis says of the study's claim that adoption is what decides: it follows from the numbers. */
import { share } from '@horizon-soin/words'
import type { Index } from './sensitivity-run.js'
import type { Session } from './session.js'

/** More than this is more than all the rest together. */
const HALF = 0.5

/** An index of nothing may be estimated a little below 0; in a sentence it is 0. */
const part = (value: number, { language }: Session): string => share(Math.max(0, value), language)

/** « entre 57 et 67 % »: the sign once. */
const bare = (percent: string): string => percent.replace(/\u00a0?%$/, '')

/** Whether adoption decides, by the indices of groups alone and their intervals. */
export function claimWords(indices: readonly Index[], session: Session): string {
  const { text } = session
  const words = text.sensitivity
  const groups = indices.filter(({ input }) => input === null)
  const adoption = groups.find(({ group }) => group === 'adoption')
  if (!adoption) return words.noAdoption
  const [low, high] = adoption.firstInterval
  const explains = words.explains(
    part(adoption.first, session),
    bare(part(low, session)),
    part(high, session)
  )
  return [explains, words.claim, verdict(adoption, groups, session)].join(' ')
}

function verdict(adoption: Index, groups: readonly Index[], session: Session): string {
  const { text } = session
  const words = text.sensitivity
  const [low, high] = adoption.firstInterval
  if (low > HALF) return words.isTrue
  const others = groups.filter(one => one !== adoption).sort((a, b) => b.first - a.first)
  const [next] = others
  // Adoption alone, and yet not half: the rest is what its inputs do together.
  if (!next) return words.isTrue
  const name = session.words.groupPhrases[next.group]
  const told = part(next.first, session)
  if (next.firstInterval[1] < low) return words.isFirst(name, told)
  return next.firstInterval[0] > high ? words.isFalse(name, told) : words.isNotTold(name, told)
}

/** What a number below 0 is, where one is shown; null where none is. */
export function negativeWords(shown: readonly Index[], { text }: Session): string | null {
  const estimates = shown.flatMap(({ first, firstInterval, total, totalInterval }) => [
    { value: first, interval: firstInterval },
    { value: total, interval: totalInterval }
  ])
  const negative = estimates.filter(({ value }) => value < 0)
  if (negative.length === 0) return null
  return negative.every(({ interval }) => interval[1] >= 0)
    ? text.sensitivity.negative
    : text.sensitivity.negativeFar
}
