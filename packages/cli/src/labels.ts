/** Names and values of a dataset in the reader's language. */
import { type Dataset, INDICATORS, type Indicator, type Term } from '@horizon-soin/model'
import type { Language } from './language.js'
import type { Messages } from './messages/index.js'
import {
  ABSENT,
  count,
  decimal,
  exact,
  exactShare,
  heads,
  NBSP,
  points,
  share,
  signedCount,
  written,
  writtenShare
} from './numbers.js'
import type { Session } from './session.js'
import { typeset } from './typography.js'

export interface Labels {
  /** The title of the dataset. */
  title: string
  indicator(name: Indicator): string
  /** A group, by id. */
  group(id: string): string
  profession(id: string): string
  technology(id: string): string
  activity(id: string): string
  source(id: string): string
  /** Whether people enter a profession the year they are taken on: no training of the dataset comes before. */
  isRecruited(profession: string): boolean
}

export function labelsOf(dataset: Dataset, { text, language }: Session): Labels {
  const named = (list: readonly { id: string; label: { fr: string; en: string } }[]) => {
    const labels = new Map(list.map(item => [item.id, typeset(item.label[language], language)]))
    return (id: string) => labels.get(id) || id
  }
  const sources = new Map(dataset.sources.map(source => [source.id, typeset(source.title, language)]))
  const recruited = new Set(
    dataset.training.filter(row => row.durationYears === 0).map(row => row.profession)
  )
  return {
    title: typeset(dataset.title[language] || dataset.name, language),
    indicator: name => text.indicators[name].replace('{threshold}', exactShare(dataset.threshold, language)),
    group: id => text.groups[id] ?? id,
    profession: named(dataset.professions),
    technology: named(dataset.technologies),
    activity: named(dataset.activities),
    source: id => sources.get(id) || id,
    isRecruited: id => recruited.has(id)
  }
}

/** A result rounded as it deserves, without the name of its unit (a share has its %). */
export const shortValue = (indicator: Indicator, value: number, language: Language): string =>
  rounded(value, INDICATORS[indicator].unit, language)

const rounded = (value: number, unit: Term['unit'], language: Language): string =>
  unit === 'share'
    ? share(value, language)
    : unit === 'persons'
      ? heads(value, language)
      : count(value, language)

/** The same with the name of its unit. */
export function fullValue(
  indicator: Indicator,
  value: number,
  { language, text }: Pick<Session, 'language' | 'text'>
): string {
  const { unit } = INDICATORS[indicator]
  if (Number.isNaN(value)) return ABSENT
  return rounded(value, unit, language) + (unit === 'share' ? '' : NBSP + text.units[unit])
}

/** A change of an indicator: points for a share. */
export function change(indicator: Indicator, value: number, { language, text }: Session): string {
  const { unit } = INDICATORS[indicator]
  return unit === 'share' ? points(value, language) : signedCount(value, language) + NBSP + text.units[unit]
}

/** A year has no separator of thousands. */
const ungrouped = (year: string): string => year.replace(/[\u202f,](?=\d{3}(?!\d))/, '')

/** A computed term of an explanation, with its unit. */
export function termValue(value: number, unit: Term['unit'], text: Messages, language: Language): string {
  if (Number.isNaN(value)) return ABSENT
  switch (unit) {
    case 'factor':
      return `×${NBSP}${exact(Number(value.toPrecision(3)), language)}`
    case 'year':
      return ungrouped(decimal(value, Number.isInteger(value) ? 0 : 1, language))
    case 'years':
      return exact(Number(value.toPrecision(3)), language) + NBSP + text.units.years
    case 'per-year':
      return exact(Number(value.toPrecision(2)), language) + NBSP + text.units.perYear
    default:
      return rounded(value, unit, language) + (unit === 'share' ? '' : NBSP + text.units[unit])
  }
}

/** A term that was read in a table, as the table has it. */
export function inputValue(value: number, unit: Term['unit'], text: Messages, language: Language): string {
  switch (unit) {
    case 'share':
      return writtenShare(value, language)
    case 'factor':
      return `×${NBSP}${written(value, language)}`
    case 'year':
      return ungrouped(written(value, language))
    case 'years':
      return written(value, language) + NBSP + text.units.years
    case 'per-year':
      return written(value, language) + NBSP + text.units.perYear
    default:
      return written(value, language) + NBSP + text.units[unit]
  }
}
