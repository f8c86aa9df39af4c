/** What the build hands to pages of the year that has passed. */
import { describe, expect, it } from 'vitest'

const { confrontedGains, withConfronted } = await import(
  new URL('../../../build/observed-gains.mjs', import.meta.url).href
)

const report = {
  year: 2025,
  rows: [{ profession: 'a', observed: 0.01, range: { low: -0.02, high: 0.03 } }],
  groups: [
    { group: 'medical', observed: 0.5, range: null },
    { group: 'all', observed: 0.00700001, range: { low: -0.02, high: 0.03 } }
  ]
}

describe('the gains that the evidence supports', () => {
  it('are those of the confrontation, each with its range', () => {
    expect(confrontedGains(report)).toEqual({
      year: 2025,
      all: { value: 0.007, low: -0.02, high: 0.03 },
      professions: [{ profession: 'a', value: 0.01 }]
    })
    expect(() => confrontedGains({ ...report, groups: [] })).toThrow(/everybody/)
  })

  it('take the place of the estimates of the dossier, of that year and that indicator only', () => {
    const row = (profession: string, indicator: string, year: number) => ({
      profession,
      indicator,
      year,
      value: 9
    })
    const observed = [
      row('a', 'effective', 2025),
      row('a', 'potential', 2025),
      row('a', 'effective', 2024),
      row('b', 'effective', 2025)
    ]
    const told = withConfronted({ observed, use: [] }, confrontedGains(report))
    expect(told.observed.map(({ value }: { value: number }) => value)).toEqual([0.01, 9, 9, 9])
    expect(observed[0]!.value).toBe(9)
  })
})
