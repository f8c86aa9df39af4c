/** What the model takes a technology to be able to free in an activity, and from which pace to which. */
import { leversOf } from '@horizon-soin/model'
import { explain } from '@horizon-soin/model/explain'
import type { Projection } from '../../engine/projection.js'

/** Share of the time of the activity; `low` and `high` are those of the slow and of the fast pace. */
export interface CellGain {
  activity: string
  technology: string
  value: number
  low: number
  high: number
}

/** Every activity and technology of a profession that has a gain, in the order of the dataset. @throws ModelError on an unknown profession or a year out of range */
export function gainsOf(
  { model, scenario, levers }: Projection,
  profession: string,
  year: number
): CellGain[] {
  const read = (at: Float64Array) =>
    explain(model, at, { indicator: 'potential', profession }, year).children.flatMap(
      ({ children: [, freed] }) => freed!.children
    )
  const atPace = (pace: number) => read(leversOf(model, { ...scenario, potential: { default: pace } }).levers)
  const [slow, fast] = [atPace(-1), atPace(1)]
  return read(levers).map(({ about, value }, i) => ({
    activity: String(about['activity']),
    technology: String(about['technology']),
    value,
    low: Math.min(slow[i]!.value, fast[i]!.value),
    high: Math.max(slow[i]!.value, fast[i]!.value)
  }))
}
