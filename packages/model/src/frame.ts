/** The part of a model that a run reads to know what technologies free, its columns the years that are asked for. */
import { type Axes, placeOfYear } from './axes.js'
import type { Model } from './compile.js'
import { gainsAt, type ProfessionGains } from './potential.js'

/** What `runTechnologies` and `summariseGroups` read: a whole model, or the same at a few of its years. */
export interface Frame
  extends Pick<
    Model,
    'index' | 'curves' | 'groups' | 'series' | 'firstRow' | 'threshold' | 'coverage' | 'base' | 'needs'
  > {
  /** Its `years` are as many as the columns. */
  axes: Pick<Axes, 'professions' | 'technologies' | 'years'>
  /** The calendar year of each column. */
  calendar: Int32Array
  gains: readonly ProfessionGains[]
}

/**
 * A model at some of its years, in the order given: what costs by the year then costs for these only.
 *
 * @throws ModelError `year-out-of-range`
 */
export function frameAt(model: Model, years: readonly number[]): Frame {
  const columns = years.map(year => placeOfYear(model.axes, year))
  const gains = model.gains.map(own => gainsAt(own, columns))
  const { base, needs } = model
  const withShares = (own: ProfessionGains, p: number) => ({ ...own, share: gains[p]!.share })
  const framed = base && { ...base, gains: base.gains.map(withShares) }
  return {
    ...model,
    axes: { ...model.axes, years: years.length },
    calendar: Int32Array.from(years),
    gains,
    base: framed,
    needs: needs && {
      ...needs,
      base:
        needs.base === base
          ? framed
          : needs.base && { ...needs.base, gains: needs.base.gains.map(withShares) }
    }
  }
}
