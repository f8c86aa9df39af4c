import { expect, it } from 'vitest'
import { combineEditions } from './combine-editions.js'
import { takenOf } from './edition.js'
import { paceOf } from './scenario.js'
import * as rows from './testing/rows.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const dataset = smallDataset({ technologies: ['ai', 'robot'].map(rows.named) })
const from = {
  dataset,
  scenario: scenario({ id: 'slow', potential: { default: -1 }, adoption: { default: -1 } })
}
const to = {
  dataset,
  scenario: scenario({
    id: 'fast',
    potential: { default: 0.5, technologies: { robot: 1 } },
    adoption: { professions: { nurse: 0.25 } },
    workforce: { places: 2 }
  })
}

it('each lever comes with its part', () => {
  const mixed = combineEditions(from, to, {
    ...takenOf(['adoption'], ['ai', 'robot']),
    potential: new Set(['robot'])
  })
  expect(paceOf(mixed.scenario.potential, 'nurse', 'ai')).toBe(-1)
  expect(paceOf(mixed.scenario.potential, 'nurse', 'robot')).toBe(1)
  expect(paceOf(mixed.scenario.adoption, 'nurse', 'ai')).toBe(0.25)
  expect(mixed.scenario).toMatchObject({ id: 'slow', workforce: {} })
  const workforce = combineEditions(from, to, takenOf(['workforce'], []))
  expect(workforce.scenario).toMatchObject({ id: 'fast', workforce: { places: 2 } })
  expect(paceOf(workforce.scenario.potential, 'nurse', 'robot')).toBe(-1)
})
