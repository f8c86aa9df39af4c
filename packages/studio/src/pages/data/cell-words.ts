/** What a cell says: names instead of ids, numbers in the reader's language and in full. */
import type { Language } from '@horizon-soin/datasets'
import { decimal, typeset } from '@horizon-soin/figures'
import { INDICATORS, type Indicator } from '@horizon-soin/model'
import { inSentence, type Labels, wordsOf } from '@horizon-soin/words'
import { priorNote } from '../explain/prior-note.js'
import { valueText } from './value-text.js'

/** Columns that hold years, which are not grouped by thousands. */
const YEARS = new Set(['year', 'start', 'midpoint', 'base_year'])
/** Columns of ids that people write, and that are shown as they are. */
const IDS = new Set(['id', 'isco08', 'url'])
const MOST_DECIMALS = 12

function numberWords(value: number, column: string, language: Language): string {
  const digits = Number(value.toFixed(MOST_DECIMALS)).toString()
  if (YEARS.has(column)) return language === 'fr' ? digits.replace('.', ',') : digits
  return decimal(value, (digits.split('.')[1] ?? '').length, language)
}

/** « Gain potentiel, Intelligence artificielle » for `potential.ia`. */
function paceWords(input: string, labels: Labels, language: Language): string {
  const [kind, technology] = input.split('.') as [string, string?]
  const { inputGroups } = wordsOf(language)
  if (technology === undefined || !(kind in inputGroups)) return input
  return `${inputGroups[kind as keyof typeof inputGroups]}, ${inSentence(labels.technology(technology))}`
}

/** Names of a dataset, its scenarios, policies and regions too. */
export interface Names extends Labels {
  scenario(id: string): string
  policy(id: string): string
  region(id: string): string
}

export function cellWords(
  value: string | number | null,
  column: string,
  labels: Names,
  language: Language
): string {
  if (value === null) return ''
  if (typeof value === 'number') return numberWords(value, column, language)
  if (IDS.has(column)) return value
  switch (column) {
    case 'profession':
      return labels.profession(value)
    case 'activity':
      return labels.activity(value)
    case 'technology':
      return labels.technology(value)
    case 'source':
      return labels.source(value)
    case 'note':
      return priorNote(value, language) ?? typeset(value, language)
    case 'group':
      return labels.group(value)
    case 'indicator':
      return value in INDICATORS ? labels.indicator(value as Indicator) : value
    case 'status':
      return wordsOf(language).statuses[value as keyof ReturnType<typeof wordsOf>['statuses']] ?? value
    case 'policy':
      return labels.policy(value)
    case 'region':
      return labels.region(value)
    case 'scenario':
    case 'minus_scenario':
      return labels.scenario(value)
    case 'input':
    case 'other':
      if (value.includes('.')) return paceWords(value, labels, language)
  }
  const words = valueText[language][column as keyof typeof valueText.fr] as Record<string, string> | undefined
  return words?.[value] ?? typeset(value, language)
}
