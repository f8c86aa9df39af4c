/** Test only. The random workforce of one profession. */
import fc from 'fast-check'
import type { Sex } from '../dataset.js'
import { bands, fixed, merge, type Part, share, weights } from './arbitrary-values.js'
import * as rows from './rows.js'

/** A cohort: ages, exits, training, entrants from abroad, FTE by age. */
export function cohort(id: string): fc.Arbitrary<Part> {
  const heads = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 20_000 }) }, fc.constant(0))
  return fc
    .record({
      sexes: fc.constantFrom<Sex[]>(['all'], ['F', 'M']),
      first: fc.integer({ min: 20, max: 30 }),
      oldest: fc.integer({ min: 56, max: 72 }),
      durationYears: fc.integer({ min: 0, max: 11 }),
      dropoutRate: share(0, 0.6),
      entryRate: share(0.4, 1),
      places: fc.uniqueArray(
        fc.record({ year: fc.integer({ min: 2006, max: 2030 }), value: share(0, 900) }),
        {
          minLength: 1,
          maxLength: 4,
          selector: row => row.year
        }
      ),
      foreign: fc.uniqueArray(
        fc.record({ year: fc.integer({ min: 2012, max: 2030 }), value: share(0, 90) }),
        {
          maxLength: 3,
          selector: row => row.year
        }
      )
    })
    .chain(base => {
      const { sexes, first, oldest, durationYears, dropoutRate, entryRate, places, foreign } = base
      const bySex = sexes.map(sex =>
        fc
          .record({
            heads: bands(first, oldest).chain(list =>
              fc.tuple(fc.constant(list), fc.array(heads, fixed(list.length)))
            ),
            exits: bands(first, oldest).chain(list =>
              fc.tuple(
                fc.constant(list),
                fc.array(
                  fc.record({ value: share(0, 0.5), measure: fc.constantFrom('probability', 'rate') }),
                  fixed(list.length)
                )
              )
            ),
            ftes: bands(first, oldest).chain(list =>
              fc.tuple(fc.constant(list), fc.array(share(0.3, 1), fixed(list.length)), fc.nat(list.length))
            ),
            enter: fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 }))
          })
          .map(
            ({ heads, exits, ftes, enter }): Part => ({
              headcount: heads[0].map((b, i) => rows.headcount(id, { sex, ...b }, heads[1][i]!)),
              exits: exits[0].map((b, i) =>
                rows.exit(id, { sex, ...b }, exits[1][i]!.value, exits[1][i]!.measure)
              ),
              // Some ages have no row: they count 1.
              fte: ftes[0].map((b, i) => rows.fte(id, { sex, ...b }, ftes[1][i]!)).slice(ftes[2]),
              entrantAges: [
                rows.entrantAges(id, { sex, from: first + enter[0], to: first + enter[0] + enter[1] }, 1)
              ]
            })
          )
      )
      return fc.tuple(weights(sexes.length), fc.tuple(...bySex)).map(([share, parts]) =>
        merge([
          {
            training: [rows.training(id, { durationYears, dropoutRate, entryRate })],
            places: places.map(row => rows.places(id, row.year, row.value)),
            foreign: foreign.map(row => rows.foreign(id, row.year, row.value))
          },
          ...parts.map((part, s) => ({
            ...part,
            entrantAges: part.entrantAges!.map(row => ({ ...row, share: share[s]! }))
          }))
        ])
      )
    })
}

/** A published series. */
export const published = (id: string): fc.Arbitrary<Part> =>
  fc
    .uniqueArray(fc.record({ year: fc.integer({ min: 2012, max: 2035 }), value: share(100, 50_000) }), {
      minLength: 1,
      maxLength: 4,
      selector: row => row.year
    })
    .map(points => ({ series: points.map(point => rows.seriesPoint(id, point.year, point.value)) }))
