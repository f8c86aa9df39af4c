/** Test only. What technologies do in one random profession. */
import fc from 'fast-check'
import type { AdoptionCurve } from '../dataset.js'
import { type Part, share, triple, weights } from './arbitrary-values.js'
import * as rows from './rows.js'

export interface TechnologyOptions {
  /** Whether a technology may cost time. */
  negativeGains?: boolean
  /** Whether a faster pace is never behind a slower one, in any year. */
  orderedPaces?: boolean
}

/** One technology's curve at the three paces, all logistic or all Bass. */
const curves = (profession: string, technology: string, ordered: boolean): fc.Arbitrary<AdoptionCurve[]> => {
  const ceiling = triple(0, 1)
  const later = triple(2015, 2045).map(values => (ordered ? values.reverse() : values))
  const logistic = fc
    .record({ ceiling, midpoint: later, rate: triple(0.05, 1.5) })
    .map(({ ceiling, midpoint, rate }) =>
      (['slow', 'median', 'fast'] as const).map((pace, i) =>
        rows.logisticRow(profession, technology, pace, {
          ceiling: ceiling[i]!,
          midpoint: midpoint[i]!,
          rate: rate[ordered ? 0 : i]!
        })
      )
    )
  const bass = fc
    .record({ ceiling, start: later, p: triple(0.001, 0.08), q: triple(0.02, 0.9) })
    .map(({ ceiling, start, p, q }) =>
      (['slow', 'median', 'fast'] as const).map((pace, i) =>
        rows.bassRow(profession, technology, pace, {
          ceiling: ceiling[i]!,
          start: start[i]!,
          p: p[i]!,
          q: q[i]!
        })
      )
    )
  return fc.oneof(logistic, bass)
}

/** The gains of each activity and technology at their years; some cells have none. */
const gains = (
  id: string,
  activities: readonly string[],
  technologies: readonly string[],
  negative: boolean
) => {
  const value = negative ? fc.oneof(triple(0, 0.9), triple(-0.6, 0.6)) : triple(0, 0.9)
  const points = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2019, max: 2035 }), value }), {
    minLength: 1,
    maxLength: 3,
    selector: row => row.year
  })
  const cell = fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 4, arbitrary: points })
  return activities.flatMap(activity =>
    technologies.map(technology =>
      cell.map(list => list.map(row => rows.gain(id, activity, technology, row.year, row.value)))
    )
  )
}

/** Time use, gains, adoption, intensity and heterogeneity of one profession. */
export const technologyUse = (
  id: string,
  activities: readonly string[],
  technologies: readonly string[],
  { negativeGains = true, orderedPaces = false }: TechnologyOptions
): fc.Arbitrary<Part> =>
  fc
    .record({
      time: weights(activities.length),
      potential: fc.tuple(...gains(id, activities, technologies, negativeGains)),
      adoption: fc.tuple(...technologies.map(technology => curves(id, technology, orderedPaces))),
      intensity: fc.tuple(...technologies.map(() => fc.option(share(0, 1), { nil: undefined }))),
      lead: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 5, arbitrary: share(0.2, 6) })
    })
    .map(({ time, potential, adoption, intensity, lead }) => ({
      timeUse: time.map((part, a) => rows.timeShare(id, activities[a]!, part)),
      potential: potential.flat(),
      adoption: adoption.flat(),
      intensity: intensity.flatMap((value, k) =>
        value === undefined ? [] : [rows.intensity(id, technologies[k]!, value)]
      ),
      heterogeneity: [rows.leadYears(id, lead)]
    }))
