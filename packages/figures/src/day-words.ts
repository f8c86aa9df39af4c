/** What a day says: its finding, its grey line, its text alternative. */
import type { Language } from '@horizon-soin/datasets'
import type { DayActivity, DayData } from './day-data.js'
import { duration } from './durations.js'
import { capitalised } from './number-words.js'
import { NBSP, quantity } from './numbers.js'
import { technologyName } from './technologies.js'
import { typeset } from './typography.js'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Whether an activity has its minutes. */
export const isKnown = ({ minutes, freed }: DayActivity): boolean =>
  minutes > 0 && freed.every(Number.isFinite)

/** Net minutes freed; negative where technologies cost more time than they free. */
export const freedOf = ({ freed }: DayActivity): number => sum(freed)

const shareOf = (activity: DayActivity): number => freedOf(activity) / activity.minutes

/** Less than half a minute a day is nothing. */
const LEAST = 0.5

/** « L’administration rend 45 % de son temps, la relation avec le patient 8 % »; without phrases, of the whole day. */
export function dayFinding(data: DayData, language: Language): string {
  const fr = language === 'fr'
  const known = data.activities.filter(isKnown)
  const when = `${fr ? 'En' : 'In'}${NBSP}${data.year}`
  if (known.length === 0) return fr ? 'Aucune activité n’a de durée' : 'No activity has a duration'
  const total = sum(known.map(freedOf))
  const day = duration(data.minutes, language)
  const amount = duration(Math.abs(total), language)
  if (Math.abs(total) < LEAST)
    return fr
      ? `${when}, rien de libéré sur une journée de ${day}`
      : `${when}, nothing freed in a day of ${day}`
  if (total < 0)
    return fr
      ? `${when}, la technologie prend ${amount} à une journée de ${day}`
      : `${when}, technology takes ${amount} out of a day of ${day}`
  const best = known.reduce((a, b) => (shareOf(b) > shareOf(a) ? b : a))
  const least = known.reduce((a, b) => (shareOf(b) < shareOf(a) ? b : a))
  if (best.phrase === undefined || least.phrase === undefined || known.length < 2) {
    const most = known.reduce((a, b) => (freedOf(b) > freedOf(a) ? b : a))
    const [label, part] = [typeset(most.label, language), duration(freedOf(most), language)]
    return fr
      ? `${when}, ${amount} libérées sur une journée de ${day}, dont ${part} en «${NBSP}${label}${NBSP}»`
      : `${when}, ${amount} freed in a day of ${day}, ${part} of it in “${label}”`
  }
  const [most, fewest] = [best, least].map(one => quantity(Math.abs(shareOf(one)), 'share', language))
  const [rich, poor] = [best, least].map(({ phrase }) => typeset(phrase!, language))
  if (fr) {
    const gives = `${capitalised(rich!)} ${best.plural ? 'rendent' : 'rend'} ${most} de ${best.plural ? 'leur' : 'son'} temps`
    if (most === fewest && shareOf(least) > 0) return `${gives}, comme chaque autre activité`
    if (Math.abs(freedOf(least)) < LEAST) return `${gives}, ${poor} rien`
    return shareOf(least) < 0
      ? `${gives}, ${poor} en ${least.plural ? 'perdent' : 'perd'} ${fewest}`
      : `${gives}, ${poor} ${fewest}`
  }
  const gives = `${capitalised(rich!)} ${best.plural ? 'give' : 'gives'} back ${most} of ${best.plural ? 'their' : 'its'} time`
  if (most === fewest && shareOf(least) > 0) return `${gives}, like every other activity`
  if (Math.abs(freedOf(least)) < LEAST) return `${gives}, ${poor} nothing`
  return shareOf(least) < 0
    ? `${gives}, ${poor} ${least.plural ? 'lose' : 'loses'} ${fewest}`
    : `${gives}, ${poor} ${fewest}`
}

export function daySubtitle({ minutes }: DayData, language: Language): string {
  return language === 'fr'
    ? `Une journée moyenne de ${duration(minutes, language)}. Gris${NBSP}: temps qui reste. Couleur${NBSP}: temps libéré, par technologie`
    : `An average day of ${duration(minutes, language)}. Grey: time that remains. Colour: time freed, by technology`
}

/** Only where a technology costs time. */
export const dayNote = ({ activities }: DayData, language: Language): string =>
  !activities.some(({ freed }) => freed.some(minutes => minutes < 0))
    ? ''
    : language === 'fr'
      ? 'Cadre vide : temps qu’une technologie ajoute.'
      : 'Hollow frame: time that a technology adds.'

/** « 49 min libérées »; « 6 min de plus » where technologies cost time. */
export function freedWords(activity: DayActivity, language: Language): string {
  const minutes = freedOf(activity)
  const amount = duration(Math.abs(minutes), language)
  if (Math.abs(minutes) < 0.05) return language === 'fr' ? 'rien de libéré' : 'nothing freed'
  if (minutes < 0) return language === 'fr' ? `${amount} de plus` : `${amount} more`
  const plural = Math.abs(minutes) >= 1.5
  return language === 'fr' ? `${amount} libérée${plural ? 's' : ''}` : `${amount} freed`
}

/** « 45 % de l’activité ». */
export function shareWords(activity: DayActivity, language: Language): string {
  if (Math.abs(freedOf(activity)) < 0.05) return ''
  const share = quantity(Math.abs(shareOf(activity)), 'share', language)
  return language === 'fr' ? `${share} de l’activité` : `${share} of the activity`
}

/** The finding, then each activity: its minutes, what each technology frees. */
export function describeDay(data: DayData, language: Language): string {
  const colon = language === 'fr' ? `${NBSP}: ` : ': '
  const values = data.activities.filter(isKnown).map(activity => {
    const parts = data.technologies.map(
      (technology, k) =>
        `${technologyName(technology, language)}${NBSP}${duration(activity.freed[k] ?? 0, language)}`
    )
    const words = [freedWords(activity, language), shareWords(activity, language), ...parts].filter(Boolean)
    return `${typeset(activity.label, language)}${colon}${duration(activity.minutes, language)}, ${words.join(', ')}`
  })
  return `${[dayFinding(data, language), ...values].join('. ')}.`
}
