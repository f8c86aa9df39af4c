import type { ObservedHeadcount, WorkforceProjection } from '@horizon-soin/datasets'
import { describe, expect, it } from 'vitest'
import { workforceReport } from './workforce.js'

const said = { source: 's', status: 'published' as const, row: { file: 'f', line: 2 } }
const people = { fr: 'médecins', en: 'doctors' }

const projection = (
  year: number,
  headcount: number,
  more: Partial<WorkforceProjection> = {}
): WorkforceProjection => ({
  ...{ id: 'p', people, title: people, published: 2018, baseYear: 2016, perimeter: 'under-70' },
  ...{ year, headcount },
  ...said,
  ...more
})
const counted = (year: number, headcount: number, perimeter = 'under-70'): ObservedHeadcount => ({
  ...{ people, perimeter, year, headcount },
  ...said
})

describe('workforce projections', () => {
  const projections = [projection(2020, 110), projection(2016, 100)]

  it('meet the counts of their own perimeter only', () => {
    const { projections: told, accuracy } = workforceReport({
      projections,
      headcounts: [counted(2018, 100), counted(2018, 50, 'all-ages'), counted(2020, 100)]
    })
    expect(
      told[0]!.checks.map(({ year, projected, interpolated }) => [year, projected, interpolated])
    ).toEqual([
      [2018, 105, true],
      [2020, 110, false]
    ])
    expect(told[0]!.observed).toHaveLength(2)
    expect(accuracy.overall).toMatchObject({ n: 2, coverage: null })
    expect(accuracy.overall!.mape).toBeCloseTo(0.075, 12)
    expect(accuracy.horizons.map(({ horizon }) => horizon)).toEqual([2, 4])
  })

  it('are not judged on the year that they start from, nor before, nor after their last', () => {
    const { projections: told } = workforceReport({
      projections,
      headcounts: [counted(2015, 99), counted(2016, 100), counted(2021, 120)]
    })
    expect(told[0]).toMatchObject({ checks: [], reason: 'no-count-since' })
  })

  it('say that nobody counted the same people', () => {
    const { projections: told, accuracy } = workforceReport({ projections, headcounts: [] })
    expect(told[0]!.reason).toBe('no-count')
    expect(accuracy.overall).toBeNull()
  })

  it('cover what falls within the range that was given', () => {
    const { accuracy } = workforceReport({
      projections: [projection(2020, 110, { low: 100, high: 120 })],
      headcounts: [counted(2020, 99)]
    })
    expect(accuracy.overall).toMatchObject({ ranges: 1, coverage: 0 })
  })

  it('come in the order in which they were published', () => {
    const late = projection(2030, 1, { id: 'late', published: 2021 })
    expect(
      workforceReport({ projections: [late, ...projections], headcounts: [] }).projections.map(({ id }) => id)
    ).toEqual(['p', 'late'])
  })
})
