/** What a training plan says: its finding, its grey line, its text alternative. MODEL.md §7. */
import type { Language } from '@horizon-soin/datasets'
import { sinceBaseNote } from './balance-words.js'
import { change, NARROW_NBSP, NBSP, quantity } from './numbers.js'
import type { PlanData } from './plan-data.js'
import { typeset } from './typography.js'

/** A balance of less than this part of the need is as good as none. */
const NEAR = 0.01
/** Places that change by less than this part stay as they are. */
const SAME = 0.005

/** The last year that is aimed at, else the last that has a balance; its place. −1 where there is none. */
export function aimedPlace({ years, targets, balancePlanned }: PlanData): number {
  const places = targets.map(year => years.indexOf(year)).filter(t => Number.isFinite(balancePlanned[t]))
  return places.length > 0
    ? Math.max(...places)
    : balancePlanned.findLastIndex((value, t) => t < years.length && Number.isFinite(value))
}

/** Places a year more than today's (fewer: below 0), on average over the years that the plan chooses; NaN where there are none. */
export function meanChange({ years, today, planned, start }: PlanData): {
  change: number
  today: number
  last: number
} {
  const chosen = years.flatMap((year, t) => {
    const [now, then] = [today[t] ?? Number.NaN, planned[t] ?? Number.NaN]
    return year >= start && Number.isFinite(now) && Number.isFinite(then) ? [{ year, now, then }] : []
  })
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    change: mean(chosen.map(({ now, then }) => then - now)),
    today: mean(chosen.map(({ now }) => now)),
    last: chosen.at(-1)?.year ?? Number.NaN
  }
}

/** Chances that differ by less are told as the same. */
const SAME_CHANCE = 0.01

/** « , mais ne couvre le besoin que dans 41 % des tirages, contre 70 % sans le plan », where the plan lowers the chance. */
function lowerClause({ chance, chanceToday }: PlanData, place: number, language: Language): string {
  const [sure, before] = [chance?.[place] ?? Number.NaN, chanceToday?.[place] ?? Number.NaN]
  if (!(sure <= before - SAME_CHANCE)) return ''
  const [now, then] = [quantity(sure, 'share', language), quantity(before, 'share', language)]
  return language === 'fr'
    ? `, mais ne couvre le besoin que dans ${now} des tirages, contre ${then} sans le plan`
    : `, but meet need in only ${now} of draws, against ${then} without the plan`
}

/** « Infirmiers : ouvrir 1 200 places de plus par an, de 2027 à 2037, met la capacité au niveau du besoin en 2040 ». */
export function planFinding(data: PlanData, language: Language): string {
  const fr = language === 'fr'
  const name = `${typeset(data.who, language)}${fr ? NBSP : ''}: `
  const { change: mean, today, last } = meanChange(data)
  const place = aimedPlace(data)
  if (!Number.isFinite(mean) || place < 0) return `${name}${fr ? 'aucun plan' : 'no plan'}`
  const year = data.years[place]!
  const balance = data.balancePlanned[place]!
  const isMet = Math.abs(balance) < NEAR * data.need[place]!
  const size = quantity(Math.round(Math.abs(mean)), 'persons', language)
  const isSame = Math.abs(mean) < SAME * today
  const span = fr ? `de ${data.start} à ${last}` : `from ${data.start} to ${last}`
  const when = fr ? `en${NBSP}${year}` : `in ${year}`
  if (isSame) {
    const kept = fr ? 'les places d’aujourd’hui' : 'today’s places'
    return isMet
      ? `${name}${kept} ${fr ? 'suffisent à tenir le besoin' : 'are enough to meet need'} ${when}`
      : `${name}${kept} ${fr ? 'laissent' : 'leave'} ${change(balance, 'fte', language)} ${when}`
  }
  const act = fr
    ? `ouvrir ${size} places de ${mean > 0 ? 'plus' : 'moins'} par an, ${span},`
    : `${size} ${mean > 0 ? 'more' : 'fewer'} training places a year, ${span},`
  const sure = data.aim === undefined ? Number.NaN : (data.chance?.[place] ?? Number.NaN)
  if (Number.isFinite(sure)) {
    const part = quantity(sure, 'share', language)
    const now = data.chanceToday?.[place] ?? Number.NaN
    const then = quantity(now, 'share', language)
    const isLower = sure <= now - SAME_CHANCE
    const instead = isLower
      ? fr
        ? `, contre ${then} sans le plan`
        : `, against ${then} without the plan`
      : ''
    return fr
      ? `${name}${act} couvre le besoin dans ${part} des tirages ${when}${instead}`
      : `${name}${act} meet need in ${part} of draws ${when}${instead}`
  }
  const lower = lowerClause(data, place, language)
  if (isMet)
    return fr
      ? `${name}${act} met la capacité au niveau du besoin ${when}${lower}`
      : `${name}${act} bring capacity level with need ${when}${lower}`
  const before = data.balanceToday[place] ?? Number.NaN
  const instead = Number.isFinite(before)
    ? fr
      ? `, au lieu de ${change(before, 'persons', language)}`
      : `, instead of ${change(before, 'persons', language)}`
    : ''
  return fr
    ? `${name}${act} laisse un solde de ${change(balance, 'fte', language)} ${when}${instead}${lower}`
    : `${name}${act} leave a balance of ${change(balance, 'fte', language)} ${when}${instead}${lower}`
}

