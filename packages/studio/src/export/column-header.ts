import type { Language } from '@horizon-soin/datasets'
import type { ChartTable } from '@horizon-soin/figures'
import { neutralText } from '@horizon-soin/releases'
import { TEXTS } from './texts.js'

type ChartColumn = ChartTable['columns'][number]

/**
 * The header of a column with its unit: « Médiane (part) ». `points` says what a change of share is written in: points
 * of percentage, or as the share it is.
 */
export function columnHeader(
  { label, unit }: ChartColumn,
  language: Language,
  points: 'points' | 'shareChange'
): string {
  const { units } = TEXTS[language]
  const word = unit === 'points' ? units[points] : unit in units ? units[unit as keyof typeof units] : ''
  const said = word === '' || label.toLowerCase().includes(word.toLowerCase())
  return neutralText(said ? label : `${label} (${word})`)
}
