/** The levers of a run: one Float64Array, whose index is documented here. Source: MODEL.md §1, §9. */

/** Offsets of each block of levers; every block holds one number a profession, or one a profession and technology. */
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
  length: number
}

/** Where each block of levers starts, for so many professions and technologies. */
export function leverIndex(professions: number, technologies: number): LeverIndex {
  const cells = professions * technologies
  const workforce = 2 * cells
  return {
    potential: 0,
    adoption: cells,
    places: workforce,
    placesFrom: workforce + professions,
    exits: workforce + 2 * professions,
    retirementShift: workforce + 3 * professions,
    foreign: workforce + 4 * professions,
    length: workforce + 5 * professions
  }
}
