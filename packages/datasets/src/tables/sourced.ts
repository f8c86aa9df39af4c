import { SEXES, STATUSES } from '@horizon-soin/model'
import { type Column, oneOf, optionalDate, optionalText, reference } from '../spec.js'

/** What every row of a value carries, last: who says so, how firmly, a remark, and until when it holds. */
export const sourced = (): Column[] => [
  reference('source', 'sources'),
  oneOf('status', STATUSES),
  optionalText('note'),
  optionalDate('use_by')
]

export const profession = (): Column => reference('profession', 'professions')
export const technology = (): Column => reference('technology', 'technologies')
export const sex = (): Column => oneOf('sex', SEXES)
