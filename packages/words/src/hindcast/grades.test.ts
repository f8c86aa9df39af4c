import type { Evidence } from '@horizon-soin/datasets'
import { describe, expect, it } from 'vitest'
import { gradesOf, groupGrades, isThin, leastFirm } from './grades.js'

const row = (part: Evidence['grades'][number]['part'], grade?: 'A' | 'B' | 'C') => ({
  profession: 'nurse',
  part,
  ...(grade ? { grade } : {}),
  reason: { fr: 'r', en: 'r' },
  source: 's',
  status: 'expert' as const,
  row: { file: 'grades.csv', line: 2 }
})
const dossier = { grades: [row('gain_per_user', 'B'), row('intensity')] }

describe('grades', () => {
  it('are those of the dossier, none where it has none', () => {
    const { gainPerUser, intensity, adoption } = gradesOf(dossier, 'nurse')
    expect(gainPerUser).toEqual({
      ...{ grade: 'B', missing: 0, ungraded: 0, professions: 1 },
      reason: { fr: 'r', en: 'r' }
    })
    expect(intensity).toMatchObject({ grade: null, missing: 1, ungraded: 0, reason: { fr: 'r' } })
    expect(adoption).toMatchObject({ grade: null, missing: 1, ungraded: 1, reason: null })
  })

  it('of a group are its least firm, with how many have none', () => {
    const [one, other] = [
      gradesOf(dossier, 'nurse'),
      gradesOf({ grades: [row('gain_per_user', 'C')] }, 'nurse')
    ]
    const { gainPerUser, intensity } = groupGrades([one, other])
    expect(gainPerUser).toMatchObject({ grade: 'C', missing: 0, professions: 2 })
    expect(intensity).toMatchObject({ grade: null, missing: 2, ungraded: 1 })
  })

  it('are thin at C and where nothing was measured', () => {
    const { gainPerUser, intensity } = gradesOf(dossier, 'nurse')
    expect([gainPerUser, intensity, { ...gainPerUser, grade: 'C' as const }].map(isThin)).toEqual([
      false,
      true,
      true
    ])
  })

  it('order from A to C, ends included', () => {
    expect(leastFirm(['A', 'B/C', 'A/B'])).toBe('B/C')
    expect(leastFirm([null, 'A'])).toBe('A')
    expect(leastFirm([null])).toBeNull()
  })
})
