import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { datasetNames, differences, fromCsv, presetResults, RESULTS } from '../scripts/preset-results.mjs'

describe('results of every preset scenario', () => {
  it.each(datasetNames())('of %s are those that were reviewed (else: npm run renew-results)', async name => {
    const reviewed = fromCsv(readFileSync(`${RESULTS}${name}.csv`, 'utf8'))
    const moved = differences(reviewed, await presetResults(name))
    expect(moved.slice(0, 10)).toEqual([])
  })

  it('say what moved, the most first', () => {
    const header = ['scenario', 'indicator', 'group', 'profession', 'technology', '2030']
    const table = (a: string, b: string) => [
      header,
      ['s', 'fte', 'all', '', '', a],
      ['s', 'fte', '', 'p', '', b]
    ]
    const moved = differences(table('100', '200'), table('101', '400'))
    expect(moved.map(({ where }) => where)).toEqual(['s fte  p  2030', 's fte all   2030'])
    expect(differences(table('100', ''), table('100', ''))).toEqual([])
    expect(differences(table('100', ''), table('100', '1'))).toHaveLength(1)
  })
})
