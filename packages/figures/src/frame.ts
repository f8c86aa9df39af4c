/** What every picture has around it: a rule, the finding, what is measured; the source at the foot. */
import { drawPicture } from './draw.js'
import type { ChartTable, Drawn } from './drawn.js'
import { isPage, type Look, NARROW, spaceOf } from './look.js'
import { line, type Mark, NOTE, textBox, textLines } from './marks.js'
import { type Font, lineHeight } from './measure.js'
import { NBSP } from './numbers.js'
import { SIZES } from './tokens.js'
import { typeset } from './typography.js'
import { wrap, wrapEvenly } from './wrap.js'

/** The words around a chart. */
export interface Heading {
  /** The finding, a full sentence; `Look.title` wins. */
  title: string
  /** One grey line: kind of chart, what is measured, unit. */
  subtitle: string
  /** For who does not see the picture: a sentence or two, then the values. */
  description: string
  /** What stands after the source: « Une entrée à la fois. » */
  note?: string
}

/** Where a chart may draw: `x` to `x + width`, from `y` down as far as it needs. */
export interface Area {
  x: number
  y: number
  width: number
}

/** A chart at its pixels, and how far down it went. */
export interface Placed {
  marks: Mark[]
  bottom: number
}

const GAP = 20

const ended = (sentence: string): string => (/(^|[.!?…])$/.test(sentence) ? sentence : `${sentence}.`)

const sourceLine = (look: Look, note: string): string => {
  const label = look.language === 'fr' ? `Source${NBSP}: ` : 'Source: '
  const source = look.source.trim() === '' ? '' : ended(label + look.source.trim())
  return [source, ended(note)].filter(Boolean).join(' ')
}

/** The words of a chart as they are written. */
interface Words {
  title: string
  subtitle: string
  description: string
  note: string
}

/** A chart at its pixels: how high it is. */
interface Framed {
  marks: Mark[]
  height: number
}

/** On a page, which has the words in its own type: the chart alone. Where letters reach beyond it, it gives way by as much. */
function alone(width: number, place: (area: Area) => Placed): Framed {
  const boxes = ({ marks }: Placed) => marks.filter(mark => mark.kind === 'text').map(textBox)
  const area = { x: 0, y: 0, width }
  const first = place(area)
  const reached = boxes(first)
  const left = Math.ceil(Math.max(0, ...reached.map(box => -box.left)))
  const right = Math.ceil(Math.max(0, ...reached.map(box => box.right - width)))
  const top = Math.ceil(Math.max(0, ...reached.map(box => -box.top)))
  const isWithin = left + right + top === 0
  const placed = isWithin ? first : place({ x: left, y: top, width: width - left - right })
  const bottom = Math.max(placed.bottom, ...boxes(placed).map(box => box.bottom))
  return { marks: placed.marks, height: Math.ceil(bottom) }
}

/** Puts the words around what `place` draws between them. */
function frame(look: Look, { title, subtitle, note }: Words, place: (area: Area) => Placed): Framed {
  const { margin, width } = spaceOf(look)
  const titleFont: Font = { size: width < NARROW ? SIZES.titleNarrow : SIZES.title, face: 'serif' }

  const titleLines = wrapEvenly(title, titleFont, width)
  const subtitleLines = wrap(subtitle, NOTE, width)
  const titleTop = margin + 8 + titleFont.size
  const titleBottom = titleTop + (titleLines.length - 1) * lineHeight(titleFont)
  const subtitleTop = titleBottom + 8 + NOTE.size
  const subtitleBottom = subtitleTop + (subtitleLines.length - 1) * lineHeight(NOTE)

  const placed = place({ x: margin, y: subtitleBottom + GAP, width })

  const source = typeset(sourceLine(look, note), look.language)
  const sourceLines = source === '' ? [] : wrap(source, NOTE, width)
  const sourceTop = placed.bottom + GAP + NOTE.size
  const bottom =
    sourceLines.length === 0 ? placed.bottom : sourceTop + (sourceLines.length - 1) * lineHeight(NOTE) + 4
  return {
    height: Math.ceil(bottom + margin),
    marks: [
      line(margin, margin + 0.5, margin + width, margin + 0.5, 'ink', { strokeWidth: 1 }),
      ...textLines(margin, titleTop, titleLines, { font: titleFont, fill: 'ink' }),
      ...textLines(margin, subtitleTop, subtitleLines, { font: NOTE, fill: 'ink3' }),
      ...placed.marks,
      ...textLines(margin, sourceTop, sourceLines, { font: NOTE, fill: 'ink3' })
    ]
  }
}

/** A whole chart: its words set, its picture framed and drawn, its table beside it. */
export function figure(
  look: Look,
  heading: Heading,
  table: ChartTable,
  place: (area: Area) => Placed
): Drawn {
  const set = (text: string) => typeset(text, look.language)
  const words = {
    title: set(look.title ?? heading.title),
    subtitle: set(heading.subtitle),
    description: set(heading.description),
    note: set(heading.note ?? '')
  }
  const { margin, width } = spaceOf(look)
  const framed = isPage(look) ? alone(width, place) : frame(look, words, place)
  const svg = drawPicture({ ...framed, ...words, width: width + 2 * margin }, look)
  return { ...words, svg, table }
}
