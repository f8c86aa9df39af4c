/** A chart as a picture that leaves its page. */
import { type Drawn, type FontFile, fontFaceRules, type Look } from '@horizon-soin/figures'
import { dublinCore } from './dublin-core.js'
import { citation, type Provenance, sourceLine } from './provenance.js'
import { TEXTS } from './texts.js'

/** A chart with its data, to be drawn in any look. */
export type Draw = (look: Look) => Drawn

export interface PictureOptions extends Pick<Look, 'theme' | 'width'> {
  loadFonts: () => Promise<readonly FontFile[]>
}

/** The picture as SVG text, and what it says to who does not see it. */
export interface PictureText {
  svg: string
  description: string
}

/**
 * Draws a chart with its fonts inside; its last lines say source and citation, and its metadata the same.
 * @throws where fonts do not load
 */
export async function pictureText(
  draw: Draw,
  provenance: Provenance,
  { loadFonts, ...look }: PictureOptions
): Promise<PictureText> {
  const { title, language } = provenance
  const { svg, description } = draw({
    ...look,
    language,
    title,
    source: `${sourceLine(provenance)}. ${TEXTS[language].cite}${citation(provenance)}`,
    fontFaces: fontFaceRules(await loadFonts())
  })
  const end = svg.lastIndexOf('</svg>')
  if (end < 0) throw new Error('not an SVG picture: no closing tag')
  return { svg: `${svg.slice(0, end)}${dublinCore(provenance, description)}\n${svg.slice(end)}`, description }
}

/** The picture as an SVG file. */
export async function svgFile(draw: Draw, provenance: Provenance, options: PictureOptions): Promise<Blob> {
  const { svg } = await pictureText(draw, provenance, options)
  return new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })
}
