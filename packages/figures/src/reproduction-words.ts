/** What published figures beside computed ones say. */
import type { Language } from '@horizon-soin/datasets'
import { capitalised, inWords } from './number-words.js'
import { NBSP, spanText } from './numbers.js'
import { computedWords, publishedWords } from './published-words.js'
import type { ReproductionFigure } from './reproduction-data.js'

/** « Les douze chiffres publiés sont retrouvés »; « dans la fourchette » where each has a range that holds what was published. */
export function reproductionFinding(figures: readonly ReproductionFigure[], language: Language): string {
  const french = language === 'fr'
  const all = figures.length
  const found = figures.filter(({ ok }) => ok).length
  if (all === 0) return french ? 'Aucun chiffre publié à retrouver' : 'No published figure to find again'
  if (all === 1)
    return french
      ? `Le chiffre publié ${found === 1 ? 'est' : 'n’est pas'} retrouvé`
      : `The published figure is ${found === 1 ? '' : 'not '}found again`
  if (found === 0)
    return french
      ? `Aucun des ${inWords(all, 'fr')} chiffres publiés n’est retrouvé`
      : `None of the ${inWords(all, 'en')} published figures is found again`
  if (found < all)
    return french
      ? `${capitalised(inWords(found, 'fr'))} des ${inWords(all, 'fr')} chiffres publiés ${found === 1 ? 'est retrouvé' : 'sont retrouvés'}`
      : `${capitalised(inWords(found, 'en'))} of the ${inWords(all, 'en')} published figures ${found === 1 ? 'is' : 'are'} found again`
  const inside = figures.every(
    ({ value, range }) => range !== undefined && range.low <= value && value <= range.high
  )
  return french
    ? `Les ${inWords(all, 'fr')} chiffres publiés sont retrouvés${inside ? ' dans la fourchette' : ''}`
    : `All ${inWords(all, 'en')} published figures are found again${inside ? ' within the range' : ''}`
}

/** The finding, then each figure, those that are missed first. */
export function describeReproduction(figures: readonly ReproductionFigure[], language: Language): string {
  const french = language === 'fr'
  const told = figures
    .toSorted((a, b) => Number(a.ok) - Number(b.ok))
    .map(figure => {
      const { name, unit, isDifference, computed, range, ok } = figure
      const [published, own] = [
        publishedWords(figure, unit, language, isDifference),
        Number.isFinite(computed)
          ? computedWords(computed, unit, language, isDifference)
          : french
            ? 'sans valeur'
            : 'no value'
      ]
      const within = range ? ` (${spanText(range.low, range.high, unit, language)})` : ''
      const missed = ok ? '' : french ? ', non retrouvé' : ', not found again'
      return french
        ? `${name}${NBSP}: publié ${published}, calculé ${own}${within}${missed}`
        : `${name}: published ${published}, computed ${own}${within}${missed}`
    })
  const end = told.length > 0 ? '.' : ''
  return `${reproductionFinding(figures, language)}. ${told.join(french ? '\u202f; ' : '; ')}${end}`
}
