/** What technology multiples say: who is moved by what, their grey line, their text alternative. */
import type { Language } from '@horizon-soin/datasets'
import type { ValueAxis } from './axes.js'
import { capitalised } from './number-words.js'
import { asRead, change, NARROW_NBSP, NBSP, quantity } from './numbers.js'
import { inSentence, listed } from './sentence.js'
import { technologyName, technologyPhrase } from './technologies.js'
import type { TechnologyMultiplesData, TechnologyPanel } from './technology-multiples-data.js'
import { typeset } from './typography.js'

/** Place of the year whose values are written. */
export function focusPlaceOf({ years, focus }: TechnologyMultiplesData): number {
  const place = years.indexOf(focus)
  return place < 0 ? years.length - 1 : place
}

/** What all technologies free; NaN where one of them has no value. */
export const totalAt = ({ freed }: TechnologyPanel, t: number): number =>
  freed.length === 0 ? Number.NaN : freed.reduce((sum, values) => sum + (values[t] ?? Number.NaN), 0)

/** « +5 pts », « −0,4 pt », « = »: the difference of what is read; nothing without a reference. */
export function changeWords(panel: TechnologyPanel, t: number, language: Language): string {
  const [value, other] = [totalAt(panel, t), panel.reference?.[t] ?? Number.NaN]
  if (!Number.isFinite(value) || !Number.isFinite(other)) return ''
  const gap = asRead(value, 'share') - asRead(other, 'share')
  if (Math.abs(gap) < 0.0005) return language === 'fr' ? 'inchangé' : 'unchanged'
  return change(gap, 'share', language).replace('point', 'pt')
}

/** The profession that a technology moves most, among those where it frees more than any other; largest share first. */
function leadsOf(data: TechnologyMultiplesData): { k: number; panel: TechnologyPanel; share: number }[] {
  const place = focusPlaceOf(data)
  const best = new Map<number, { k: number; panel: TechnologyPanel; share: number }>()
  for (const panel of data.professions) {
    const values = panel.freed.map(one => one[place] ?? Number.NaN)
    if (!(totalAt(panel, place) > 0)) continue
    const k = values.indexOf(Math.max(...values))
    const share = values[k]! / values.reduce((sum, value) => sum + Math.max(0, value), 0)
    if (share > (best.get(k)?.share ?? 0)) best.set(k, { k, panel, share })
  }
  return [...best.values()].sort((a, b) => b.share - a.share)
}

/** « IA chez les radiologues, robotique chez les aides-soignants ». */
export function technologyMultiplesFinding(data: TechnologyMultiplesData, language: Language): string {
  const { technologies, professions, years } = data
  const fr = language === 'fr'
  const place = focusPlaceOf(data)
  const known = professions.filter(panel => Number.isFinite(totalAt(panel, place)))
  if (known.length === 0) return fr ? 'Aucune profession n’a de valeur' : 'No profession has a value'
  const when = `${fr ? 'en' : 'in'}${NBSP}${years[place]}`
  const leads = leadsOf(data).filter(({ k }) => technologies[k])
  const [first, second] = leads
  if (!first)
    return known.some(panel => totalAt(panel, place) < 0)
      ? fr
        ? `Aucune profession ne gagne de temps ${when}`
        : `No profession gains time ${when}`
      : fr
        ? `Aucun temps libéré ${when}`
        : `No time freed ${when}`
  const name = ({ k }: { k: number }) =>
    fr ? inSentence(technologyName(technologies[k]!, 'fr')) : technologyPhrase(technologies[k]!, 'en')
  const who = ({ panel }: { panel: TechnologyPanel }) =>
    `${fr ? 'chez les' : 'among'} ${inSentence(typeset(panel.label, language))}`
  if (second) return capitalised(`${name(first)} ${who(first)}, ${name(second)} ${who(second)}`)
  if (known.length === 1) return capitalised(`${name(first)} ${who(first)}`)
  return capitalised(
    `${name(first)} ${fr ? 'en tête partout, surtout' : 'first everywhere, most'} ${who(first)}`
  )
}

/** « Aires empilées. Temps libéré par technologie…, même échelle, ligne à 25 % ». */
export function technologyMultiplesSubtitle(
  { years, professions }: TechnologyMultiplesData,
  { ticks }: ValueAxis,
  language: Language
): string {
  const fr = language === 'fr'
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined) return fr ? 'Aires empilées' : 'Stacked areas'
  const lines = ticks.filter(({ value }) => value !== 0).map(({ label }) => label)
  const many = lines.length > 1
  const hasReference = professions.some(({ reference }) => reference)
  const scale = fr
    ? `${many ? 'lignes' : 'ligne'} à ${listed(lines, language)}`
    : `${many ? 'lines' : 'line'} at ${listed(lines, language)}`
  return fr
    ? `Aires empilées. Temps libéré par technologie, part du temps de travail, ${first} à ${last}${hasReference ? `${NARROW_NBSP}; tirets${NBSP}: référence` : ''}${NARROW_NBSP}; même échelle, ${scale}`
    : `Stacked areas. Freed time by technology, share of working time, ${first} to ${last}${hasReference ? '; dashes: reference' : ''}; same scale, ${scale}`
}

/** The finding, then each profession in the focus year: its total, its change, each technology. */
export function describeTechnologyMultiples(data: TechnologyMultiplesData, language: Language): string {
  const place = focusPlaceOf(data)
  const colon = language === 'fr' ? `${NBSP}: ` : ': '
  const values = data.professions.map(panel => {
    const shares = data.technologies.map(
      (technology, k) =>
        `${technologyName(technology, language)}${NBSP}${quantity(panel.freed[k]?.[place] ?? Number.NaN, 'share', language)}`
    )
    const total = quantity(totalAt(panel, place), 'share', language)
    const words = [total, changeWords(panel, place, language), ...shares].filter(Boolean)
    return `${typeset(panel.label, language)}${colon}${words.join(', ')}`
  })
  return `${[technologyMultiplesFinding(data, language), ...values].join('. ')}.`
}
