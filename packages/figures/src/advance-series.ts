/** First step of an advance: two results, their difference, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import type { AdvanceData, AdvanceResult } from './advance-data.js'
import { type ValueAxis, valueAxis } from './axes.js'
import { distanceText } from './differences.js'
import { type ChartTable, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { inWords } from './number-words.js'
import { bare, change, NBSP, quantity, spanText } from './numbers.js'
import { knownRange, type ValueRange } from './value-range.js'

export interface AdvanceRow {
  value: number
  range: ValueRange | null
  /** « Sans avance : 24 % ». */
  text: string
  isAhead: boolean
}

export interface AdvanceSeries {
  heading: Heading
  table: ChartTable
  /** Of what is drawn: it does not start at 0. */
  axis: ValueAxis
  /** As it is, then ahead; none where a value is missing. */
  rows: readonly AdvanceRow[]
  /** « +5 points ». */
  gap: string
  language: Language
}

export function advanceSeries(data: AdvanceData, language: Language): AdvanceSeries {
  const { measure, unit, base, ahead } = data
  const fr = language === 'fr'
  const colon = fr ? `${NBSP}: ` : ': '
  const names = fr
    ? (['Au rythme du scénario', `Adoption avancée de ${yearsOf(data, 'fr')}`] as const)
    : (['At the pace of the scenario', `Adoption ${yearsOf(data, 'en')} ahead`] as const)
  const rows = [base, ahead].map(({ value, range }, i) => ({
    value,
    range: knownRange(range),
    text: names[i]! + colon + quantity(value, unit, language),
    isAhead: i === 1
  }))
  const exists = rows.every(({ value }) => Number.isFinite(value))
  const gap = exists ? written(ahead.value - base.value, data, language) : Number.NaN
  const title = findingOf(gap, data, language)
  const told = rows.map(({ text, range }) =>
    range ? `${text} (${spanText(range.q05, range.q95, unit, language)})` : text
  )
  const ends = rows.flatMap(({ value, range }) => [value, ...(range ? [range.q05, range.q95] : [])])
  const cells = (name: string, { value, range }: AdvanceResult) => [
    name,
    value,
    range?.q05,
    range?.q25,
    range?.q75,
    range?.q95
  ]
  return {
    heading: {
      title,
      subtitle: fr
        ? `Fourchettes. ${measure}, avec et sans avance`
        : `Ranges. ${measure}, with and without the advance`,
      description: `${[title, ...told].join('. ')}.`
    },
    table: chartTable(
      [
        ['Adoption', 'Adoption', 'text'],
        [measure, measure, unit],
        ['5 % des tirages sous', '5% of draws below', unit],
        ['25 % des tirages sous', '25% of draws below', unit],
        ['75 % des tirages sous', '75% of draws below', unit],
        ['95 % des tirages sous', '95% of draws below', unit]
      ],
      [cells(names[0], base), cells(names[1], ahead)],
      language
    ),
    axis: valueAxis(ends, unit, language, 5),
    rows: exists ? rows : [],
    gap: gap === 0 ? (fr ? 'aucun écart' : 'no change') : change(gap, unit, language),
    language
  }
}

function yearsOf({ advance }: AdvanceData, language: Language): string {
  const plural = Math.abs(advance) >= 2 || (language === 'en' && advance !== 1)
  const word = language === 'fr' ? 'an' : 'year'
  return `${inWords(advance, language)}${NBSP}${word}${plural ? 's' : ''}`
}

/** The difference itself, which texts beside the chart tell too; 0 where it is written as 0. */
const written = (gap: number, { unit }: AdvanceData, language: Language): number =>
  /[1-9]/.test(bare(gap, unit, language)) ? gap : 0

/** « Gagner deux ans sur l’adoption ajouterait 4,9 points ». */
function findingOf(gap: number, data: AdvanceData, language: Language): string {
  const fr = language === 'fr'
  const subject = fr
    ? `Gagner ${yearsOf(data, 'fr')} sur l’adoption`
    : `Adoption ${yearsOf(data, 'en')} ahead`
  if (!Number.isFinite(gap))
    return fr
      ? `${subject}${NBSP}: une des deux valeurs manque`
      : `${subject}: one of the two values is missing`
  if (gap === 0) return fr ? `${subject} ne changerait rien` : `${subject} would change nothing`
  const amount = distanceText(gap, data.unit, language)
  if (fr) return `${subject} ${gap > 0 ? 'ajouterait' : 'retirerait'} ${amount}`
  return gap > 0 ? `${subject} would add ${amount}` : `${subject} would take ${amount} away`
}
