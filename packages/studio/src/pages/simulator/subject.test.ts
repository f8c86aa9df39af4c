import { expect, test } from 'vitest'
import { isSameSubject, membersOf, queryOf, subjectsOf } from './subject.js'

const profession = (id: string, kind: 'medical' | 'non-medical') => ({
  id,
  label: { fr: id, en: id },
  kind,
  isco08: '',
  demography: 'series' as const
})
const dataset = { professions: [profession('infirmier', 'non-medical'), profession('aide', 'non-medical')] }

test('a group without a profession is not offered', () => {
  expect(subjectsOf(dataset)).toEqual({
    groups: [{ group: 'all' }, { group: 'non-medical' }],
    professions: [{ profession: 'infirmier' }, { profession: 'aide' }]
  })
})

test('a subject names its series and its members', () => {
  expect(queryOf('mix', { profession: 'aide' }, 'ia')).toEqual({
    indicator: 'mix',
    profession: 'aide',
    technology: 'ia'
  })
  expect(membersOf(dataset, { group: 'all' })).toHaveLength(2)
  expect(membersOf(dataset, { group: 'medical' })).toHaveLength(0)
  expect(membersOf(dataset, { profession: 'aide' }).map(({ id }) => id)).toEqual(['aide'])
})

test('a profession is not a group of the same name', () => {
  expect(isSameSubject({ profession: 'all' }, { group: 'all' })).toBe(false)
  expect(isSameSubject({ group: 'all' }, { group: 'all' })).toBe(true)
})
