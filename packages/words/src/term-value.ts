/** Values of the terms of an explanation, with their units. */
import type { Term, TermInput } from '@horizon-soin/model'
import type { Words } from './fr.js'
import { ABSENT, count, decimal, exact, NBSP, written, writtenShare } from './numbers.js'
import { rounded } from './values.js'

/** A year has no separator of thousands. */
const ungrouped = (year: string): string => year.replace(/[\u202f,](?=\d{3}(?!\d))/, '')

/** From this far from 1, three figures tell a factor. */
const FAR_FROM_ONE = 0.1
/** Less than this many decimals tell is no change that anyone could see in a product. */
const FACTOR_DECIMALS = 6

/** Three figures, but two of the difference from 1 where that is small: 1,005 is not 1. */
function factor(value: number, language: Words['language']): string {
  const change = Math.abs(value - 1)
  if (change >= FAR_FROM_ONE || change === 0) return exact(Number(value.toPrecision(3)), language)
  const decimals = Math.min(FACTOR_DECIMALS, 1 - Math.floor(Math.log10(change)))
  const kept = value.toFixed(decimals).split('.')[1]!.replace(/0+$/, '').length
  return decimal(value, kept, language)
}

/** A computed term of an explanation, with its unit. */
export function termValue(value: number, unit: Term['unit'], { language, units }: Words): string {
  if (Number.isNaN(value)) return ABSENT
  switch (unit) {
    case 'factor':
      return `×${NBSP}${factor(value, language)}`
    case 'year':
      return ungrouped(decimal(value, Number.isInteger(value) ? 0 : 1, language))
    case 'years':
      return exact(Number(value.toPrecision(3)), language) + NBSP + units.years
    case 'index':
      return count(value, language)
    case 'per-year':
      return exact(Number(value.toPrecision(2)), language) + NBSP + units.perYear
    default:
      return rounded(value, unit, language) + (unit === 'share' ? '' : NBSP + units[unit])
  }
}

/** A term that was read in a table, as the table has it. */
export function inputValue(value: number, unit: Term['unit'], { language, units }: Words): string {
  switch (unit) {
    case 'share':
      return writtenShare(value, language)
    case 'factor':
      return `×${NBSP}${written(value, language)}`
    case 'index':
      return written(value, language)
    case 'year':
      return ungrouped(written(value, language))
    case 'years':
      return written(value, language) + NBSP + units.years
    case 'per-year':
      return written(value, language) + NBSP + units.perYear
    default:
      return written(value, language) + NBSP + units[unit]
  }
}

/** Whether a value is one of its row's, and not read between them. */
const isOfRow = (value: number, { low, mode, high }: TermInput): boolean =>
  mode === undefined || [low, mode, high].includes(value)

/** The value beside a term: rounded where it was computed, as its row has it where it was read. */
export const valueWords = ({ value, unit, input }: Term, words: Words): string =>
  input === undefined
    ? termValue(value, unit, words)
    : inputValue(isOfRow(value, input) ? value : Number(value.toPrecision(4)), unit, words)
