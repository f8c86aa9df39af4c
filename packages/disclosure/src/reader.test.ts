import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadReader, type PublishedSum, type Reader } from './reader.js'
import published from './testing/disclosure-control.golden.json' with { type: 'json' }

let reader: Reader
beforeAll(async () => {
  reader = await loadReader()
})

describe('a reader without true counts', () => {
  // Insee, Manuel de protection des données tabulées: the table of polluting firms by region, threshold 3.
  const [primary, repaired] = published.cases as unknown as [
    { inputs: { suppressed: string[]; Oui: number[]; Non: number[]; Total: number[]; columns: string[] } },
    { inputs: { added: string[] } }
  ]
  const { columns, suppressed, ...rows } = primary.inputs
  const names = (['Oui', 'Non', 'Total'] as const).flatMap(row => columns.map(column => `${row}/${column}`))
  const at = (name: string) => names.indexOf(name)
  const sumsHiding = (hidden: readonly string[]): PublishedSum[] => [
    ...names.flatMap((name, i): PublishedSum[] => {
      const [row, column] = name.split('/') as [keyof typeof rows, string]
      const value = (rows[row] as unknown as number[])[columns.indexOf(column)]!
      return hidden.includes(name) ? [] : [{ unknowns: [i], low: value, high: value }]
    }),
    ...columns.map(column => ({
      unknowns: [at(`Oui/${column}`), at(`Non/${column}`), at(`Total/${column}`)],
      coefficients: [1, 1, -1],
      low: 0,
      high: 0
    })),
    ...(['Oui', 'Non', 'Total'] as const).map(row => ({
      unknowns: columns.map(column => at(`${row}/${column}`)),
      coefficients: columns.map(column => (column === 'Total' ? -1 : 1)),
      low: 0,
      high: 0
    }))
  ]
  const asked = suppressed.map(name => ({ unknown: at(name), reach: 3, everybody: null }))

  it('G2: finds every hidden cell of the published table, and none once it is repaired', () => {
    const found = reader(names.length, sumsHiding(suppressed), asked).given!
    expect(Object.fromEntries(found.map(({ unknown, low, high }) => [names[unknown], [low, high]]))).toEqual({
      'Oui/Est': [1, 1],
      'Non/Ouest': [2, 2],
      'Non/Est': [1, 1],
      'Total/Est': [2, 2]
    })
    const all = [...suppressed, ...repaired.inputs.added]
    expect(reader(names.length, sumsHiding(all), asked).given).toEqual([])
  })

  it('G4: finds that everybody of a group said the same', () => {
    const sums = [
      { unknowns: [0, 1], low: 12, high: 12 },
      { unknowns: [1], low: 0, high: 0 }
    ]
    const one = (everybody: number | null) => [{ unknown: 0, reach: 11, everybody }]
    expect(reader(2, sums, one(12)).given).toEqual([{ unknown: 0, low: 12, high: 12 }])
    expect(reader(2, sums, one(null)).given).toEqual([])
  })

  it('G2: takes for safe what may be nobody, not what holds somebody in one of two places', () => {
    const asked = [0, 1].map(unknown => ({ unknown, reach: 11, everybody: null }))
    const both = { unknowns: [0, 1], low: 5, high: 5 }
    expect(reader(2, [both], asked).given).toHaveLength(2)
    expect(reader(2, [{ ...both, low: 0 }], asked).given).toEqual([])
  })

  it('says that sums contradict each other', () => {
    const sums = [
      { unknowns: [0], low: 3, high: 3 },
      { unknowns: [0, 1], low: 2, high: 2 }
    ]
    expect(reader(2, sums, [{ unknown: 1, reach: 3, everybody: null }]).given).toBeNull()
  })

  it('G2: finds what trying every table finds', () => {
    const size = 4
    const most = 6
    const tables = fc.array(fc.integer({ min: 0, max: most }), { minLength: size, maxLength: size })
    const masks = fc.array(fc.integer({ min: 1, max: 2 ** size - 1 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(tables, masks, (truth, sumMasks) => {
        const membersOf = (mask: number) => truth.map((_, i) => i).filter(i => mask & (1 << i))
        const total = (counts: readonly number[], mask: number) =>
          membersOf(mask).reduce((sum, i) => sum + counts[i]!, 0)
        const everything = 2 ** size - 1
        const sums = [...sumMasks, everything].map(mask => {
          const value = total(truth, mask)
          return { unknowns: membersOf(mask), low: value, high: value }
        })
        const highs = truth.map(() => 0)
        const lows = truth.map(() => Number.POSITIVE_INFINITY)
        const bound = total(truth, everything)
        const counts = truth.map(() => 0)
        const tryAll = (i: number) => {
          if (i < size) {
            for (counts[i] = 0; counts[i]! <= bound; counts[i]!++) tryAll(i + 1)
            counts[i] = 0
          } else if ([...sumMasks, everything].every(mask => total(counts, mask) === total(truth, mask)))
            counts.forEach((count, k) => {
              highs[k] = Math.max(highs[k]!, count)
              lows[k] = Math.min(lows[k]!, count)
            })
        }
        if (bound > 14) return
        tryAll(0)
        const reach = 3
        const given = new Set(
          reader(
            size,
            sums,
            truth.map((_, unknown) => ({ unknown, reach, everybody: null }))
          ).given!.map(({ unknown }) => unknown)
        )
        // The programme is over fractions: it may leave a count more room than whole tables do, never less.
        for (const k of given) expect(highs[k]).toBeLessThan(reach)
        // Sums of neighbours have whole vertices: there the two agree, on all that cannot be 0.
        if (!sumMasks.every(mask => /^0*1+0*$/.test(mask.toString(2).padStart(size, '0')))) return
        for (const [k, high] of highs.entries()) if (lows[k]! > 0) expect(given.has(k)).toBe(high < reach)
      }),
      { seed: 8, numRuns: 100 }
    )
  })
})
