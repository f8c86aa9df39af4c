/** What the indices of the groups say of the study's claim that adoption decides: it follows from the numbers. */

import type { Language } from '@horizon-soin/datasets'
import { bare, capitalised, quantity, type SobolData, type SobolIndex } from '@horizon-soin/figures'
import type { InputGroup } from '@horizon-soin/model/uncertainty'
import { wordsOf } from '@horizon-soin/words'
import { methodText } from './text.js'

export interface GroupIndices {
  first: SobolIndex
  total: SobolIndex
}

type Groups = readonly (GroupIndices & { group: InputGroup })[]

/** More than this is more than all the rest together. */
const HALF = 0.5

export function sobolOf(groups: Groups, year: number, language: Language): SobolData {
  const { inputGroups, groupPhrases } = wordsOf(language)
  return {
    measure: methodText[language].sensitivity.ofVariance(year),
    inputs: groups.map(({ group, first, total }) => ({
      name: capitalised(inputGroups[group]),
      phrase: groupPhrases[group],
      first,
      total
    }))
  }
}

/** An index of nothing may be estimated a little below 0; in a sentence it is 0. */
const told = (value: number, language: Language): string => quantity(Math.max(0, value), 'share', language)

/** Whether adoption decides, by the indices of groups alone and their intervals. */
export function claimOf(groups: Groups, language: Language): string {
  const text = methodText[language].sensitivity
  const adoption = groups.find(({ group }) => group === 'adoption')
  if (!adoption) return text.noAdoption
  const { value, low, high } = adoption.first
  const explains = text.explains(
    told(value, language),
    bare(Math.max(0, low), 'share', language),
    told(high, language)
  )
  return `${explains} ${verdict(adoption, groups, language)}`
}

function verdict(adoption: Groups[number], groups: Groups, language: Language): string {
  const text = methodText[language].sensitivity
  const { low, high } = adoption.first
  const [next] = groups.filter(one => one !== adoption).sort((a, b) => b.first.value - a.first.value)
  if (low > HALF || !next) return text.isTrue
  const name = wordsOf(language).groupPhrases[next.group]
  const part = told(next.first.value, language)
  if (next.first.high < low) return text.isFirst(name, part)
  return next.first.low > high ? text.isFalse(name, part) : text.isNotTold(name, part)
}
