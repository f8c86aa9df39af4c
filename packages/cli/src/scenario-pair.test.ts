import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { scenariosToCompare } from './scenario-pair.js'

const { dataset } = await readFolder(fileURLToPath(new URL('../../../data/etude-2019', import.meta.url)))
const pairOf = (...ids: string[]) =>
  scenariosToCompare(
    compile({ ...dataset!, scenarios: dataset!.scenarios.filter(({ id }) => ids.includes(id)) })
  )

describe('scenariosToCompare', () => {
  it('takes the two ends of adoption, else the two furthest apart, slowest first', () => {
    expect(pairOf('adoption-lente', 'adoption-rapide', 'lent', 'rapide')).toEqual([
      'adoption-lente',
      'adoption-rapide'
    ])
    expect(pairOf('adoption-rapide', 'lent', 'median', 'rapide')).toEqual(['lent', 'rapide'])
    expect(pairOf('adoption-rapide', 'median')).toEqual(['median', 'adoption-rapide'])
  })

  it('has no pair to give of one scenario', () => {
    expect(pairOf('median')).toBeNull()
    expect(pairOf()).toBeNull()
  })
})
