/** What a tornado says: its finding, its text alternative. */
import type { Language } from '@horizon-soin/datasets'
import type { Unit } from '@horizon-soin/model'
import { subjectAndVerb } from './named-input.js'
import { inWords } from './number-words.js'
import { bare, change, decimal, NBSP, precise, shown } from './numbers.js'
import { inSentence } from './sentence.js'
import type { TornadoData, TornadoInput } from './tornado-data.js'

/** How many inputs are drawn. */
export const drawnOf = ({ top = 8 }: TornadoData): number => Math.max(1, top)

/** The whole width that an input moves the result over, its reference included. */
export const reach = ({ low, high }: TornadoInput, baseline: number): number =>
  Math.max(low, high, baseline) - Math.min(low, high, baseline)

/** « Pèse deux fois plus »: said where the first moves the result at least so many times as far as the second. */
const TWICE = 2

/** A result at the end of a bar, its unit left to the scale. */
export const endText = (value: number, unit: Unit, language: Language): string =>
  unit === 'share' ? decimal(shown(value, unit), 1, language) : bare(value, unit, language)

/** « L’adoption par les infirmiers pèse le plus : de 19,6 à 28,1 % »; `sorted` from the strongest. */
export function tornadoFinding(
  sorted: readonly TornadoInput[],
  { unit, baseline }: TornadoData,
  language: Language
): string {
  const [first, second] = sorted
  const french = language === 'fr'
  if (!first || reach(first, baseline) === 0)
    return french ? 'Aucune entrée ne déplace le résultat' : 'No input moves the result'
  const [low, high] = [Math.min(first.low, first.high), Math.max(first.low, first.high)]
  const range = french
    ? `de ${endText(low, unit, language)} à ${precise(high, unit, 1, language)}`
    : `from ${endText(low, unit, language)} to ${precise(high, unit, 1, language)}`
  const subject = subjectAndVerb(first, 'weigh', language)
  if (subject === null)
    return french
      ? `Ce qui pèse le plus${NBSP}: ${inSentence(first.name)}, ${range}`
      : `What weighs most: ${inSentence(first.name)}, ${range}`
  const times = second ? Math.floor(reach(first, baseline) / reach(second, baseline)) : 1
  if (times >= TWICE && Number.isFinite(times))
    return french
      ? `${subject} ${inWords(times, 'fr')} fois plus que toute autre entrée`
      : `${subject} ${times === 2 ? 'twice' : `${inWords(times, 'en')} times`} as much as any other input`
  return french ? `${subject} le plus${NBSP}: ${range}` : `${subject} most: ${range}`
}

/** The finding, then both results of each input that is drawn. */
export function describeTornado(
  sorted: readonly TornadoInput[],
  data: TornadoData,
  language: Language
): string {
  const { unit, baseline } = data
  const french = language === 'fr'
  const values = sorted
    .slice(0, drawnOf(data))
    .map(({ name, low, high }) =>
      french
        ? `${name}${NBSP}: ${precise(low, unit, 1, language)} à sa valeur basse, ${precise(high, unit, 1, language)} à sa valeur haute`
        : `${name}: ${precise(low, unit, 1, language)} at its low value, ${precise(high, unit, 1, language)} at its high value`
    )
  const reference = precise(baseline, unit, 1, language)
  const start = french ? `Référence${NBSP}: ${reference}. ` : `Reference: ${reference}. `
  return `${tornadoFinding(sorted, data, language)}. ${start}${values.join(french ? '\u202f; ' : '; ')}`.concat(
    values.length > 0 ? '.' : ''
  )
}

/** What is not drawn, counted; empty where all is. */
export function restText(
  others: readonly TornadoInput[],
  { unit, baseline }: TornadoData,
  language: Language
): string {
  const [strongest] = others
  if (!strongest) return ''
  const most = change(reach(strongest, baseline), unit, language).replace(/^\+/, '')
  const count = others.length
  if (language === 'fr')
    return count === 1
      ? `Et une autre, qui déplace le résultat de ${most}.`
      : `Et ${inWords(count, 'fr')} autres, dont aucune ne déplace le résultat de plus de ${most}.`
  return count === 1
    ? `And one more, which moves the result by ${most}.`
    : `And ${inWords(count, 'en')} more, none of which moves the result by more than ${most}.`
}
