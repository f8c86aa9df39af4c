/** A published figure in the words of its publication, and beside it the same computed. */
import {
  type FigureCheck,
  INDICATORS,
  type Indicator,
  isIndicator,
  type Model,
  ModelError,
  type PublishedFigure,
  reproduce
} from '@horizon-soin/model'
import { count, exact, exactShare, heads, NBSP, plainPoints, preciseShare, share } from './numbers.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

/** Every published figure beside the computed one. @throws Refusal where a figure names what the dataset has not */
export function checkFigures(model: Model, { text }: Session): FigureCheck[] {
  try {
    return reproduce(model)
  } catch (error) {
    if (error instanceof ModelError) throw new Refusal(text.errors.incomplete(error.message))
    throw error
  }
}

const unitOf = ({ indicator }: PublishedFigure) =>
  isIndicator(indicator) ? INDICATORS[indicator as Indicator].unit : 'share'

/** Full-time equivalents are named beside the computed value; people are, in what is measured. */
const unitWord = (figure: PublishedFigure, text: Session['text']): string =>
  unitOf(figure) === 'fte' ? NBSP + text.units.fte : ''

/** What a tolerance makes of a bound: the figure is just beyond it. */
const PRECISE = { about: 'about', at_least: 'over', at_most: 'nearly' } as const

/** « environ 45 % », « plus de 230 000 », « près de 300 000 » */
export function publishedWords(figure: PublishedFigure, { text, language }: Session): string {
  const { value, comparison, tolerance, minusScenario } = figure
  const number =
    unitOf(figure) !== 'share'
      ? exact(value, language)
      : minusScenario === undefined
        ? exactShare(value, language)
        : `${exact(value * 100, language)}${NBSP}points`
  return text.published[tolerance === undefined ? comparison : PRECISE[comparison]](number)
}

/** The computed value, or that there is none; `precise` gives a share one decimal, so that rounding does not hide why it is off. */
export function computedWords(
  figure: PublishedFigure,
  computed: number,
  { text, language }: Session,
  precise: boolean
): string {
  if (Number.isNaN(computed)) return text.noValue
  if (unitOf(figure) !== 'share')
    return (unitOf(figure) === 'fte' ? count : heads)(computed, language) + unitWord(figure, text)
  if (figure.minusScenario !== undefined) return plainPoints(computed, language)
  return precise ? preciseShare(computed, language) : share(computed, language)
}
