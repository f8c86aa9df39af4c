import { expect, it } from 'vitest'
import { cityOf, dayOfText, momentText, stagePhase, stageTimes } from './times.js'

it.each([
  ['2027-02-01T07:59:59Z', 'next'],
  ['2027-02-01T08:00:00Z', 'now'],
  ['2027-03-31T15:59:59Z', 'now'],
  ['2027-03-31T16:00:00Z', 'past']
])('at %s a stage of Paris is %s', (time, phase) => {
  const stage = { start: '2027-02-01T09:00', end: '2027-03-31T18:00' }
  expect(stagePhase(stage, 'Europe/Paris', Date.parse(time))).toBe(phase)
})

it('a stage of days lasts until the end of the last', () => {
  const stage = { start: '2027-02-07', end: '2027-02-07' }
  expect(stagePhase(stage, 'Europe/Paris', Date.parse('2027-02-07T20:00Z'))).toBe('now')
  expect(stagePhase(stage, 'Europe/Paris', Date.parse('2027-02-07T23:30Z'))).toBe('past')
})

it('tells days and hours as each language prints them', () => {
  expect(dayOfText('2027-02-01', 'fr')).toBe('1er\u00a0février\u00a02027')
  expect(dayOfText('2027-02-11', 'fr')).toBe('11\u00a0février\u00a02027')
  expect(dayOfText('2020-05-07', 'fr', 'long')).toBe('jeudi\u00a07\u00a0mai\u00a02020')
  expect(dayOfText('2020-05-01', 'fr', 'long')).toBe('vendredi\u00a01er\u00a0mai\u00a02020')
  expect(momentText('2027-03-31T18:30', 'fr')).toBe('31\u00a0mars\u00a02027 à\u00a018\u00a0h\u00a030')
  expect(momentText('2027-03-31T18:00', 'en')).toBe('31\u00a0March\u00a02027 at\u00a018:00')
  expect(cityOf('America/Port_of_Spain')).toBe('Port of Spain')
})

it('tells a stage of one day with its hours, one of several with its ends', () => {
  const webinar = { start: '2020-05-07T11:30', end: '2020-05-07T12:30' }
  expect(stageTimes(webinar, 'fr')).toBe(
    'jeudi\u00a07\u00a0mai\u00a02020, de\u00a011\u00a0h\u00a030 à\u00a012\u00a0h\u00a030'
  )
  expect(stageTimes({ start: '2019-02-07', end: '2019-02-07' }, 'en')).toBe(
    'Thursday\u00a07\u00a0February\u00a02019'
  )
  expect(stageTimes({ start: '2027-01-04', end: '2027-01-29' }, 'fr')).toBe(
    'du\u00a04\u00a0janvier\u00a02027 au\u00a029\u00a0janvier\u00a02027'
  )
})
