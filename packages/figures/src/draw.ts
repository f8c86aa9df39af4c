/** The last step: a placed picture to SVG. Nothing is decided here. */
import { SANS, SERIF } from './font-faces.js'
import { isPage, type Look } from './look.js'
import type { Mark, TextMark } from './marks.js'
import { element, escapeXml } from './svg.js'
import { PAGE_PALETTE, PALETTES, type Palette } from './tokens.js'

/** A picture at its pixels. */
export interface Picture {
  width: number
  height: number
  marks: readonly Mark[]
  /** What the picture says, and the same for who does not see it: a few sentences with the values. */
  title: string
  description: string
}

export function drawPicture({ width, height, marks, title, description }: Picture, look: Look): string {
  const onPage = isPage(look)
  const palette = onPage ? PAGE_PALETTE : PALETTES[look.theme ?? 'light']
  const content = [
    element('title', {}, escapeXml(title) || ' '),
    element('desc', {}, escapeXml(description) || ' '),
    ...(onPage ? [] : paper(width, height, look)),
    ...marks.map(mark => drawMark(mark, palette))
  ]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'xml:lang': look.language,
    lang: look.language,
    'font-family': SANS
  }
  return `${element('svg', attributes, `\n${content.join('\n')}\n`)}\n`
}

/** Marks alone, in the colours of the page. */
export const drawMarks = (marks: readonly Mark[]): string[] => marks.map(mark => drawMark(mark, PAGE_PALETTE))

/** What a picture brings with it: its fonts, the paper that it is on. */
const paper = (width: number, height: number, { fontFaces, theme = 'light' }: Look): string[] => [
  ...(fontFaces ? [element('style', {}, fontFaces.replaceAll('<', ''))] : []),
  element('rect', { width, height, fill: PALETTES[theme].paper })
]

function drawMark(mark: Mark, palette: Palette): string {
  switch (mark.kind) {
    case 'rect':
      return element('rect', {
        x: mark.x,
        y: mark.y,
        width: mark.width,
        height: mark.height,
        fill: palette[mark.fill]
      })
    case 'line':
      return element('line', {
        x1: mark.x1,
        y1: mark.y1,
        x2: mark.x2,
        y2: mark.y2,
        stroke: palette[mark.stroke],
        'stroke-width': mark.strokeWidth,
        'stroke-dasharray': mark.dash
      })
    case 'path':
      return element('path', {
        d: mark.d,
        fill: mark.fill ? palette[mark.fill] : 'none',
        stroke: mark.stroke && palette[mark.stroke],
        'stroke-width': mark.strokeWidth,
        'stroke-dasharray': mark.dash,
        'stroke-linejoin': mark.stroke && 'round'
      })
    case 'diamond': {
      const { x, y, radius } = mark
      return element('polygon', {
        points: [
          [x, y - radius],
          [x + radius, y],
          [x, y + radius],
          [x - radius, y]
        ]
          .map(([px, py]) => `${Math.round(px! * 10) / 10},${Math.round(py! * 10) / 10}`)
          .join(' '),
        fill: palette.paper,
        stroke: palette.ink,
        'stroke-width': 1.6
      })
    }
    case 'dot':
      return element('circle', {
        cx: mark.x,
        cy: mark.y,
        r: mark.radius,
        fill: mark.hollow ? palette.paper : palette[mark.fill],
        stroke: mark.hollow ? palette[mark.fill] : undefined,
        'stroke-width': mark.hollow ? 1.6 : undefined
      })
    case 'text':
      return drawText(mark, palette)
  }
}

function drawText({ x, y, text, font, fill, anchor, halo }: TextMark, palette: Palette): string {
  return element(
    'text',
    {
      x,
      y,
      'font-size': font.size,
      'font-weight': font.face === 'sans' ? undefined : 600,
      'font-family': font.face === 'serif' ? SERIF : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill: palette[fill],
      ...(halo
        ? { stroke: palette.paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
        : {})
    },
    escapeXml(text) || ' '
  )
}
