/** The levers of a run: one Float64Array, whose index is documented here. Source: MODEL.md §1, §7–§9. */
import type { Axes } from './axes.js'

/**
 * Offsets of each block of levers. A block holds one number a profession, or one a profession and technology; those of policies hold
 * one a year of the model besides, which is last and is counted from `firstYear`.
 */
export interface LeverIndex {
  /** `potential + profession · technologies + technology`: pace of the potential gain, in [−1, 1]. */
  potential: number
  /** `adoption + profession · technologies + technology`: pace of adoption, in [−1, 1]. */
  adoption: number
  /** `places + profession`: multiplier on the training places of the years `placesFrom` on. */
  places: number
  /** `placesFrom + profession`: first year, of entry into training, that `places` reaches. */
  placesFrom: number
  /** `exits + profession`: multiplier on the yearly exit probability. */
  exits: number
  /** `retirementShift + profession`: years by which exits are put off from age 55 on. */
  retirementShift: number
  /** `foreign + profession`: multiplier on entrants trained abroad. */
  foreign: number
  /** `needTrend + profession`: growth of the need beyond that of the population, per year. */
  needTrend: number
  /** `care + profession`: κ, the part of the freed time that is put back into care, in [0, 1]. */
  care: number
  /** `careMoved + profession · years + year`: what policies add to κ, which stays in [0, 1]. */
  careMoved: number
  /** `clock + (profession · technologies + technology) · years + year`: years by which policies advance diffusion. */
  clock: number
  /** `started + profession · years + year`: multiplier on the places of the cohort that starts training in that year. */
  started: number
  /** `shortened + profession · years + year`: years added to the training of the cohort that starts in that year; negative, taken from it. */
  shortened: number
  /** `cost + year`, `saving + year`: of policies, euros of that year. */
  cost: number
  saving: number
  length: number
  /** The years of the model, which blocks of policies hold a number of. */
  years: number
  firstYear: number
}

/** Where each block of levers starts. */
export function leverIndex({
  professions: { length: professions },
  technologies: { length: technologies },
  years,
  firstYear
}: Pick<Axes, 'professions' | 'technologies' | 'years' | 'firstYear'>): LeverIndex {
  let length = 0
  const block = (size: number): number => {
    const from = length
    length += size
    return from
  }
  const cells = professions * technologies
  return {
    potential: block(cells),
    adoption: block(cells),
    places: block(professions),
    placesFrom: block(professions),
    exits: block(professions),
    retirementShift: block(professions),
    foreign: block(professions),
    needTrend: block(professions),
    care: block(professions),
    careMoved: block(professions * years),
    clock: block(cells * years),
    started: block(professions * years),
    shortened: block(professions * years),
    cost: block(years),
    saving: block(years),
    length,
    years,
    firstYear
  }
}
