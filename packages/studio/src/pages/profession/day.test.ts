import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { project, valueIn } from '../../engine/projection.js'
import { DAY_MINUTES, dayOf } from './day.js'

const { dataset } = await readFolder(
  fileURLToPath(new URL('../../../../../data/etude-2019', import.meta.url))
)
const model = compile(dataset!)
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

describe.each(dataset!.scenarios.map(scenario => [scenario.id, project(model, scenario)] as const))(
  'the working day in the scenario %s',
  (_, projection) => {
    it.each(model.axes.professions)('of %s adds up', profession => {
      for (const year of [2018, 2025, 2030, 2050]) {
        const day = dayOf(projection, profession, year)
        const effective = valueIn(projection, { indicator: 'effective', profession }, year)
        expect(total(day.activities.map(({ minutes }) => minutes))).toBeCloseTo(DAY_MINUTES, 9)
        expect(Math.abs(total(day.freed) / DAY_MINUTES - effective)).toBeLessThan(1e-9)
        expect(
          Math.abs(total(day.activities.flatMap(({ freed }) => freed)) / DAY_MINUTES - effective)
        ).toBeLessThan(1e-9)
        for (const [k, technology] of model.axes.technologies.entries()) {
          const mix = valueIn(projection, { indicator: 'mix', profession, technology }, year)
          if (effective > 0)
            expect(Math.abs(day.freed[k]! / DAY_MINUTES - mix * effective)).toBeLessThan(1e-9)
          // A technology that costs time costs more where everyone uses it.
          expect(Math.abs(day.possible[k]!)).toBeGreaterThanOrEqual(Math.abs(day.freed[k]!) - 1e-9)
        }
      }
    })
  }
)

it('is that of the rows of the data', () => {
  const projection = project(model, dataset!.scenarios[0]!)
  const rows = dataset!.timeUse.filter(row => row.profession === 'infirmier')
  const day = dayOf(projection, 'infirmier', 2030)
  expect(day.activities.map(({ activity }) => activity)).toEqual(rows.map(({ activity }) => activity))
  for (const [i, { minutes }] of day.activities.entries())
    expect(minutes).toBeCloseTo(DAY_MINUTES * rows[i]!.share, 9)
})

it('keeps an activity that no technology touches', () => {
  const other = { ...dataset!, potential: dataset!.potential.filter(({ activity }) => activity !== 'soins') }
  const projection = project(compile(other), other.scenarios[0]!)
  const soins = dayOf(projection, 'infirmier', 2030).activities.find(({ activity }) => activity === 'soins')!
  expect(soins.minutes).toBeGreaterThan(0)
  expect(soins.freed).toEqual([0, 0, 0])
})
