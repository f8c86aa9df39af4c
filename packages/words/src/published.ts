/** A published figure in the words of its publication, and beside it the same computed. */
import { INDICATORS, isIndicator, type PublishedFigure, type Unit } from '@horizon-soin/model'
import type { Words } from './fr.js'
import { count, exact, exactShare, heads, NBSP, plainPoints, preciseShare, share } from './numbers.js'

const unitOf = ({ indicator }: PublishedFigure): Unit =>
  isIndicator(indicator) ? INDICATORS[indicator].unit : 'share'

/** Full-time equivalents and euros are named beside the computed value; people are, in what is measured. */
function unitWord(figure: PublishedFigure, { units }: Words): string {
  const unit = unitOf(figure)
  return unit === 'fte' || unit === 'euros' ? NBSP + units[unit] : ''
}

/** What a tolerance makes of a bound: the figure is just beyond it. */
const PRECISE = { about: 'about', at_least: 'over', at_most: 'nearly' } as const

/** « environ 45 % », « plus de 230 000 », « près de 300 000 » */
export function publishedWords(figure: PublishedFigure, words: Words): string {
  const { language } = words
  const { value, comparison, tolerance, minusScenario } = figure
  const number =
    unitOf(figure) !== 'share'
      ? exact(value, language)
      : minusScenario === undefined
        ? exactShare(value, language)
        : `${exact(value * 100, language)}${NBSP}points`
  return words.published[tolerance === undefined ? comparison : PRECISE[comparison]](number)
}

/** The computed value, or that there is none; `precise` gives a share one decimal, so that rounding does not hide why it is off. */
export function computedWords(
  figure: PublishedFigure,
  computed: number,
  words: Words,
  precise: boolean
): string {
  const { language } = words
  if (Number.isNaN(computed)) return words.noValue
  if (unitOf(figure) !== 'share')
    return (unitOf(figure) === 'fte' ? count : heads)(computed, language) + unitWord(figure, words)
  if (figure.minusScenario !== undefined) return plainPoints(computed, language)
  return precise ? preciseShare(computed, language) : share(computed, language)
}

/** A number without its unit, which the second of two bears. */
const bare = (text: string): string => text.replace(/[^\d]+$/u, '')

/** « 44,1 à 45,8 % »: both ends as the computed value is told. */
export function figureRangeWords(
  figure: PublishedFigure,
  range: { low: number; high: number } | undefined,
  words: Words
): string {
  if (!range) return words.noValue
  const told = (value: number) => computedWords(figure, value, words, true)
  return words.to(bare(told(range.low)), told(range.high))
}
