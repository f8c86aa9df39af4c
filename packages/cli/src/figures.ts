/** A published figure in the words of its publication, and beside it the same computed. */
import { type Indicator, INDICATORS, isIndicator, type Model, type PublishedFigure, reproduce, type FigureCheck, ModelError } from '@horizon-soin/model'
import { NBSP, count, exact, exactShare, points, share } from './numbers.js'
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

const unitOf = ({ indicator }: PublishedFigure) => (isIndicator(indicator) ? INDICATORS[indicator as Indicator].unit : 'share')

/** Full-time equivalents are named; people are, in what is measured. */
const unitWord = (figure: PublishedFigure, text: Session['text']): string =>
  unitOf(figure) === 'fte' ? NBSP + text.units.fte : ''

/** « environ 45 % », « plus de 230 000 », « près de 300 000 » */
export function publishedWords(figure: PublishedFigure, { text, language }: Session): string {
  const { value, comparison, tolerance, minusScenario } = figure
  const number =
    unitOf(figure) !== 'share'
      ? exact(value, language) + unitWord(figure, text)
      : minusScenario === undefined
        ? exactShare(value, language)
        : `${exact(value * 100, language)}${NBSP}points`
  const words =
    comparison === 'at_most' && tolerance !== undefined ? text.published.nearly(number) : text.published[comparison](number)
  return words
}

/** The computed value, with one figure more than the published one where it is a share. */
export function computedWords(figure: PublishedFigure, computed: number, { text, language }: Session): string {
  if (unitOf(figure) !== 'share') return count(computed, language) + unitWord(figure, text)
  return figure.minusScenario === undefined ? share(computed, language) : points(computed, language)
}
