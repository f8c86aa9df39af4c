import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { expect, it } from 'vitest'
import { inputsOf } from './inputs-of.js'

const { dataset } = await readFolder(
  fileURLToPath(new URL('../../../../../data/etude-2019', import.meta.url))
)

it.each(dataset!.professions.map(({ id }) => id))('the parts of each group of %s add up', profession => {
  for (const { parts } of inputsOf(dataset!, profession))
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
})
it('counts the rows of nurses by status', () => {
  const rows = dataset!.headcount.filter(({ profession }) => profession === 'infirmier')
  const measured = rows.filter(({ status }) => status === 'measured').length / rows.length
  const [headcount] = inputsOf(dataset!, 'infirmier')
  expect(headcount).toMatchObject({ id: 'headcount', table: 'headcount' })
  expect(headcount!.parts[0]).toEqual({ status: 'measured', share: measured })
})
it('reads a series where there are no ages', () => {
  expect(inputsOf(dataset!, 'cadre-de-sante').map(({ id }) => id)).toEqual([
    'series',
    'gains',
    'time',
    'adoption'
  ])
})
it('is empty for an unknown profession', () => {
  expect(inputsOf(dataset!, 'nobody')).toEqual([])
})
