/** Words of a forest plot: an effect with its direction, and what the effects that were measured come to. */
import type { Language } from '@horizon-soin/datasets'
import type { ForestData, ForestStudy } from './forest-data.js'
import { capitalised, inWords } from './number-words.js'
import { exact, NBSP } from './numbers.js'

type Effect = 'gain' | 'loss' | 'unclear'

export const valuesOf = ({ low, mode, high }: ForestStudy): number[] =>
  [low, mode, high].filter(value => value !== undefined && Number.isFinite(value)) as number[]

/** An effect whose values, or whose interval, are on both sides of 0 is neither a gain nor a loss. */
function effectOf(study: ForestStudy): Effect {
  const values = valuesOf(study)
  if (Math.min(...values) > 0) return 'gain'
  return Math.max(...values) < 0 ? 'loss' : 'unclear'
}

const percent = (value: number, language: Language): string => exact(value, 'share', language)
const number = (value: number, language: Language): string =>
  percent(value, language).replace(/\u00a0?%$/u, '')

/** « 22 à 46 % ». */
export const sizeWords = (low: number, high: number, language: Language): string =>
  low === high
    ? percent(low, language)
    : `${number(low, language)} ${language === 'fr' ? 'à' : 'to'} ${percent(high, language)}`

/** « gain de 28 % », « perte de 22 à 46 % », « gain de 1,7 % (−5,9 à 9,4 %) ». */
export function effectWords(study: ForestStudy, language: Language): string {
  const fr = language === 'fr'
  const values = valuesOf(study)
  if (values.length === 0) return fr ? 'sans part de temps chiffrée' : 'no share of time given'
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const { mode } = study
  if (study.isInterval && mode !== undefined && low < high)
    return `${plain(mode, mode, language)} (${sizeWords(low, high, language)})`
  if (mode === undefined && study.high === undefined && low > 0)
    return fr ? `gain d’au moins ${percent(low, language)}` : `gain of at least ${percent(low, language)}`
  return plain(low, high, language)
}

function plain(low: number, high: number, language: Language): string {
  const fr = language === 'fr'
  if (low === 0 && high === 0) return fr ? 'ni gain ni perte' : 'neither gain nor loss'
  if (low >= 0) return `${fr ? 'gain de' : 'gain of'} ${sizeWords(low, high, language)}`
  if (high <= 0) return `${fr ? 'perte de' : 'loss of'} ${sizeWords(-high, -low, language)}`
  return fr
    ? `d’une perte de ${percent(-low, language)} à un gain de ${percent(high, language)}`
    : `from a loss of ${percent(-low, language)} to a gain of ${percent(high, language)}`
}

const NAMES = {
  fr: {
    gain: ['gain', 'gains'],
    loss: ['perte', 'pertes'],
    unclear: ['effet incertain', 'effets incertains']
  },
  en: { gain: ['gain', 'gains'], loss: ['loss', 'losses'], unclear: ['unclear effect', 'unclear effects'] }
} as const

/** French counts a loss in the feminine. */
function counted(count: number, effect: Effect, language: Language): string {
  const word = language === 'fr' && effect === 'loss' && count === 1 ? 'une' : inWords(count, language)
  return `${word} ${NAMES[language][effect][count === 1 ? 0 : 1]}`
}

/**
 * « Les mesures se contredisent : deux gains, une perte »: of what was measured, analogies left aside. Measures contradict each other
 * in one group only: a gain on one activity and a loss on another are two findings.
 */
export function forestFinding({ groups }: ForestData, language: Language): string {
  const fr = language === 'fr'
  const ownGroups = groups.filter(({ isAnalogy }) => !isAnalogy)
  const own = ownGroups.flatMap(({ studies }) => studies)
  const measured = own.filter(({ isUnmeasured }) => !isUnmeasured)
  const known = measured.filter(isKnown)
  if (known.length > 0)
    return findingOf(
      known,
      ownGroups.some(({ studies }) => isContradictory(studies)),
      language
    )
  if (measured.length > 0)
    return fr ? 'Étudié, mais sans part de temps chiffrée' : 'Studied, with no share of time given'
  if (own.length > 0)
    return fr
      ? `Rien n’a été mesuré${NBSP}: ${own.length === 1 ? 'une estimation seulement' : 'des estimations seulement'}`
      : `Nothing was measured: ${own.length === 1 ? 'an estimate only' : 'estimates only'}`
  if (groups.some(({ studies }) => studies.length > 0))
    return fr ? `Rien n’a été trouvé${NBSP}: une analogie seulement` : 'Nothing was found: an analogy only'
  return fr ? 'Rien n’a été trouvé' : 'Nothing was found'
}

const isKnown = (study: ForestStudy): boolean => valuesOf(study).length > 0

function isContradictory(studies: readonly ForestStudy[]): boolean {
  const effects = studies.filter(study => !study.isUnmeasured && isKnown(study)).map(effectOf)
  return effects.includes('gain') && effects.includes('loss')
}

function findingOf(known: readonly ForestStudy[], contradicts: boolean, language: Language): string {
  const fr = language === 'fr'
  const [first] = known
  if (known.length === 1) {
    const words = effectWords(first!, language)
    const isUnclear = effectOf(first!) === 'unclear' && words !== plain(0, 0, language)
    if (fr) return `Un seul effet mesuré${isUnclear ? ', incertain' : ''}${NBSP}: ${words}`
    return `One measured effect only${isUnclear ? ', unclear' : ''}: ${words}`
  }
  const effects = known.map(effectOf)
  const present = (['gain', 'loss', 'unclear'] as const).filter(effect => effects.includes(effect))
  const all = inWords(known.length, language)
  if (present.length === 1) {
    const only = fr && present[0] === 'unclear' ? 'incertains' : NAMES[language][present[0]!][1]
    if (fr) return `Les ${all} effets mesurés sont ${present[0] === 'unclear' ? only : `des ${only}`}`
    return `${known.length === 2 ? 'Both' : `All ${all}`} measured effects are ${present[0] === 'unclear' ? 'unclear' : only}`
  }
  const told = present
    .map(effect => counted(effects.filter(one => one === effect).length, effect, language))
    .join(', ')
  if (contradicts)
    return fr ? `Les mesures se contredisent${NBSP}: ${told}` : `The measures contradict each other: ${told}`
  return `${capitalised(all)} ${fr ? `effets mesurés${NBSP}` : 'measured effects'}: ${told}`
}
