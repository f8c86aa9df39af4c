/** What every picture has around it: a rule, the finding, what is measured; the source at the foot. */
import { drawPicture, type Picture } from './draw.js'
import { type Look, NARROW, spaceOf } from './look.js'
import { line, type Mark, NOTE, textLines } from './marks.js'
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

/** Puts the words around what `place` draws between them. */
function frame(look: Look, heading: Heading, place: (area: Area) => Placed): Picture {
  const { margin, width } = spaceOf(look)
  const title = typeset(look.title ?? heading.title, look.language)
  const titleFont: Font = { size: width < NARROW ? SIZES.titleNarrow : SIZES.title, face: 'serif' }

  const titleLines = wrapEvenly(title, titleFont, width)
  const subtitleLines = wrap(typeset(heading.subtitle, look.language), NOTE, width)
  const titleTop = margin + 8 + titleFont.size
  const titleBottom = titleTop + (titleLines.length - 1) * lineHeight(titleFont)
  const subtitleTop = titleBottom + 8 + NOTE.size
  const subtitleBottom = subtitleTop + (subtitleLines.length - 1) * lineHeight(NOTE)

  const placed = place({ x: margin, y: subtitleBottom + GAP, width })

  const source = typeset(sourceLine(look, heading.note ?? ''), look.language)
  const sourceLines = source === '' ? [] : wrap(source, NOTE, width)
  const sourceTop = placed.bottom + GAP + NOTE.size
  const bottom =
    sourceLines.length === 0 ? placed.bottom : sourceTop + (sourceLines.length - 1) * lineHeight(NOTE) + 4
  return {
    width: width + 2 * margin,
    height: Math.ceil(bottom + margin),
    title,
    description: typeset(heading.description, look.language),
    marks: [
      line(margin, margin + 0.5, margin + width, margin + 0.5, 'ink', { strokeWidth: 1 }),
      ...textLines(margin, titleTop, titleLines, { font: titleFont, fill: 'ink' }),
      ...textLines(margin, subtitleTop, subtitleLines, { font: NOTE, fill: 'ink3' }),
      ...placed.marks,
      ...textLines(margin, sourceTop, sourceLines, { font: NOTE, fill: 'ink3' })
    ]
  }
}

/** A whole picture: framed, then drawn. */
export const figure = (look: Look, heading: Heading, place: (area: Area) => Placed): string =>
  drawPicture(frame(look, heading, place), look)
