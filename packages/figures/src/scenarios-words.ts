/** What scenarios say: their finding, their grey line, their text alternative. */
import type { Language } from '@horizon-soin/datasets'
import type { Unit } from '@horizon-soin/model'
import { OBSERVED } from './fan-words.js'
import { capitalised, pointsInWords } from './number-words.js'
import { asRead, betweenText, NARROW_NBSP, NBSP, quantity, shown } from './numbers.js'
import { publishedWords } from './published-words.js'
import type { ScenarioCurve, ScenariosData } from './scenarios-data.js'
import { typeset } from './typography.js'

const KINDS = {
  fr: { slow: 'le scénario lent', median: 'le scénario médian', fast: 'le scénario rapide' },
  en: { slow: 'the slow scenario', median: 'the median scenario', fast: 'the fast scenario' }
} as const

/** The scenario that the title is about. */
export const subjectOf = ({ scenarios }: ScenariosData): ScenarioCurve | undefined =>
  scenarios.find(({ kind }) => kind === 'mine') ?? (scenarios.length === 1 ? scenarios[0] : undefined)

/** The scenario that mine is compared with. */
export const referenceOf = ({ scenarios, reference }: ScenariosData): ScenarioCurve | undefined => {
  const mine = scenarios.find(({ kind }) => kind === 'mine')
  if (!mine || reference === null) return undefined
  const others = scenarios.filter(one => one !== mine)
  if (reference !== undefined) return others.find(({ id }) => id === reference)
  return others.find(({ kind }) => kind === 'median') ?? others[0]
}

/** Place of the year that is spoken of: the one asked for, else the last where `values` has one; −1 where it has none. */
export function focusPlaceOf({ years, focus }: ScenariosData, { values }: ScenarioCurve): number {
  const place = years.indexOf(focus)
  if (place >= 0 && Number.isFinite(values[place])) return place
  return values.findLastIndex((value, t) => t < years.length && Number.isFinite(value))
}

/** Mine by its own name, another in quotes: « le scénario médian ». */
function nameOf({ kind, label }: ScenarioCurve, language: Language): string {
  if (kind === 'mine') return typeset(label, language)
  if (kind !== 'other') return KINDS[language][kind]
  return language === 'fr' ? `«${NBSP}${typeset(label, language)}${NBSP}»` : `“${label}”`
}

/** « Mon scénario libère 28 % du temps en 2030, quatre points de plus que le scénario médian ». */
export function scenariosFinding(data: ScenariosData, language: Language): string {
  const fr = language === 'fr'
  const subject = subjectOf(data)
  if (!subject) return rangeFinding(data, language)
  const place = focusPlaceOf(data, subject)
  const name = capitalised(nameOf(subject, language))
  if (place < 0) return fr ? `${name}${NBSP}: aucune valeur` : `${name}: no value`
  const value = subject.values[place]!
  const says = `${name}${valueClause(value, data, language)} ${fr ? 'en' : 'in'}${NBSP}${data.years[place]}`
  const reference = referenceOf(data)
  const other = reference?.values[place]
  if (reference && Number.isFinite(other))
    return `${says}, ${isLoss(value, data) ? besideLoss(value, other!, data, nameOf(reference, language), language) : comparison(value, other!, data.unit, nameOf(reference, language), language)}`
  const [low, high] = [subject.bands?.q05[place], subject.bands?.q95[place]]
  // Draws vary what a scenario holds fixed: its own value can lie outside their range, which then is not said of it.
  const holds = low !== undefined && high !== undefined && low <= value && value <= high
  if (!holds) return says
  return `${says}, ${rangeClause(value, low, high, data, language)}`
}

/** Whether a value is told as a loss, by its own verb and without its sign. */
const isLoss = (value: number, { lossVerb, unit }: ScenariosData): boolean =>
  lossVerb !== undefined && asRead(value, unit) < 0

/** « libère 28 % du temps », « prend 4 % du temps », or « : 28 % du temps » without a verb. */
function valueClause(value: number, data: ScenariosData, language: Language): string {
  const { verb, lossVerb, of, unit } = data
  const isLost = isLoss(value, data)
  const told = quantity(isLost ? -value : value, unit, language)
  const amount = [told, of && typeset(of, language)].filter(Boolean).join(' ')
  if (isLost) return ` ${lossVerb} ${amount}`
  if (verb !== undefined) return ` ${verb} ${amount}`
  return language === 'fr' ? `${NBSP}: ${amount}` : `: ${amount}`
}

/** « entre 18 et 30 % »; of a loss its size, and where its range passes zero, what each end is. */
function rangeClause(
  value: number,
  low: number,
  high: number,
  data: ScenariosData,
  language: Language
): string {
  const { unit } = data
  const fr = language === 'fr'
  if (!isLoss(value, data)) {
    const zero = low < 0 && high > 0 ? (fr ? ', zéro compris' : ', zero included') : ''
    return `${betweenText(low, high, unit, language)}${zero}`
  }
  if (high <= 0) return betweenText(-high, -low, unit, language)
  const [lost, freed] = [quantity(-low, unit, language), quantity(high, unit, language)]
  return fr ? `entre ${lost} de perdu et ${freed} de libéré` : `between ${lost} lost and ${freed} freed`
}

