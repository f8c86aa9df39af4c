/** The ten messages as a table for files: a number of an edition a row. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, typeset } from '@horizon-soin/figures'
import { labelsOf, numberLabel, wordsOf } from '@horizon-soin/words'
import { editionTitle } from '../../editions/edition-titles.js'
import { numberOf } from './number-of.js'
import type { Side } from './sides.js'
import { editionsText } from './text.js'

export function messageTable(sides: readonly Side[], language: Language): ChartTable {
  const text = editionsText[language]
  const words = wordsOf(language)
  const columns = [
    [text.table.message, 'text'],
    [text.table.edition, 'text'],
    [text.table.finding, 'text'],
    [text.table.measure, 'text'],
    [text.table.year, 'year'],
    [text.table.since, 'year'],
    [text.table.unit, 'text'],
    [text.table.published, 'text'],
    [text.table.value, 'number'],
    [text.table.low, 'number'],
    [text.table.high, 'number']
  ] as const
  const rows = sides[0]!.messages.flatMap(({ id, title }) =>
    sides.flatMap(side => {
      const labels = labelsOf(side.study.dataset, words)
      const { finding, numbers } = side.messages.find(message => message.id === id)!
      const start = [title, editionTitle(side.about, language), typeset(finding, language)]
      if (numbers.length === 0) return [[...start, null, null, null, null, null, null, null, null]]
      return numbers.map((number, place) => {
        const range = numberOf(side, id, place)!.range
        return [
          ...start,
          typeset(numberLabel(number, labels, words), language),
          number.year,
          number.since,
          text.units[number.unit],
          number.published === null ? null : typeset(number.published, language),
          Number.isFinite(number.value) ? number.value : null,
          range?.[0] ?? null,
          range?.[4] ?? null
        ]
      })
    })
  )
  return { columns: columns.map(([label, unit]) => ({ label: typeset(label, language), unit })), rows }
}
