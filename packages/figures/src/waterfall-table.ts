/** The table behind a waterfall: one row a step between its two ends, with the level that it leads to. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, chartTable, differenceUnit } from './drawn.js'
import { technologyName } from './technologies.js'
import { typeset } from './typography.js'
import type { WaterfallData } from './waterfall-data.js'
import { BLOCKS } from './waterfall-series.js'
import { levelsOf } from './waterfall-words.js'

export function waterfallTable(data: WaterfallData, language: Language): ChartTable {
  const { waterfall, unit, fromLabel, toLabel, technologies } = data
  const levels = levelsOf(waterfall)
  const nameOf = (id: string | null) =>
    id === null
      ? null
      : technologyName(technologies.find(one => one.id === id) ?? { id, label: id }, language)
  return chartTable(
    [
      ['Étape', 'Step', 'text'],
      ['Technologie', 'Technology', 'text'],
      ['Variation', 'Change', differenceUnit(unit)],
      [`Niveau en ${data.year}`, `Level in ${data.year}`, unit]
    ],
    [
      [typeset(fromLabel, language), null, null, waterfall.from],
      ...waterfall.steps.map(({ block, technology, delta }, i) => [
        BLOCKS[language][block],
        nameOf(technology),
        delta,
        levels[i + 1]
      ]),
      [typeset(toLabel, language), null, null, waterfall.to]
    ],
    language
  )
}
