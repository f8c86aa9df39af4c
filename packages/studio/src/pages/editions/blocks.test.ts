import { TABLE_NAMES, type TableName } from '@horizon-soin/datasets'
import { expect, it } from 'vitest'
import { someStudy } from '../../editions/testing/some-editions.js'
import { statusesOf } from '../data/rows.js'
import { BLOCK_TABLES } from './blocks.js'

/**
 * Firm or not, they move no number that editions are compared by: what is needed, what policies that no scenario names would do, where in
 * the country people are, how the pace of one technology goes with that of another.
 */
const NO_BLOCK: readonly TableName[] = [
  'population',
  'care_use',
  'policies',
  'policy_effects',
  'fte_cost',
  'region_shares',
  'region_population',
  'correlations'
]

it('puts every table of values of the editions in one block', async () => {
  const tables = Object.values(BLOCK_TABLES).flat()
  expect(new Set(tables).size).toBe(tables.length)
  for (const id of ['etude-2019', 'france-2026']) {
    const { dataset } = await someStudy(id)
    const valued = TABLE_NAMES.filter(name => statusesOf(dataset, name).length > 0)
    expect(valued.filter(name => !tables.includes(name) && !NO_BLOCK.includes(name))).toEqual([])
    expect(tables.filter(name => NO_BLOCK.includes(name))).toEqual([])
  }
})
