/** A scale of values: round steps, and the words on them. */
import type { Language } from '@horizon-soin/datasets'
import type { Unit } from '@horizon-soin/model'
import { scaleLinear } from 'd3-scale'
import { centredBaseline, line, type Mark, NOTE, text } from './marks.js'
import { textWidth } from './measure.js'
import { decimal, shown, withUnit } from './numbers.js'

export interface Tick {
  value: number
  label: string
}

/** A domain with its round steps; no pixels. The unit is on the last tick only. */
export interface ValueAxis {
  domain: [number, number]
  ticks: Tick[]
}

/** Nearer than this to each other, relatively, values are one: no steps fit between. */
const POINT = 1e-9

/**
 * A scale for the finite ones of `values`, of about so many steps. It ends on round steps, or where the values do if it is `tight`;
 * a domain that is a point opens by one per cent or one.
 */
export function valueAxis(
  values: Iterable<number>,
  unit: Unit,
  language: Language,
  steps = 5,
  tight = false
): ValueAxis {
  const finite = [...values].filter(Number.isFinite)
  const low = finite.length > 0 ? Math.min(...finite) : 0
  const high = finite.length > 0 ? Math.max(...finite) : 0
  const isPoint = high - low <= POINT * Math.max(1e-3, Math.abs(low), Math.abs(high))
  const room = !isPoint ? 0 : unit === 'share' ? 0.01 : 1
  // Steps are chosen in what is read: 0, 10, 20 %.
  const scale = scaleLinear([shown(low, unit), shown(high + room, unit)], [0, 1])
  if (!tight) scale.nice(steps)
  const marks = scale.ticks(steps)
  const step = marks.length > 1 ? marks[1]! - marks[0]! : 1
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)))
  const [from, to] = scale.domain() as [number, number]
  const factor = unit === 'share' ? 100 : 1
  return {
    domain: [from / factor, to / factor],
    ticks: marks.map((mark, i) => {
      const label = decimal(mark, decimals, language)
      return {
        value: mark / factor,
        label: i === marks.length - 1 ? withUnit(label, unit, language) : label
      }
    })
  }
}

/** A tick without the word of its unit, which is wider than its number: it runs on into the chart. */
const numberOf = (label: string): string => label.replace(/\u00a0\p{L}+$/u, '')

const AWAY = 10

/** Width in px that the labels of an axis on the left take, with their gap. */
export const axisGutter = ({ ticks }: ValueAxis): number =>
  Math.ceil(Math.max(0, ...ticks.map(({ label }) => textWidth(numberOf(label), NOTE)))) + AWAY

/** Horizontal grid with its labels on the left of `left`; the zero line is darker. */
export function horizontalGrid(
  { ticks }: ValueAxis,
  yOf: (value: number) => number,
  left: number,
  right: number
): Mark[] {
  return ticks.flatMap(({ value, label }) => {
    const y = yOf(value)
    const style = { font: NOTE, fill: 'ink3' } as const
    const x = left - AWAY
    const words =
      numberOf(label) === label
        ? text(x, centredBaseline(y, NOTE), label, { ...style, anchor: 'end' })
        : text(x - textWidth(numberOf(label), NOTE), centredBaseline(y, NOTE), label, {
            ...style,
            halo: true
          })
    return [line(left, y, right, y, value === 0 ? 'line2' : 'line'), words]
  })
}

/** Vertical grid of bars that lie, with its labels under it. */
export function verticalGrid(
  { ticks }: ValueAxis,
  xOf: (value: number) => number,
  top: number,
  bottom: number
): Mark[] {
  const lines = ticks.map(({ value }) =>
    line(xOf(value), top, xOf(value), bottom, value === 0 ? 'line2' : 'line')
  )
  const ordered = [...ticks.slice(-1), ...ticks.slice(0, -1)]
  return [...lines, ...labelsUnder(ordered, xOf, bottom)]
}

const APART = 10

/** Labels under an axis, centred on their ticks: in their order, each that touches none before it. */
export function labelsUnder(ticks: readonly Tick[], xOf: (value: number) => number, y: number): Mark[] {
  const kept: { left: number; right: number }[] = []
  return ticks.flatMap(({ value, label }) => {
    const half = (textWidth(label, NOTE) + APART) / 2
    const own = { left: xOf(value) - half, right: xOf(value) + half }
    if (kept.some(other => own.left < other.right && other.left < own.right)) return []
    kept.push(own)
    return [text(xOf(value), y + NOTE.size + 6, label, { font: NOTE, fill: 'ink3', anchor: 'middle' })]
  })
}

/** Height in px that `labelsUnder` takes. */
export const UNDER = NOTE.size + 10
