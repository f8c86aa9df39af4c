import type { PartGrade } from '@horizon-soin/words'
import { describe, expect, it } from 'vitest'
import { aboveRange, firmnessOf, ledByAdoption, movingSteps, unconfronted, unmeasured } from './claims.js'

const gradeOf = (grade: PartGrade['grade'], missing = grade === null ? 1 : 0): PartGrade => ({
  grade,
  missing,
  ungraded: 0,
  professions: 1,
  reason: null
})

describe('what the page counts', () => {
  it('counts who was announced more than the range, neither at its end nor without one', () => {
    const range = { low: -0.01, high: 0.04 }
    const rows = [
      { projected: 0.07, range },
      { projected: 0.04, range },
      { projected: 0.07, range: null },
      { projected: -0.02, range }
    ]
    expect(aboveRange(rows)).toBe(1)
  })

  it('counts a technology for adoption only where both orders agree on it', () => {
    expect(ledByAdoption([{ leading: null }, { leading: 'gainPerUser' }])).toBe(0)
    expect(ledByAdoption([{ leading: 'adoption' }, { leading: null }])).toBe(1)
  })

  it('tells nothing measured from thin, and thin from the rest', () => {
    expect(firmnessOf(gradeOf(null))).toBe('none')
    expect(firmnessOf({ ...gradeOf(null), ungraded: 1 })).toBe('ungraded')
    expect(firmnessOf(gradeOf('C'))).toBe('thin')
    expect(firmnessOf(gradeOf('B', 2))).toBe('thin')
    expect(firmnessOf(gradeOf('B/C'))).toBe('other')
    const grades = { gainPerUser: gradeOf('B'), intensity: gradeOf(null), adoption: gradeOf('C') }
    expect(unmeasured([{ grades }, { grades: { ...grades, intensity: gradeOf('B') } }], 'intensity')).toBe(1)
  })

  it('leaves out steps that move nothing, and keeps the sum of the others', () => {
    const steps = [
      { block: 'time-use' as const, technology: null, delta: 0 },
      { block: 'potential' as const, technology: 'ia', delta: -0.03 },
      { block: 'adoption' as const, technology: 'ia', delta: 0.01 }
    ]
    const moving = movingSteps({ steps })
    expect(moving).toHaveLength(2)
    expect(moving.reduce((sum, { delta }) => sum + delta, 0)).toBeCloseTo(-0.02, 12)
  })

  it('groups what was not confronted by why', () => {
    const one = (id: string, reason: 'no-count' | 'no-count-since' | null) => ({ id, reason })
    const projections = [
      one('a', 'no-count'),
      one('b', null),
      one('c', 'no-count-since'),
      one('d', 'no-count')
    ]
    const groups = unconfronted({ projections } as unknown as Parameters<typeof unconfronted>[0])
    expect(groups.map(({ reason, projections }) => [reason, projections.map(({ id }) => id)])).toEqual([
      ['no-count', ['a', 'd']],
      ['no-count-since', ['c']]
    ])
  })
})
