/** Second step of a map: classes in a line, the metropole, overseas regions beside or under it; tiles where there are no outlines. */
import type { Area, Placed } from './frame.js'
import { placeKey } from './key.js'
import { OUTLINES, OVERSEAS } from './map-outlines.js'
import type { MapFill, MapSeries, MapShape } from './map-series.js'
import { hatching, pathOfRings, type Ring, ringsOf, sizeOf } from './map-shapes.js'
import {
  type Box,
  LABEL_BOLD,
  type Mark,
  NOTE,
  overlap,
  path,
  rect,
  type TextMark,
  text,
  textBox
} from './marks.js'
import { placeNoValues } from './no-values.js'
import type { Token } from './tokens.js'
import { wrap } from './wrap.js'

/** Side of the square that outlines of the metropole are drawn in. */
const SQUARE = 1000
/** Longer side of an overseas outline. */
const LONGER = 200
const LARGEST = 560
/** From this width on, overseas regions stand beside the metropole. */
const WIDE = 520
const COLUMN = 118
/** At most so far from the metropole. */
const BESIDE = 40
const INSET = 62
const HATCH = 9
/** Left free around the metropole where it is as wide as the picture: a label at its edge has room. */
const EDGE = 12
/** Of its own colour, around a label. */
const PLATE = 3
const SAMPLE = { width: 22, height: 14 }
const TILE = { width: 132, height: 62, gap: 6 }

export function placeMap(series: MapSeries, area: Area): Placed {
  const { shapes, key, hasOutlines, language } = series
  if (shapes.length === 0 || key.length === 0) return placeNoValues(area, language)
  const words = placeKey(
    key.map(({ word, ...fill }) => ({
      word: wrap(word, NOTE, area.width - SAMPLE.width - 8, 1)[0]!,
      font: NOTE,
      width: SAMPLE.width,
      sample: (x, y) => boxed({ x, y: y - SAMPLE.height / 2, ...SAMPLE }, fill)
    })),
    area
  )
  const placed = (hasOutlines ? placeOutlines : placeTiles)(shapes, { ...area, y: words.bottom + 16 })
  return { marks: [...words.marks, ...placed.marks], bottom: placed.bottom }
}

function filled(rings: readonly Ring[], { fill, isHatched }: MapFill): Mark[] {
  const lines = isHatched ? hatching(rings, HATCH) : ''
  const d = pathOfRings(rings)
  return [
    path(d, { fill }),
    ...(lines === '' ? [] : [path(lines, { stroke: 'ink2', strokeWidth: 0.8 })]),
    path(d, {
      stroke: fill === 'panel' || fill === 'map1' || fill === 'above1' ? 'line2' : 'paper',
      strokeWidth: 1
    })
  ]
}

const boxed = (
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: MapFill
): Mark[] =>
  filled(
    [
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height]
      ]
    ],
    fill
  )

function placeOutlines(shapes: readonly MapShape[], area: Area): Placed {
  const inland = shapes.filter(({ code }) => !OVERSEAS.includes(code))
  const overseas = shapes.filter(({ code }) => OVERSEAS.includes(code))
  const isWide = area.width >= WIDE && overseas.length > 0 && inland.length > 0
  const side = inland.length === 0 ? 0 : Math.min(LARGEST, area.width - (isWide ? COLUMN : 2 * EDGE))
  const scale = side / SQUARE
  const marks: Mark[] = []
  const labels: Mark[] = []
  const taken: Box[] = []
  for (const shape of inland) {
    const { d, middle } = OUTLINES[shape.code]!
    marks.push(...filled(ringsOf(d, { x: area.x, y: area.y, scale }), shape))
    const font = side < LARGEST * 0.75 ? NOTE : LABEL_BOLD
    const label = within(
      text(area.x + middle[0] * scale, area.y + middle[1] * scale + font.size * 0.34, shape.word, {
        font,
        fill: onFill(shape.fill),
        anchor: 'middle'
      }),
      { ...area, x: area.x + PLATE, width: area.width - 2 * PLATE - (isWide ? 0 : EDGE) }
    )
    const box = textBox(label)
    // The value of a region that has no room for it is in the table.
    if (taken.some(other => overlap(box, other)) || box.left < area.x || box.right > area.x + area.width)
      continue
    taken.push(box)
    // Sharper than a halo, over hatching and neighbours.
    labels.push(
      rect(
        box.left - PLATE,
        box.top - 1,
        box.right - box.left + 2 * PLATE,
        box.bottom - box.top + 2,
        shape.fill
      ),
      label
    )
  }
  const insets = isWide
    ? {
        x: area.x + side + Math.min(BESIDE, area.width - side - COLUMN) + 8,
        y: area.y,
        width: COLUMN - 8,
        columns: 1
      }
    : {
        x: area.x,
        y: area.y + side + (side > 0 ? 18 : 0),
        width: area.width,
        columns: area.width < 420 ? 3 : Math.max(1, overseas.length)
      }
  const beside = placeInsets(overseas, insets)
  return {
    marks: [...marks, ...labels, ...beside.marks],
    bottom: Math.max(area.y + side, beside.bottom)
  }
}