/** « quand le scénario médian libère 1,1 % »: points less than a loss would read as a smaller loss. */
function besideLoss(
  value: number,
  other: number,
  data: ScenariosData,
  name: string,
  language: Language
): string {
  const fr = language === 'fr'
  if (asRead(value, data.unit) === asRead(other, data.unit))
    return comparison(value, other, data.unit, name, language)
  return `${fr ? 'quand' : 'while'} ${name}${valueClause(other, { ...data, of: undefined }, language)}`
}

/** « quatre points de plus que le scénario médian »: the difference of what is read. */
function comparison(value: number, other: number, unit: Unit, name: string, language: Language): string {
  const fr = language === 'fr'
  const gap = Math.round(shown(asRead(value, unit) - asRead(other, unit), unit) * 10) / 10
  if (gap === 0) return fr ? `autant que ${name}` : `as much as ${name}`
  const size = Math.abs(gap)
  const amount = unit === 'share' ? pointsInWords(size, language) : quantity(size, 'persons', language)
  if (fr) return `${amount} de ${gap > 0 ? 'plus' : 'moins'} que ${name}`
  return `${amount} ${gap > 0 ? 'more' : unit === 'share' ? 'less' : 'fewer'} than ${name}`
}

/** Without a scenario of mine: from the lowest to the highest. */
function rangeFinding(data: ScenariosData, language: Language): string {
  const { years, scenarios, focus, unit, measure } = data
  const fr = language === 'fr'
  const place = years.indexOf(focus) < 0 ? years.length - 1 : years.indexOf(focus)
  const known = scenarios.filter(({ values }) => Number.isFinite(values[place]))
  const [first] = known
  const title = typeset(measure, language)
  if (!first) return fr ? `${title}${NBSP}: aucune valeur` : `${title}: no value`
  const read = (one: ScenarioCurve) => quantity(one.values[place]!, unit, language)
  const least = known.reduce((a, b) => (b.values[place]! < a.values[place]! ? b : a))
  const most = known.reduce((a, b) => (b.values[place]! > a.values[place]! ? b : a))
  const when = `${fr ? 'en' : 'in'}${NBSP}${years[place]}`
  const clause = (one: ScenarioCurve) => valueClause(one.values[place]!, data, language)
  if (read(least) === read(most)) {
    const everywhere = fr ? 'Chaque scénario' : 'Every scenario'
    return known.length === 1
      ? `${capitalised(nameOf(first, language))}${clause(first)} ${when}`
      : `${everywhere}${clause(first)} ${when}`
  }
  return `${capitalised(nameOf(least, language))}${clause(least)} ${when}, ${nameOf(most, language)}${isLoss(least.values[place]!, data) ? valueClause(most.values[place]!, { ...data, of: undefined }, language) : ` ${read(most)}`}`
}

export function scenariosSubtitle({ measure, years }: ScenariosData, language: Language): string {
  const title = typeset(measure, language)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined) return title
  return language === 'fr' ? `Courbes. ${title}, ${first} à ${last}` : `Curves. ${title}, ${first} to ${last}`
}

/** How to read what has no label of its own. */
export function scenariosNote(data: ScenariosData, language: Language): string {
  const fr = language === 'fr'
  const { published = [], observed = [] } = data
  const hasBands = data.scenarios.some(({ kind, bands }) => kind === 'mine' && bands)
  return [
    hasBands &&
      (fr
        ? `Bande centrale${NBSP}: une chance sur deux${NARROW_NBSP}; entière${NBSP}: neuf sur dix.`
        : 'Central band: one chance in two; whole band: nine in ten.'),
    data.ghost !== undefined &&
      (fr ? `Courbe pâle${NBSP}: avant le réglage.` : 'Pale curve: before the change.'),
    published.length > 0 && (fr ? `Losange${NBSP}: publié.` : 'Diamond: published.'),
    observed.length > 0 &&
      (fr ? `Point noir${NBSP}: mesuré ou estimé après coup.` : 'Black dot: measured or estimated since.')
  ]
    .filter(Boolean)
    .join(' ')
}

/** The finding, then each scenario at its ends and every fifth year, then the points. */
export function describeScenarios(data: ScenariosData, language: Language): string {
  const { years, scenarios, unit, focus, published = [], observed = [] } = data
  const colon = language === 'fr' ? `${NBSP}: ` : ': '
  const curves = scenarios.map(({ label, values }) => {
    const told = years.flatMap((year, t) =>
      Number.isFinite(values[t]) && (t === 0 || t === years.length - 1 || year === focus || year % 5 === 0)
        ? [`${year}${colon}${quantity(values[t]!, unit, language)}`]
        : []
    )
    return `${typeset(label, language)}, ${told.join(', ')}`
  })
  const points = [
    ...published.map(
      point =>
        `${language === 'fr' ? 'publié' : 'published'}, ${point.year}${colon}${publishedWords(point, unit, language)}`
    ),
    ...observed.map(
      ({ year, value, by }) => `${OBSERVED[language][by]}, ${year}${colon}${quantity(value, unit, language)}`
    )
  ]
  return `${[scenariosFinding(data, language), ...curves, ...points].join('. ')}.`
}
