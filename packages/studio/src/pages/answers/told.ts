/** Numbers of answers as they are told: counts and shares as everywhere. */
import { quantity, spanText } from '@horizon-soin/figures'
import {
  type Answer,
  type AnswerNumber,
  countText,
  isWide,
  NBSP,
  toldCount,
  type Words
} from '@horizon-soin/words'
import { isSigned, type Measure } from './measures.js'

interface Told {
  /** « 9 437 », « −729 ETP », « 3,1 % ». */
  value: string
  /** « 8 921 à 9 934 »; null where both ends are told alike. */
  range: string | null
}

/** Measures of people, who are named by what is measured. */
const PEOPLE: readonly Measure[] = ['headcount', 'entrants']

export function toldOf(measure: Measure, number: AnswerNumber, words: Words): Told {
  const { language, units } = words
  const { value, range } = number
  if (measure === 'effective') {
    const told = quantity(value, 'share', language)
    return { value: told, range: range && spanText(range[0], range[4], 'share', language) }
  }
  const told = toldCount(number)
  const signOf = (one: number) => (isSigned(measure) && one > 0 ? '+' : '')
  const written = (one: number) => signOf(one) + countText(one, language)
  const unit = PEOPLE.includes(measure) ? '' : NBSP + units.fte
  return {
    value: written(told.value) + unit,
    range: isWide(told) ? words.to(written(told.low), written(told.high)) : null
  }
}

/** What capacity is made of: the supply, and what technologies add to it, which is not the freed time; null where it has no capacity. */
export function addedTo({ fte, capacity }: Answer, { language }: Words): [fte: string, added: string] | null {
  if (capacity === null) return null
  const [supplied, added] = [fte.value, capacity.value - fte.value].map(
    value => toldCount({ value, range: null }).value
  ) as [number, number]
  return [countText(supplied, language), (added > 0 ? '+' : '') + countText(added, language)]
}