/** The colour of letters on a fill: fills go from near the paper to near the ink, in either theme. */
const onFill = (fill: Token): Token =>
  fill === 'map4' || fill === 'map5' || fill === 'above3' ? 'paper' : 'ink'

/** Moved sideways by as much as it reaches beyond the area. */
function within(label: TextMark, { x, width }: Area): TextMark {
  const { left, right } = textBox(label)
  return { ...label, x: label.x + Math.max(0, x - left) - Math.max(0, right - x - width) }
}

/** Overseas regions, in rows: the outline, its name and value under it. */
function placeInsets(
  shapes: readonly MapShape[],
  { x, y, width, columns }: Area & { columns: number }
): Placed {
  const cell = width / columns
  const height = INSET + 2 * (NOTE.size + 4) + 12
  const marks = shapes.flatMap((shape, i): Mark[] => {
    const { d } = OUTLINES[shape.code]!
    const centre = x + (i % columns) * cell + cell / 2
    const top = y + Math.floor(i / columns) * height
    const scale = INSET / LONGER
    const [wide, high] = sizeOf(d)
    const rings = ringsOf(d, { x: centre - (wide * scale) / 2, y: top + (INSET - high * scale) / 2, scale })
    const line = (words: string, row: number, bold: boolean) =>
      text(
        centre,
        top + INSET + row * (NOTE.size + 4),
        wrap(words, bold ? LABEL_BOLD : NOTE, cell - 6, 1)[0]!,
        {
          font: bold ? LABEL_BOLD : NOTE,
          fill: bold ? 'ink' : 'ink2',
          anchor: 'middle'
        }
      )
    return [...filled(rings, shape), line(shape.label, 1, false), line(shape.word, 2, true)]
  })
  return { marks, bottom: y + Math.ceil(shapes.length / columns) * height }
}

/** One square a region, in the order of the data. */
function placeTiles(shapes: readonly MapShape[], area: Area): Placed {
  const columns = Math.max(1, Math.floor((area.width + TILE.gap) / (TILE.width + TILE.gap)))
  const width = (area.width - (columns - 1) * TILE.gap) / columns
  const marks = shapes.flatMap((shape, i): Mark[] => {
    const x = area.x + (i % columns) * (width + TILE.gap)
    const y = area.y + Math.floor(i / columns) * (TILE.height + TILE.gap)
    const label = wrap(shape.label, NOTE, width - 12, 1)[0]!
    return [
      rect(x, y, width, TILE.height, 'panel'),
      ...boxed({ x, y, width, height: 14 }, shape),
      text(x + 6, y + 33, label, { font: NOTE, fill: 'ink2' }),
      text(x + 6, y + 53, wrap(shape.word, LABEL_BOLD, width - 12, 1)[0]!, { font: LABEL_BOLD, fill: 'ink' })
    ]
  })
  const rows = Math.ceil(shapes.length / columns)
  return { marks, bottom: area.y + rows * (TILE.height + TILE.gap) }
}
