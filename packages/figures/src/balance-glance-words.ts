/** What balances at a glance say: their finding, their grey line, their text alternative. MODEL.md §7. */
import type { Language } from '@horizon-soin/datasets'
import type { BalanceGlanceData, GlanceProfession } from './balance-glance-data.js'
import { sinceBaseNote } from './balance-words.js'
import { capitalised, inWords } from './number-words.js'
import { bare, NARROW_NBSP, NBSP, quantity, spanText } from './numbers.js'
import { inSentence } from './sentence.js'
import { typeset } from './typography.js'

/** « −12 % », « +8 % », « 0 % »: a part of the need, with its sign. */
export function partOfNeed(value: number, language: Language): string {
  const told = quantity(value, 'share', language)
  return value > 0 && /[1-9]/.test(bare(value, 'share', language)) ? `+${told}` : told
}

/** Those that have a value in the last year, the shortest first. */
export const ranked = ({ professions }: BalanceGlanceData): GlanceProfession[] =>
  professions.filter(({ last }) => Number.isFinite(last)).sort((a, b) => a.last - b.last)

/** Range of a balance, where there is one that holds the value: while it is drawn again, it may be that of another scenario. */
const rangeOf = ({ last, range }: GlanceProfession) =>
  range && range.low <= last && last <= range.high ? range : undefined

/** Whether capacity falls short of need, exceeds it, or draws do not agree; a value without a range is as sure as it is told. */
function sideOf(one: GlanceProfession): 'short' | 'above' | 'level' | 'unsure' {
  const { low, high } = rangeOf(one) ?? { low: one.last, high: one.last }
  if (low < 0 && high > 0) return 'unsure'
  return low < 0 ? 'short' : high > 0 ? 'above' : 'level'
}

/** How many are sure on each side, how many too uncertain to say: « …reste sous le besoin dans un métier sur huit et le dépasse dans deux ; cinq sont trop incertains pour le dire ». */
function unsureFinding(when: string, of: number, sides: Sides, language: Language): string {
  const fr = language === 'fr'
  const { short, above, unsure } = sides
  const words = (value: number) => inWords(value, language)
  if (unsure === of)
    return fr
      ? `${when}, aucun écart sûr entre capacité et besoin${NBSP}: la fourchette contient zéro ${of === 1 ? 'dans le seul métier montré' : 'dans chaque métier'}`
      : `${when}, no sure gap between capacity and need: the range holds zero in ${of === 1 ? 'the one profession shown' : 'every profession'}`
  const rest = fr
    ? `${NARROW_NBSP}; ${words(unsure)} ${unsure > 1 ? 'sont trop incertains' : 'est trop incertain'} pour le dire`
    : `; ${words(unsure)} ${unsure > 1 ? 'are' : 'is'} too uncertain to say`
  const ofAll = (count: number) =>
    fr
      ? `dans ${words(count)} métier${count > 1 ? 's' : ''} sur ${words(of)}`
      : `in ${words(count)} of ${words(of)} professions`
  if (short > 0) {
    const over = fr ? ` et le dépasse dans ${words(above)}` : ` and exceeds it in ${words(above)}`
    return fr
      ? `${when}, la capacité reste sous le besoin ${ofAll(short)}${above > 0 ? over : ''}${rest}`
      : `${when}, capacity falls short of need ${ofAll(short)}${above > 0 ? over : ''}${rest}`
  }
  if (above > 0)
    return fr
      ? `${when}, la capacité dépasse le besoin ${ofAll(above)}${rest}`
      : `${when}, capacity exceeds need ${ofAll(above)}${rest}`
  return fr
    ? `${when}, la capacité suit le besoin ${ofAll(sides.level)}${rest}`
    : `${when}, capacity follows need ${ofAll(sides.level)}${rest}`
}

type Sides = Readonly<Record<ReturnType<typeof sideOf>, number>>

/** « En 2050, la capacité reste sous le besoin dans trois métiers sur huit : de −12 % chez les infirmiers à +8 % chez les radiologues ». */
export function glanceFinding(data: BalanceGlanceData, language: Language): string {
  const fr = language === 'fr'
  const known = ranked(data)
  const [least, most] = [known[0], known.at(-1)]
  if (!least || !most)
    return fr ? 'Aucune profession n’a de besoin calculé' : 'No profession has a computed need'
  const when = fr ? `En${NBSP}${data.years[1]}` : `In ${data.years[1]}`
  const who = ({ label }: GlanceProfession) =>
    `${fr ? 'chez les' : 'among'} ${inSentence(typeset(label, language))}`
  const ends =
    known.length === 1 || partOfNeed(least.last, language) === partOfNeed(most.last, language)
      ? partOfNeed(least.last, language)
      : fr
        ? `de ${partOfNeed(least.last, language)} ${who(least)} à ${partOfNeed(most.last, language)} ${who(most)}`
        : `from ${partOfNeed(least.last, language)} ${who(least)} to ${partOfNeed(most.last, language)} ${who(most)}`
  const sides = { short: 0, above: 0, level: 0, unsure: 0 }
  for (const one of known) sides[sideOf(one)]++
  if (sides.unsure > 0) return unsureFinding(when, known.length, sides, language)
  const { short } = sides
  const count = inWords(short, language)
  const of = inWords(known.length, language)
  const colon = fr ? `${NBSP}: ` : ': '
  if (short === 0)
    return fr
      ? `${when}, la capacité ne passe sous le besoin dans aucun métier${colon}${ends}`
      : `${when}, capacity falls short of need in no profession${colon}${ends}`
  if (short === known.length)
    return fr
      ? `${when}, la capacité reste sous le besoin dans chaque métier${colon}${ends}`
      : `${when}, capacity falls short of need in every profession${colon}${ends}`
  return fr
    ? `${when}, la capacité reste sous le besoin dans ${count} métier${short > 1 ? 's' : ''} sur ${of}${colon}${ends}`
    : `${when}, capacity falls short of need in ${count} of ${of} professions${colon}${ends}`
}

export const glanceSubtitle = ({ years: [first, last] }: BalanceGlanceData, language: Language): string =>
  language === 'fr'
    ? `Haltères. Capacité moins besoin, part du besoin, ${first} et ${last}`
    : `Dumbbells. Capacity minus need, share of need, ${first} and ${last}`

export function glanceNote({ base, professions }: BalanceGlanceData, language: Language): string {
  const hasRange = professions.some(({ range }) => range)
  const fr = language === 'fr'
  const range = fr
    ? `Bande${NBSP}: neuf tirages sur dix, en part du besoin du scénario.`
    : 'Band: nine draws in ten, as a share of the scenario’s need.'
  return [sinceBaseNote(base, language), hasRange ? range : ''].filter(Boolean).join(' ')
}

/** The finding, then each profession in both years. */
export function describeGlance(data: BalanceGlanceData, language: Language): string {
  const fr = language === 'fr'
  const [first, last] = data.years
  const told = ranked(data).map(one => {
    const range = one.range ? ` (${spanText(one.range.low, one.range.high, 'share', language)})` : ''
    const values = `${partOfNeed(one.first, language)} ${fr ? `en${NBSP}` : 'in '}${first}, ${partOfNeed(one.last, language)} ${fr ? `en${NBSP}` : 'in '}${last}${range}`
    return `${capitalised(typeset(one.label, language))}${fr ? `${NBSP}: ` : ': '}${values}`
  })
  const end = fr ? `${NARROW_NBSP}; ` : '; '
  return `${[glanceFinding(data, language), told.join(end)].filter(Boolean).join('. ')}.`
}
