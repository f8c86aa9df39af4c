/** Whether adoption is what decides, by the indices of the groups of inputs and their intervals. */
import { betweenText, type Look, quantity } from '@horizon-soin/figures'
import type { InputGroup } from '@horizon-soin/model/uncertainty'
import type { Words } from '@horizon-soin/words'
import type { simulatorText } from '../text.js'

/** The index of a group alone, with its interval. */
export interface GroupIndex {
  group: InputGroup
  first: number
  interval: readonly [number, number]
}

/** More than this is more than all the rest together. */
const HALF = 0.5

type Texts = (typeof simulatorText)['fr']['sensitivity']

/** What the indices say of the study's claim; an index of nothing may be estimated a little below 0, and is then told as 0. */
export function claimWords(
  groups: readonly GroupIndex[],
  text: Texts,
  { groupPhrases }: Pick<Words, 'groupPhrases'>,
  language: Look['language']
): string {
  const adoption = groups.find(({ group }) => group === 'adoption')
  if (!adoption) return text.noAdoption
  const told = (value: number) => quantity(Math.max(0, value), 'share', language)
  const [low, high] = adoption.interval
  const explains = text.explains(
    told(adoption.first),
    betweenText(Math.max(0, low), Math.max(0, high), 'share', language)
  )
  const [next] = groups.filter(one => one !== adoption).sort((a, b) => b.first - a.first)
  const verdict = () => {
    if (low > HALF || !next) return text.isTrue
    const [name, part] = [groupPhrases[next.group], told(next.first)]
    if (next.interval[1] < low) return text.isFirst(name, part)
    return next.interval[0] > high ? text.isFalse(name, part) : text.isNotTold(name, part)
  }
  return [explains, text.claim, verdict()].join(' ')
}
