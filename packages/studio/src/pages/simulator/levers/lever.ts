/** A lever of a scenario: where it stands, how it moves, how it is put back. */
import type { Scenario } from '@horizon-soin/model'

/** Where nine draws in ten are, in the unit of the lever. */
export interface Band {
  low: number
  high: number
}

export interface Lever {
  /** Names it in the history (moves of one lever in a row are one step) and in the page. */
  key: string
  min: number
  max: number
  step: number
  /** What uncertainty the dataset gives it around the reference; null where it gives none. */
  band(base: Scenario): Band | null
  at(scenario: Scenario): number
  /** Whether it follows a wider lever. */
  isInherited(scenario: Scenario): boolean
  set(scenario: Scenario, value: number): Scenario
  /** Follows the wider lever again, or stands where nothing is said. */
  clear(scenario: Scenario): Scenario
}

/** Whether a lever was moved from where the scenario it started from has it; following a wider lever is not moving. */
export function isTouched(lever: Lever, scenario: Scenario, base: Scenario): boolean {
  if (lever.isInherited(scenario) !== lever.isInherited(base)) return true
  return !lever.isInherited(scenario) && lever.at(scenario) !== lever.at(base)
}

/** Puts a lever back where `base` has it. */
export const restore = (lever: Lever, scenario: Scenario, base: Scenario): Scenario =>
  lever.isInherited(base) ? lever.clear(scenario) : lever.set(scenario, lever.at(base))
