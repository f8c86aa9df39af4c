/** What small multiples say: their finding, their grey line, their text alternative. */
import type { Language } from '@horizon-soin/datasets'
import type { ValueAxis } from './axes.js'
import { bare, NBSP, quantity, spanText } from './numbers.js'
import { inSentence, listed } from './sentence.js'
import type { SmallMultiple, SmallMultiplesData } from './small-multiples-data.js'
import { typeset } from './typography.js'

/** Place of the year whose values are written; the last where the one asked for is not there. */
export function focusPlace({ years, focus }: SmallMultiplesData): number {
  const place = focus === undefined ? -1 : years.indexOf(focus)
  return place < 0 ? years.length - 1 : place
}

/** « 27 % » and « sur 51 ». */
export function valueWords(one: SmallMultiple, place: number, language: Language): [string, string] {
  const [effective, potential] = [one.effective[place] ?? Number.NaN, one.potential[place] ?? Number.NaN]
  const of = Number.isFinite(potential)
    ? `${language === 'fr' ? 'sur' : 'of'} ${bare(potential, 'share', language)}`
    : ''
  return [quantity(effective, 'share', language), of]
}

/** « En 2030, le temps libéré va de 14 % chez les chirurgiens à 29 % chez les radiologues ». */
export function smallMultiplesFinding(data: SmallMultiplesData, language: Language): string {
  const place = focusPlace(data)
  const fr = language === 'fr'
  const known = data.professions.filter(({ effective }) => Number.isFinite(effective[place]))
  const when = `${fr ? 'En' : 'In'}${NBSP}${data.years[place] ?? ''}`
  const value = (one: SmallMultiple) => one.effective[place]!
  const percent = (one: SmallMultiple) => quantity(value(one), 'share', language)
  const who = ({ label }: SmallMultiple) =>
    `${fr ? 'chez les' : 'among'} ${inSentence(typeset(label, language))}`
  const [first] = known
  if (!first) return fr ? 'Aucune profession n’a de valeur' : 'No profession has a value'
  const least = known.reduce((a, b) => (value(b) < value(a) ? b : a))
  const most = known.reduce((a, b) => (value(b) > value(a) ? b : a))
  if (known.length === 1)
    return fr
      ? `${when}, ${percent(first)} de temps libéré ${who(first)}`
      : `${when}, ${percent(first)} of time freed ${who(first)}`
  if (percent(least) === percent(most))
    return fr
      ? `${when}, ${percent(most)} de temps libéré dans chaque profession`
      : `${when}, ${percent(most)} of time freed in every profession`
  return fr
    ? `${when}, le temps libéré va de ${percent(least)} ${who(least)} à ${percent(most)} ${who(most)}`
    : `${when}, freed time goes from ${percent(least)} ${who(least)} to ${percent(most)} ${who(most)}`
}

/** « Petits multiples. Gain effectif (rouge) et potentiel (tirets), 2018 à 2050, même échelle, lignes à 25 et 50 % ». */
export function smallMultiplesSubtitle(
  data: SmallMultiplesData,
  { ticks }: ValueAxis,
  language: Language
): string {
  const fr = language === 'fr'
  const lines = ticks.filter(({ value }) => value !== 0).map(({ label }) => label)
  const { years, professions } = data
  const hasRange = professions.some(({ low, high }) => low && high)
  const [first, last, focus] = [years[0], years.at(-1), years[focusPlace(data)]]
  if (first === undefined) return fr ? 'Petits multiples' : 'Small multiples'
  return fr
    ? `Petits multiples. Gain effectif (rouge${hasRange ? ', neuf tirages sur dix autour' : ''}) et potentiel (tirets), part du temps de travail, ${first} à ${last}, chiffres de ${focus}, même échelle, ${lines.length > 1 ? 'lignes' : 'ligne'} à ${listed(lines, language)}`
    : `Small multiples. Effective gain (red${hasRange ? ', nine draws in ten around it' : ''}) and potential (dashes), share of working time, ${first} to ${last}, figures of ${focus}, same scale, ${lines.length > 1 ? 'lines' : 'line'} at ${listed(lines, language)}`
}

/** The finding, then the values of the focus year, with their range where there is one. */
export function describeSmallMultiples(data: SmallMultiplesData, language: Language): string {
  const place = focusPlace(data)
  const fr = language === 'fr'
  const values = data.professions.map(one => {
    const [low, high] = [one.low?.[place] ?? Number.NaN, one.high?.[place] ?? Number.NaN]
    const range =
      Number.isFinite(low) && Number.isFinite(high) ? `, ${spanText(low, high, 'share', language)}` : ''
    const colon = fr ? `${NBSP}: ` : ': '
    return `${typeset(one.label, language)}${colon}${valueWords(one, place, language).filter(Boolean).join(' ')}${range}`
  })
  return `${[smallMultiplesFinding(data, language), ...values].join('. ')}.`
}
