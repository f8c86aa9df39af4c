/** Second step of a day: a key, then two columns; on a phone, two bars an activity. */
import type { DaySeries } from './day-series.js'
import type { Area, Placed } from './frame.js'
import { placeKey } from './key.js'
import { NARROW } from './look.js'
import { LABEL_BOLD, rect } from './marks.js'
import { placeNoValues } from './no-values.js'
import { placeDayColumns } from './place-day-columns.js'
import { placeDayRows } from './place-day-rows.js'
import { wrap } from './wrap.js'

const SAMPLE = 13

export function placeDay(series: DaySeries, area: Area): Placed {
  const { blocks, key } = series
  if (blocks.length === 0) return placeNoValues(area, series.language)
  const words = placeKey(
    [
      ...key.map(({ word, tokens }) => ({ word, fill: tokens.text, swatch: tokens.fill })),
      { word: series.remainsWord, fill: 'ink2' as const, swatch: 'peopleSoft' as const }
    ].map(({ word, fill, swatch }) => ({
      word: wrap(word, LABEL_BOLD, area.width - 2 * SAMPLE, 1)[0]!,
      width: SAMPLE,
      font: LABEL_BOLD,
      fill,
      sample: (x, y) => [rect(x, y - 6, SAMPLE, SAMPLE, swatch)]
    })),
    area
  )
  const below = { ...area, y: words.bottom + 12 }
  const placed = area.width < NARROW ? placeDayRows(series, below) : placeDayColumns(series, below)
  return { marks: [...words.marks, ...placed.marks], bottom: placed.bottom }
}
