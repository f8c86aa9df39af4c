/** What the first screen says of an edition: where the scenario at hand holds its gains. */
import type { PaceSpec, Scenario } from '@horizon-soin/model'

/** `middle`: gains as the variant describes them; `slow`, `fast`: every gain at that end, and adoption as slow, or as fast. */
export type Ends = 'middle' | 'slow' | 'fast' | 'other'

/** Where a scenario holds gains within their ranges. A description of gains at their middle is only true of `middle`. */
export function endsOf({ potential, adoption }: Pick<Scenario, 'potential' | 'adoption'>): Ends {
  const [gains, pace] = [paceOf(potential), paceOf(adoption)]
  if (gains === 0) return 'middle'
  if (gains === -1 && pace === -1) return 'slow'
  return gains === 1 && pace === 1 ? 'fast' : 'other'
}

/** The same for every profession and technology; null where it is not. */
function paceOf({
  default: pace = 0,
  technologies = {},
  professions = {},
  cells = []
}: PaceSpec): number | null {
  const own = [...Object.values(technologies), ...Object.values(professions), ...cells.map(cell => cell.pace)]
  return own.every(one => one === pace) ? pace : null
}
