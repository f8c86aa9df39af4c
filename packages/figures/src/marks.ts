/** What a placed picture is made of: shapes at pixels, coloured by meaning. The last step only writes them. */
import { type Font, lineHeight, textWidth } from './measure.js'
import { SIZES, type Token } from './tokens.js'

export interface RectMark {
  kind: 'rect'
  x: number
  y: number
  width: number
  height: number
  fill: Token
}

export interface LineMark {
  kind: 'line'
  x1: number
  y1: number
  x2: number
  y2: number
  stroke: Token
  strokeWidth?: number
  /** As SVG's stroke-dasharray. */
  dash?: string
}

export interface PathMark {
  kind: 'path'
  d: string
  fill?: Token
  stroke?: Token
  strokeWidth?: number
  dash?: string
}

/** A published figure. */
export interface DiamondMark {
  kind: 'diamond'
  x: number
  y: number
  /** Centre to corner. */
  radius: number
}

/** `accent`: computed; `ink`: measured or estimated since; hollow: measured on one task only. */
export interface DotMark {
  kind: 'dot'
  x: number
  y: number
  radius: number
  fill: Token
  hollow?: boolean
}

export interface TextMark {
  kind: 'text'
  x: number
  /** The baseline. */
  y: number
  text: string
  font: Font
  fill: Token
  anchor: 'start' | 'middle' | 'end'
  /** Paper around the letters, where lines or bands pass behind. */
  halo?: boolean
}

export type Mark = RectMark | LineMark | PathMark | DiamondMark | DotMark | TextMark

export const LABEL: Font = { size: SIZES.label, face: 'sans' }
export const LABEL_BOLD: Font = { size: SIZES.label, face: 'sansBold' }
export const NOTE: Font = { size: SIZES.note, face: 'sans' }

const DIAMOND_RADIUS = 6
export const DOT_RADIUS = 4

export const rect = (x: number, y: number, width: number, height: number, fill: Token): RectMark => ({
  kind: 'rect',
  x,
  y,
  width: Math.max(0, width),
  height: Math.max(0, height),
  fill
})

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Token,
  more: { strokeWidth?: number; dash?: string } = {}
): LineMark => ({ kind: 'line', x1, y1, x2, y2, stroke, ...more })

export const path = (d: string, style: Omit<PathMark, 'kind' | 'd'>): PathMark => ({
  kind: 'path',
  d,
  ...style
})

export const diamond = (x: number, y: number, radius = DIAMOND_RADIUS): DiamondMark => ({
  kind: 'diamond',
  x,
  y,
  radius
})

export const dot = (
  x: number,
  y: number,
  fill: Token,
  more: { radius?: number; hollow?: boolean } = {}
): DotMark => ({
  kind: 'dot',
  x,
  y,
  radius: DOT_RADIUS,
  fill,
  ...more
})

export const text = (
  x: number,
  y: number,
  words: string,
  style: Partial<Omit<TextMark, 'kind' | 'x' | 'y' | 'text'>> = {}
): TextMark => ({ kind: 'text', x, y, text: words, font: LABEL, fill: 'ink2', anchor: 'start', ...style })

/** Lines of one text, the first on the baseline `y`. */
export const textLines = (
  x: number,
  y: number,
  lines: readonly string[],
  style: Partial<Omit<TextMark, 'kind' | 'x' | 'y' | 'text'>> = {}
): TextMark[] => lines.map((words, i) => text(x, y + i * lineHeight(style.font ?? LABEL), words, style))

/** Baseline of the first of `count` lines whose block is centred on `y`: half the x-height to capitals below the middle. */
export const centredBaseline = (y: number, font: Font, count = 1): number =>
  y + font.size * 0.34 - ((count - 1) * lineHeight(font)) / 2

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Where the letters of a text are: from the height of capitals to a little under the baseline. */
export function textBox({ x, y, text: words, font, anchor }: TextMark): Box {
  const width = textWidth(words, font)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - font.size * 0.72, bottom: y + font.size * 0.22 }
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
