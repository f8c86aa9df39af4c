import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, reproduce } from '@horizon-soin/model'
import { expect, it } from 'vitest'
import { reproductionOf } from './reproduction.js'

const FOLDER = fileURLToPath(new URL('../../../../../data/etude-2019', import.meta.url))

it('has each published figure, with its unit and its range at its place', async () => {
  const { dataset } = await readFolder(FOLDER)
  const checks = reproduce(compile(dataset!))
  const ranges = checks.map((_, place) => (place === 0 ? { low: 0.44, high: 0.46 } : null))
  const { figures } = reproductionOf(checks, ranges, 'fr')
  expect(figures).toHaveLength(dataset!.published.length)
  expect(figures[0]).toMatchObject({
    name: 'Gain potentiel moyen des huit professions en\u00a02030',
    unit: 'share',
    value: 0.45,
    range: { low: 0.44, high: 0.46 },
    ok: true
  })
  expect(figures[1]!.range).toBeUndefined()
  const people = figures.find(({ value }) => value === 230000)!
  expect(people.unit).toBe('persons')
  expect(figures.filter(({ isDifference }) => isDifference).length).toBeGreaterThan(0)
  expect(reproductionOf(checks, null, 'en').figures.every(({ range }) => range === undefined)).toBe(true)
})
