/** A number as the address names it: `effective~infirmier~ia~2030`, the group or profession, the technology where it has one. */
import { GROUPS, type Model, rowOf, type SeriesQuery } from '@horizon-soin/model'
import type { Explained } from './store.js'

export const explainedText = ({ query, year }: Explained): string =>
  [query.indicator, query.group ?? query.profession ?? 'all', query.technology ?? '', year].join('~')

/** Null where there is no such number. */
export function explainedFrom(text: string, model: Model): Explained | null {
  const [indicator, aggregate, technology, digits, ...more] = text.split('~')
  const year = Number(digits)
  const { firstYear, lastYear } = model.axes
  if (
    more.length > 0 ||
    !indicator ||
    !aggregate ||
    !(Number.isInteger(year) && firstYear <= year && year <= lastYear)
  )
    return null
  const isGroup = (GROUPS as readonly string[]).includes(aggregate)
  const query: SeriesQuery = {
    indicator,
    ...(isGroup ? { group: aggregate } : { profession: aggregate }),
    ...(technology ? { technology } : {})
  }
  try {
    rowOf(model, query)
    return { query, year }
  } catch {
    return null
  }
}
