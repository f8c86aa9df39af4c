/** The levers that a person moves, their bounds and what they are worth where nothing is said: MODEL.md §1, §7, §9. */
import type { WorkforceLevers } from '@horizon-soin/model'

export interface Bounds {
  min: number
  max: number
}

export const PACE_BOUNDS: Bounds = { min: -1, max: 1 }

export const WORKFORCE_LEVERS = [
  'places',
  'exits',
  'retirementShift',
  'foreign',
  'from'
] as const satisfies (keyof WorkforceLevers)[]
export type WorkforceLever = (typeof WORKFORCE_LEVERS)[number]

/**
 * Bounds of each lever, as a scenario file has them, but that a multiplier has an end: beyond a thousandfold the numbers
 * mean nothing, and a link that asks for it was mistyped.
 */
export const WORKFORCE_BOUNDS: Readonly<Record<WorkforceLever, Bounds>> = {
  places: { min: 0, max: 1000 },
  exits: { min: 0, max: 1000 },
  retirementShift: { min: -15, max: 15 },
  foreign: { min: 0, max: 1000 },
  from: { min: 1000, max: 3000 }
}

/** Null: `from` is then the first year of the dataset. */
export const WORKFORCE_DEFAULTS: Readonly<Record<WorkforceLever, number | null>> = {
  places: 1,
  exits: 1,
  retirementShift: 0,
  foreign: 1,
  from: null
}

/** A yearly growth of need: below −1 nobody would be left to care for. */
export const TREND_BOUNDS: Bounds = { min: -0.99, max: 1 }

/** How much of a policy is in force. */
export const INTENSITY_BOUNDS: Bounds = { min: 0, max: 1 }

export const REINVESTMENT_PARTS = ['care', 'patients', 'activities', 'hours'] as const
export type ReinvestmentPart = (typeof REINVESTMENT_PARTS)[number]
