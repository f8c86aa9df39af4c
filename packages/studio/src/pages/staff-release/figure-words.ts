/** What a hidden count is of, in words: « Proposition 6, utile : non · Infirmières ». */
import type { Language } from '@horizon-soin/datasets'
import type { Release } from '@horizon-soin/releases'
import { told } from '../consultation/times.js'
import { numberOf } from '../questionnaire/item-number.js'
import { answerText } from '../questionnaire/text.js'
import { keyOfItem } from '../results/release-index.js'
import { resultsText } from '../results/text.js'
import { roomText } from './text.js'

type Named = Pick<Release, 'consultation' | 'groups'>

/** @param id `n|GROUP`, `crossed|ACTIVITY|STRUCTURE`, `ITEM@VERSION|GROUP|QUESTION|ANSWER`, the same behind `since-K|` */
export function figureWords(id: string, release: Named, language: Language): string {
  const text = roomText[language].figure
  const since = /^since-(\d+)\|(.*)$/s.exec(id)
  if (since !== null) return text.since(Number(since[1]), figureWords(since[2]!, release, language))
  const [first = '', second = '', third = '', fourth = ''] = id.split('|')
  const groupOf = (group: string) => {
    const found = release.groups.find(one => one.id === group)
    return found === undefined ? group : told(found.label, language)
  }
  if (first === 'n') return text.people(groupOf(second))
  if (first === 'crossed') return text.crossed(groupOf(`activity/${second}`), groupOf(`structure/${third}`))
  const item = release.consultation.items.find(one => keyOfItem(one) === first)
  const { questions, answers } = resultsText[language]
  const number = item === undefined ? null : numberOf(item.id)
  const title =
    number !== null
      ? answerText[language].items.number(number)
      : item === undefined
        ? first
        : told(item.title, language)
  const question = (questions as Record<string, string>)[third] ?? third
  const answer = fourth === 'base' ? text.base : (answers[fourth] ?? fourth)
  return text.answer(title, question, answer, groupOf(second))
}

/** « entre 3 et 6 », « exactement 4 ». */
export function boundsWords({ low, high }: { low: number; high: number | null }, language: Language): string {
  const text = roomText[language].figure
  if (high === null) return text.least(low)
  return low === high ? text.exactly(low) : text.between(low, high)
}
