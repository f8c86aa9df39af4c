/** Where the labels of marked points go: beside their mark, off the curve, off each other. */
import { type Box, LABEL_BOLD, overlap, type TextMark, text, textBox } from './marks.js'
import type { Font } from './measure.js'
import type { Token } from './tokens.js'

export interface LabelledPoint {
  x: number
  y: number
  label: string
  /** Bold ink where not said. */
  font?: Font
  fill?: Token
}

const ASIDE = 10
const CLEAR = 4

/** The eight places of a label, the ones that a rising curve leaves free first. */
function places({ x, y, label, font = LABEL_BOLD, fill = 'ink' }: LabelledPoint): TextMark[] {
  const style = { font, fill, halo: true } as const
  const half = font.size * 0.34
  const at = (dx: number, dy: number, anchor: TextMark['anchor']) =>
    text(x + dx, y + half + dy, label, { ...style, anchor })
  return [
    at(ASIDE, 16, 'start'),
    at(-ASIDE, -16, 'end'),
    at(ASIDE + 2, 0, 'start'),
    at(-ASIDE - 2, 0, 'end'),
    at(0, -22, 'middle'),
    at(0, 24, 'middle'),
    at(ASIDE, -16, 'start'),
    at(-ASIDE, 16, 'end'),
    at(0, -42, 'middle'),
    at(0, 44, 'middle'),
    at(ASIDE, -36, 'start'),
    at(ASIDE, 36, 'start')
  ]
}

/** Px between a point and a box; 0 inside. */
function distance({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }): number {
  const across = x < left ? left - x : x > right ? x - right : 0
  const down = y < top ? top - y : y > bottom ? y - bottom : 0
  return across === 0 ? down : down === 0 ? across : Math.sqrt(across * across + down * down)
}

/** What a place costs: the curve behind the letters, another mark nearer than its own, then its rank. */
function cost(
  box: Box,
  rank: number,
  own: LabelledPoint,
  points: readonly LabelledPoint[],
  curve: readonly { x: number; y: number }[]
): number {
  const room = distance(box, own)
  const confused = points.filter(point => point !== own && distance(box, point) < room + 8).length
  let crossed = 0
  for (const point of curve) if (distance(box, point) < CLEAR) crossed++
  return 2 * crossed + 60 * confused + rank
}

/**
 * One label a point, each at the cheapest of its places that is within `room` and meets no other label, no mark and none of `others`. A label that has
 * no such place is left out: its value stays in the text alternative. Labels are at least `apart` px from each other across.
 */
export function placePointLabels(
  points: readonly LabelledPoint[],
  curve: readonly { x: number; y: number }[],
  room: Box,
  others: readonly Box[] = [],
  apart = 0
): TextMark[] {
  const marks = points.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }))
  const taken: Box[] = [...others, ...marks]
  return points.flatMap(point => {
    const best = places(point)
      .map((mark, rank) => ({ mark, rank, box: textBox(mark) }))
      .filter(({ box }) => within(box, room) && taken.every(other => !overlap(box, other)))
      .map(({ mark, rank, box }) => ({ mark, box, cost: cost(box, rank, point, points, curve) }))
      .toSorted((a, b) => a.cost - b.cost)[0]
    if (!best) return []
    taken.push({ ...best.box, left: best.box.left - apart, right: best.box.right + apart })
    return [best.mark]
  })
}

const within = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom
