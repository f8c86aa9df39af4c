/** What a picture looks like, whatever it shows. */
import type { Language } from '@horizon-soin/datasets'
import type { Theme } from './tokens.js'

export interface Look {
  language: Language
  /** Light where not said. */
  theme?: Theme
  /** Width of the picture in px, from 320 (280 on a page); 760 where not said. Height follows. */
  width?: number
  /**
   * `picture` where not said: whole, for a file. `page`: the chart alone, without margin, rule, words and paper, its colours as the
   * custom properties of the page (`var(--band50)`), whose theme then decides.
   */
  frame?: 'picture' | 'page'
  /** Paper around the content in px; 20 where not said, 0 in a page that has its own. */
  margin?: number
  /** Last line: source, dataset version, scenario, date, without « Source : ». Left out where empty. */
  source: string
  /** Instead of the finding that the data make. */
  title?: string
  /** `@font-face` rules (`fontFaceRules`, or `readFontFaces` in Node) for a picture that leaves its page; +72 kB. */
  fontFaces?: string
}

const MIN_WIDTH = 320
const MAX_MARGIN = 40
const DEFAULT_WIDTH = 760
const DEFAULT_MARGIN = 20
/** Narrower than this is a phone: smaller titles, labels above what they name. */
export const NARROW = 480

export const isPage = ({ frame = 'picture' }: Look): boolean => frame === 'page'

/** Of a picture: margin and width of content, in px. */
export function spaceOf(look: Look): { margin: number; width: number } {
  const { width = DEFAULT_WIDTH, margin = DEFAULT_MARGIN } = look
  if (isPage(look)) return { margin: 0, width: Math.max(MIN_WIDTH - 2 * DEFAULT_MARGIN, Math.round(width)) }
  const kept = Math.max(0, Math.min(MAX_MARGIN, margin))
  return { margin: kept, width: Math.max(MIN_WIDTH, Math.round(width)) - 2 * kept }
}
