/** Groups that differ from the others beyond chance, each in a sentence. */
import type { Language } from '@horizon-soin/datasets'
import { change, decimal } from '@horizon-soin/figures'
import type { Comparison, Release } from '@horizon-soin/releases'
import { told } from '../consultation/times.js'
import { itemKey } from './release-index.js'
import { resultsText } from './text.js'

const LEAST_P = 0.001

/** Those that hold after Holm's correction: the least likely to be chance first. */
export function heldComparisons(
  { comparisons, rules }: Pick<Release, 'comparisons' | 'rules'>,
  item: string
): Comparison[] {
  return comparisons
    .filter(one => itemKey(one) === item && one.adjusted < 1 - rules.confidence + 1e-12)
    .toSorted((a, b) => a.adjusted - b.adjusted)
}

/** « Infirmières : « utile » 12 points de moins que les autres (de −20 à −4 points) ; p corrigé 0,004. » */
export function comparisonWords(
  { group, question, answer, difference, low, high, adjusted }: Comparison,
  groups: Release['groups'],
  language: Language
): string {
  const { comparisons: text, questions, answers } = resultsText[language]
  const label = groups.find(({ id }) => id === group)?.label
  const name = label === undefined ? group : told(label, language)
  const asked = question === 'joint' ? (answers[answer] ?? answer) : questions[question]
  const points = change(Math.abs(difference), 'share', language).replace(/^\+/, '')
  const range = text.range(
    change(low, 'share', language).replace(/\u00a0\p{L}+$/u, ''),
    change(high, 'share', language)
  )
  const p = adjusted < LEAST_P ? text.below(decimal(LEAST_P, 3, language)) : decimal(adjusted, 3, language)
  return (difference > 0 ? text.more : text.less)(name, asked, points, range, p)
}
