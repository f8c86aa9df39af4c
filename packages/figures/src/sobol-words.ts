/** What Sobol' indices say. A share is « plus de la moitié » only where its interval is. */
import type { Language } from '@horizon-soin/datasets'
import { subjectAndVerb } from './named-input.js'
import { fractionWord, inWords } from './number-words.js'
import { NBSP, quantity, spanText } from './numbers.js'
import { inSentence, listed } from './sentence.js'
import type { SobolIndex, SobolInput } from './sobol-data.js'

export const isKnown = ({ first, total }: SobolInput): boolean =>
  [first, total].every(({ value, low, high }) => [value, low, high].every(Number.isFinite))

const BOUNDS: readonly { share: number; fr: string; en: string }[] = [
  { share: 0.75, fr: 'plus des trois quarts', en: 'more than three quarters' },
  { share: 2 / 3, fr: 'plus des deux tiers', en: 'more than two thirds' },
  { share: 0.5, fr: 'plus de la moitié', en: 'more than half' },
  { share: 1 / 3, fr: 'plus du tiers', en: 'more than a third' },
  { share: 0.25, fr: 'plus du quart', en: 'more than a quarter' }
]

/** « plus de la moitié » where the whole interval is above it, else « environ un tiers », else « environ 17 % ». */
function amount({ value, low }: SobolIndex, language: Language): string {
  const bound = BOUNDS.find(({ share }) => low > share)
  // A bound that the estimate is far above would say too little.
  if (bound && value - bound.share < 0.17) return bound[language]
  const word = fractionWord(value, language) ?? quantity(value, 'share', language)
  return language === 'fr' ? `environ ${word}` : `about ${word}`
}

/** « L’adoption explique plus de la moitié de l’incertitude »; `sorted` from the greatest total index. */
export function sobolFinding(sorted: readonly SobolInput[], language: Language): string {
  const [first] = sorted
  const french = language === 'fr'
  if (!first || first.total.value <= 0)
    return french ? 'Aucune entrée ne fait varier le résultat' : 'No input makes the result vary'
  const rivals = sorted.filter(({ total }) => total.high > first.total.low)
  if (rivals.length > 1) return tied(rivals, language)
  const share = amount(first.total, language)
  const subject = subjectAndVerb(first, 'explain', language)
  if (subject === null)
    return french
      ? `Première source d’incertitude${NBSP}: ${inSentence(first.name)}, ${share}`
      : `First source of uncertainty: ${inSentence(first.name)}, ${share}`
  return french ? `${subject} ${share} de l’incertitude` : `${subject} ${share} of the uncertainty`
}

/** Intervals that meet the first one's: none is said to be first. */
function tied(rivals: readonly SobolInput[], language: Language): string {
  const named = rivals.slice(0, 3).map(({ phrase, name }) => phrase ?? inSentence(name))
  const others = rivals.length - named.length
  if (language === 'fr') {
    const rest =
      others === 0 ? [] : [others === 1 ? 'une autre entrée' : `${inWords(others, 'fr')} autres entrées`]
    return `Au premier rang de l’incertitude, sans départage${NBSP}: ${listed([...named, ...rest], 'fr')}`
  }
  const rest = others === 0 ? [] : [others === 1 ? 'one more input' : `${inWords(others, 'en')} more inputs`]
  return `First among sources of uncertainty, too close to call: ${listed([...named, ...rest], 'en')}`
}

/** The finding, then both indices of the first `count` inputs, with their intervals. */
export function describeSobol(sorted: readonly SobolInput[], count: number, language: Language): string {
  const index = ({ value, low, high }: SobolIndex) =>
    `${quantity(value, 'share', language)} (${spanText(low, high, 'share', language)})`
  const values = sorted
    .slice(0, count)
    .map(({ name, first, total }) =>
      language === 'fr'
        ? `${name}${NBSP}: seule ${index(first)}, avec ses interactions ${index(total)}`
        : `${name}: alone ${index(first)}, with its interactions ${index(total)}`
    )
  const end = values.length > 0 ? '.' : ''
  return `${sobolFinding(sorted, language)}. ${values.join(language === 'fr' ? '\u202f; ' : '; ')}${end}`
}
