import type { InputGroup } from '@horizon-soin/model/uncertainty'
import { expect, it } from 'vitest'
import { claimOf, sobolOf } from './sensitivity.js'

const index = (value: number, room: number) => ({ value, low: value - room, high: value + room })
const group = (name: InputGroup, first: number, room: number) => ({
  group: name,
  first: index(first, room),
  total: index(first, room)
})

it('says that the study is right only where the whole interval is above a half', () => {
  const claim = claimOf([group('potential', 0.34, 0.03), group('adoption', 0.62, 0.05)], 'fr')
  expect(claim).toContain('62\u00a0%')
  expect(claim).toContain('entre 57 et 67\u00a0%')
  expect(claim).toContain('L’étude a raison')
})

it('says that adoption matters most, without deciding alone', () => {
  const claim = claimOf([group('potential', 0.3, 0.04), group('adoption', 0.45, 0.06)], 'en')
  expect(claim).toContain('matters most')
  expect(claim).toContain('potential gain, 30%')
})

it('does not settle what intervals that meet leave open', () => {
  expect(claimOf([group('potential', 0.4, 0.1), group('adoption', 0.45, 0.1)], 'en')).toContain(
    'cannot be settled'
  )
})

it('contradicts the study where another group weighs more', () => {
  expect(claimOf([group('potential', 0.7, 0.05), group('adoption', 0.2, 0.05)], 'fr')).toContain(
    'contredit l’étude'
  )
})

it('cannot tell where adoption does not vary', () => {
  expect(claimOf([group('potential', 0.7, 0.05)], 'en')).toContain('cannot tell')
})

it('names the groups for the chart in the language of the page', () => {
  const groups = [group('time_use', 0.01, 0.02)]
  expect(sobolOf(groups, 2030, 'fr').inputs[0]).toMatchObject({
    name: 'Emploi du temps',
    phrase: 'l’emploi du temps'
  })
  expect(sobolOf(groups, 2030, 'en').measure).toBe('of the mean effective gain in 2030')
})