export function planSubtitle({ years }: PlanData, language: Language): string {
  const [first, last] = [years[0], years.at(-1)]
  const fr = language === 'fr'
  const span = first === undefined ? '' : fr ? `, ${first} à ${last}` : `, ${first} to ${last}`
  return fr
    ? `Marches et barres. Places de formation par an${span}${NARROW_NBSP}; en dessous, capacité moins besoin, avec et sans le plan`
    : `Steps and bars. Training places a year${span}; below, capacity minus need, with the plan and without`
}

export function planNote({ base, low }: PlanData, language: Language): string {
  const range =
    low === undefined
      ? ''
      : language === 'fr'
        ? 'Bandes\u00a0: neuf tirages sur dix.'
        : 'Bands: nine draws in ten.'
  return [sinceBaseNote(base, language), range].filter(Boolean).join(' ')
}

/** The finding, then places and balance in the years that are told. */
export function describePlan(data: PlanData, language: Language): string {
  const fr = language === 'fr'
  const { years, today, planned, balanceToday, balancePlanned, chance, chanceToday, targets } = data
  const persons = (value: number | undefined) => quantity(value ?? Number.NaN, 'persons', language)
  const fte = (value: number | undefined) => change(value ?? Number.NaN, 'fte', language)
  const told = years.flatMap((year, t) => {
    if (t !== 0 && t !== years.length - 1 && !targets.includes(year) && year % 5 !== 0) return []
    const sure = chance?.[t]
    const before = chanceToday?.[t]
    const without =
      before === undefined || !Number.isFinite(before)
        ? ''
        : `${fr ? ' au lieu de' : ' instead of'} ${quantity(before, 'share', language)}`
    const odds =
      sure === undefined || !Number.isFinite(sure)
        ? ''
        : fr
          ? `, besoin couvert dans ${quantity(sure, 'share', language)} des tirages${without}`
          : `, need met in ${quantity(sure, 'share', language)} of draws${without}`
    return [
      fr
        ? `${year}${NBSP}: ${persons(planned[t])} places au lieu de ${persons(today[t])}, solde ${fte(balancePlanned[t])} au lieu de ${fte(balanceToday[t])}${odds}`
        : `${year}: ${persons(planned[t])} places instead of ${persons(today[t])}, balance ${fte(balancePlanned[t])} instead of ${fte(balanceToday[t])}${odds}`
    ]
  })
  const end = fr ? `${NARROW_NBSP}; ` : '; '
  return `${[planFinding(data, language), told.join(end)].filter(Boolean).join('. ')}.`
}
