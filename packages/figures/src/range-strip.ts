/** The small strip under a big number or in a row of a table: where the value is, how wide its range. */
import { scaleLinear } from 'd3-scale'
import { drawMarks } from './draw.js'
import type { Look } from './look.js'
import { diamond, dot, line, type Mark } from './marks.js'
import { element } from './svg.js'
import { knownRange, rangeBands, type ValueRange } from './value-range.js'

export interface RangeStripData {
  /** Null where nothing was drawn: the dot stands alone. */
  range: ValueRange | null
  /** Computed: a red dot. */
  value: number
  /** What it is compared with: a black tick. */
  reference?: number | undefined
  /** A diamond. */
  published?: number | undefined
  /** Both ends of the thin line; where not said, from 0 to half as far again as what is shown. Marks beyond stay at its ends. */
  domain?: readonly [number, number] | undefined
}

const HEIGHT = 16
const MIDDLE = HEIGHT / 2
const BAND = 8
const MIN_WIDTH = 120
const DEFAULT_WIDTH = 240
/** Half a diamond, which must not leave the strip. */
const INSET = 7
const BEYOND = 0.5

/**
 * A strip 16 px high in the colours of the page, `look.width` wide, from 120 px. It is hidden from readers of the text, which has its
 * numbers: « 24 %, entre 18 et 30 % ».
 */
export function rangeStrip(
  data: RangeStripData,
  { width: wanted = DEFAULT_WIDTH }: Pick<Look, 'width'>
): string {
  const width = Math.max(MIN_WIDTH, Math.round(wanted))
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height: HEIGHT,
    viewBox: `0 0 ${width} ${HEIGHT}`,
    'aria-hidden': 'true'
  }
  return element('svg', attributes, drawMarks(stripMarks(data, width)).join(''))
}

function stripMarks(data: RangeStripData, width: number): Mark[] {
  const { value, reference, published } = data
  const range = knownRange(data.range)
  const isKnown = (number: number | undefined): number is number => Number.isFinite(number)
  const values = [value, reference, published, range?.q05, range?.q95].filter(isKnown)
  const xOf = scaleLinear(data.domain ?? domainOf(values), [INSET, width - INSET]).clamp(true)
  return [
    line(0, MIDDLE, width, MIDDLE, 'line', { strokeWidth: 1 }),
    ...(range ? rangeBands(range, xOf, MIDDLE, BAND) : []),
    ...(isKnown(reference)
      ? [line(xOf(reference), 1, xOf(reference), HEIGHT - 1, 'ink', { strokeWidth: 2 })]
      : []),
    ...(isKnown(published) ? [diamond(xOf(published), MIDDLE)] : []),
    ...(isKnown(value) ? [dot(xOf(value), MIDDLE, 'accent', { radius: 3.5 })] : [])
  ]
}

function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  return low === high ? [-1, 1] : [low * (1 + BEYOND), high * (1 + BEYOND)]
}
