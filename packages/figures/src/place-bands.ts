/** Second step of bands: a key, rows of bars to 100 %, heads at the right; under the bars on a phone. */
import type { BandsSeries } from './bands-series.js'
import type { Area, Placed } from './frame.js'
import { placeKey } from './key.js'
import { NARROW } from './look.js'
import { centredBaseline, LABEL, LABEL_BOLD, type Mark, NOTE, rect, text } from './marks.js'
import { lineHeight, textWidth } from './measure.js'
import { placeNoValues } from './no-values.js'
import { besideNames, placeRows } from './rows.js'
import type { Token } from './tokens.js'
import { widest, wrap } from './wrap.js'

const BAR = 20
const THIN = 6
/** Paper between two bands, and between both bars. */
const SEAM = 1
const BETWEEN = 2
const GAP = 9
const NARROW_GAP = 14
const SAMPLE = 13
const INSET = 6
const ASIDE = 12

export function placeBands(series: BandsSeries, area: Area): Placed {
  const { rows, key } = series
  if (rows.length === 0) return placeNoValues(area, series.language)
  const narrow = area.width < NARROW
  const fills = key.map(({ fill }) => fill)
  const names = rows.map(({ label }) => ({ name: label }))
  const beside = besideNames(names, area)
  const words = placeKey(
    key.map(({ word, fill }) => ({
      word: wrap(word, LABEL, area.width - 2 * SAMPLE, 1)[0]!,
      width: SAMPLE,
      sample: (x, y) => [rect(x, y - 6, SAMPLE, SAMPLE, fill)]
    })),
    beside
  )
  const hasThin = rows.some(({ reference }) => reference)
  const bars = BAR + (hasThin ? BETWEEN + THIN : 0)
  const placed = placeRows(
    names,
    { ...area, y: words.bottom + (narrow ? 14 : 8) },
    { bar: bars + (narrow ? lineHeight(NOTE) : 0), gap: narrow ? NARROW_GAP : GAP }
  )
  const headsWidth = narrow
    ? 0
    : Math.ceil(
        widest(
          rows.map(({ heads }) => heads),
          NOTE
        )
      ) + ASIDE
  const width = area.x + area.width - headsWidth - placed.left
  const marks = rows.flatMap(({ shares, reference, text: words, heads }, i): Mark[] => {
    const top = placed.middles[i]! - bars / 2 - (narrow ? lineHeight(NOTE) / 2 : 0)
    const last = shares.at(-1)! * width
    return [
      ...placeBar(shares, fills, { x: placed.left, y: top, width }, BAR),
      ...(reference
        ? placeBar(reference, fills, { x: placed.left, y: top + BAR + BETWEEN, width }, THIN)
        : []),
      ...(textWidth(words, LABEL_BOLD) + 2 * INSET <= last
        ? [
            text(placed.left + width - INSET, centredBaseline(top + BAR / 2, LABEL_BOLD), words, {
              font: LABEL_BOLD,
              fill: 'paper',
              anchor: 'end'
            })
          ]
        : []),
      narrow
        ? text(placed.left, top + bars + NOTE.size + 2, heads, { font: NOTE, fill: 'ink3' })
        : text(placed.left + width + ASIDE, centredBaseline(top + BAR / 2, NOTE), heads, {
            font: NOTE,
            fill: 'ink3'
          })
    ]
  })
  return { marks: [...words.marks, ...placed.marks, ...marks], bottom: placed.bottom }
}

function placeBar(
  shares: readonly number[],
  fills: readonly Token[],
  { x, y, width }: Area,
  height: number
): Mark[] {
  let left = x
  return shares.flatMap((share, band) => {
    const from = left
    left += share * width
    const seam = from > x + 0.5 ? SEAM : 0
    return left - from - seam < 0.3 ? [] : [rect(from + seam, y, left - from - seam, height, fills[band]!)]
  })
}
