/** What a person sets of a training plan, and what is asked of the solver. MODEL.md §7. */
import type { Scenario } from '@horizon-soin/model'
import type { PlanRequest } from '@horizon-soin/model/planning'

/** Years that the chart of a plan shows before it starts. */
export const LEAD = 3

export const SMOOTHINGS = { none: 0, usual: 0.2, strong: 1 } as const
export type Smoothing = keyof typeof SMOOTHINGS

export const MEETS = { none: undefined, half: 0.5, most: 0.75, nearly: 0.9 } as const
export type Meet = keyof typeof MEETS

export interface PlanSettings {
  /** Per cent of today's places. */
  low: number
  high: number
  change: number
  smoothing: Smoothing
  /** Empty: every year that the plan reaches. */
  targets: readonly number[]
  meet: Meet
  isRequired: boolean
}

/** As the command of the same name: from half to twice today's places, by a tenth a year at most. */
export const USUAL_SETTINGS: PlanSettings = {
  low: 50,
  high: 200,
  change: 10,
  smoothing: 'usual',
  targets: [],
  meet: 'none',
  isRequired: false
}

/** Enough for a chance to the nearest two points or so; a plan a draw takes longer. */
export const PLAN_DRAWS = 512
const SOLVED = 128
const SEED = 1

/** A plan as it was asked for: by what it is told apart from what is set now. */
export interface PlanAsked {
  scenario: Scenario
  profession: string
  settings: PlanSettings
}

/** @param from the first year whose places nobody has opened yet */
export function planRequest({ profession, settings }: PlanAsked, from: number): PlanRequest {
  const { low, high, change, smoothing, targets, meet, isRequired } = settings
  const aimed = targets.length > 0
  const share = (percent: number) => ({ share: percent / 100 })
  const wished = MEETS[meet]
  return {
    professions: [profession],
    from,
    rules: {
      low: share(low),
      high: share(high),
      change: share(change),
      smoothing: SMOOTHINGS[smoothing],
      ...(aimed ? { targets } : {}),
      ...(isRequired && aimed ? { required: targets } : {})
    },
    uncertainty: {
      draws: PLAN_DRAWS,
      seed: SEED,
      solved: SOLVED,
      ...(wished === undefined ? {} : { meet: wished })
    }
  }
}
