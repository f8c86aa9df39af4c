import type { Scenario } from '@horizon-soin/model'
import { expect, test } from 'vitest'
import { isTouched, restore } from './lever.js'
import { paceLevers, workforceLevers } from './lever-list.js'
import { effectWords, movedWords, paceWords } from './lever-words.js'
import { paceLever } from './pace-lever.js'
import { nextPlacesYear, workforceLever } from './workforce-lever.js'

const base: Scenario = {
  id: 'median',
  label: { fr: 'Scénario médian', en: 'Median scenario' },
  potential: { default: 0 },
  adoption: { default: 0 },
  workforce: {}
}
const named = (id: string) => ({ id, label: { fr: id, en: id } })
const profession = (id: string, demography: 'cohort' | 'series') => ({
  ...named(id),
  kind: 'medical' as const,
  isco08: '2211',
  demography
})
const dataset = {
  technologies: [named('ia'), named('robotique')],
  professions: [profession('infirmier', 'cohort'), profession('aide-soignant', 'series')],
  uncertainty: [
    {
      input: 'places' as const,
      profession: 'infirmier',
      low: 0.8,
      high: 1.2,
      source: 'hypothese',
      status: 'assumption' as const
    }
  ]
}

test('a technology follows the whole until it is moved, and again once it is put back', () => {
  const overall = paceLever('adoption', {})
  const robots = paceLever('adoption', { technology: 'robotique' })
  const wider = overall.set(base, 0.5)
  expect(robots.at(wider)).toBe(0.5)
  expect(isTouched(robots, wider, base)).toBe(false)
  const moved = robots.set(wider, -0.25)
  expect(isTouched(robots, moved, base)).toBe(true)
  const back = restore(robots, moved, base)
  expect(robots.isInherited(back)).toBe(true)
  expect(robots.at(back)).toBe(0.5)
})

test('a lever is put back where the scenario it started from has it', () => {
  const slow = { ...base, adoption: { default: -1 } }
  const overall = paceLever('adoption', {})
  const moved = overall.set(slow, 0.3)
  expect(isTouched(overall, moved, slow)).toBe(true)
  expect(overall.at(restore(overall, moved, slow))).toBe(-1)
})

test('only a profession that is a cohort has levers of its own, with the band of the dataset', () => {
  const { overall, professions } = workforceLevers(dataset, 2027)
  expect(overall.map(({ moved }) => moved)).toEqual(['places', 'exits', 'retirementShift', 'foreign'])
  expect(professions[1]!.levers).toBeNull()
  const band = professions[0]!.levers![0]!.lever.band(base)!
  expect(band.low).toBeGreaterThan(0.8)
  expect(band.high).toBeLessThan(1.2)
  expect(professions[0]!.levers![1]!.lever.band(base)).toBeNull()
})

test('each lever has a key of its own', () => {
  const { overall, technologies, professions } = paceLevers(dataset, 'potential')
  const keys = [overall, ...[...technologies, ...professions].map(({ lever }) => lever)].map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

test('a lever of everyone put where nothing is said leaves no trace in the scenario', () => {
  const places = workforceLever('places', dataset, 2027)
  expect(places.set(places.set(base, 1.1), 1).workforce).toEqual({})
})

test('the first move of places says from which year they change, the last put back takes it away', () => {
  const everyone = workforceLever('places', dataset, 2027)
  const nurses = workforceLever('places', dataset, 2027, 'infirmier')
  const moved = everyone.set(base, 1.1)
  expect(moved.workforce).toEqual({ places: 1.1, from: 2027 })
  const both = nurses.set(moved, 0.9)
  expect(everyone.set(both, 1).workforce.from).toBe(2027)
  expect(nurses.clear(everyone.set(both, 1)).workforce).toEqual({})
  expect(nurses.set(base, 1.2).workforce.from).toBe(2027)
})

test('a year that was chosen stays, and only places have one', () => {
  const everyone = workforceLever('places', dataset, 2027)
  const chosen = { ...base, workforce: { from: 2030 } }
  expect(everyone.set(everyone.set(chosen, 1.1), 1).workforce).toEqual({ from: 2030 })
  const early = { ...base, workforce: { places: 1.1 } }
  expect(everyone.set(early, 1.2).workforce).toEqual({ places: 1.2 })
  expect(workforceLever('exits', dataset, 2027).set(base, 1.1).workforce).toEqual({ exits: 1.1 })
})

test('places change from next year on, within the years of the dataset', () => {
  const today = new Date('2026-11-22T00:00:00Z')
  expect(nextPlacesYear(today, { baseYear: 2020, lastYear: 2040 })).toBe(2027)
  expect(nextPlacesYear(today, { baseYear: 2020, lastYear: 2025 })).toBe(2025)
  expect(nextPlacesYear(today, { baseYear: 2030, lastYear: 2040 })).toBe(2030)
})

test.each([
  [0, 'médian', 'median'],
  [0.3, 'un peu plus vite', 'a little faster'],
  [0.5, 'plus vite', 'faster'],
  [0.9, 'presque rapide', 'nearly fast'],
  [1, 'rapide', 'fast'],
  [-0.05, 'un peu moins vite', 'a little slower'],
  [-1, 'lent', 'slow']
])('a pace of %d is « %s »', (pace, fr, en) => {
  expect(paceWords(pace, 'fr')).toBe(fr)
  expect(paceWords(pace, 'en')).toBe(en)
})

test('an effect is told beside what it was, but where both read the same', () => {
  expect(effectWords(0.612, 0.53, 'fr')).toBe('61\u00a0% au lieu de 53\u00a0%')
  expect(effectWords(0.5312, 0.5308, 'fr')).toBe('53\u00a0%')
  expect(effectWords(0.612, 0.53, 'en')).toBe('61% instead of 53%')
  expect(effectWords(Number.NaN, 0.5, 'en')).toBeNull()
})

test('multipliers are told as a change, retirement in years', () => {
  expect(movedWords('places', 1.1, 'fr')).toBe('+10\u00a0%')
  expect(movedWords('exits', 0.8, 'fr')).toBe('\u221220\u00a0%')
  expect(movedWords('foreign', 1, 'fr')).toBe('inchangées')
  expect(movedWords('retirementShift', 1.5, 'fr')).toBe('+1,5\u00a0an')
  expect(movedWords('retirementShift', -2, 'fr')).toBe('\u22122\u00a0ans')
  expect(movedWords('retirementShift', 1, 'en')).toBe('+1\u00a0year')
})
