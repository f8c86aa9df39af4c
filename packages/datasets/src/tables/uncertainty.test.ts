import { describe, expect, it } from 'vitest'
import { readDataset } from '../read-dataset.js'
import { tableSchema } from '../resource-schema.js'
import { starterFiles } from '../starter/index.js'
import { encode, faultsOf, told } from '../testing/files.js'
import { UNCERTAINTY_TABLES } from './uncertainty.js'

const starterWith = (...rows: string[]) =>
  starterFiles().set(
    'uncertainty.csv',
    `input,profession,low,high,source,status,note\n${rows.map(row => `${row},exemple,expert,\n`).join('')}`
  )

describe('ranges of training places and of entrants trained abroad', () => {
  it('are read as records, none where there is no file', () => {
    const { dataset } = readDataset(
      encode(starterWith('places,infirmier,0.85,1.15', 'foreign,infirmier,0,1'))
    )
    expect(dataset!.uncertainty).toEqual([
      {
        input: 'places',
        profession: 'infirmier',
        low: 0.85,
        high: 1.15,
        source: 'exemple',
        status: 'expert',
        row: { file: 'uncertainty.csv', line: 2 }
      },
      expect.objectContaining({ input: 'foreign', low: 0, high: 1 })
    ])
    expect(readDataset(encode(starterFiles())).dataset!.uncertainty).toEqual([])
  })

  // biome-ignore format: one case a line
  const CASES: [what: string, row: string, column: string, value: string, code: string, suggestion: string | null][] = [
    ['a low above 1', 'places,infirmier,1.05,1.15', 'low', '1.05', 'out-of-bounds', null],
    ['a low below 0', 'places,infirmier,-0.1,1.15', 'low', '-0.1', 'out-of-bounds', null],
    ['a low in per cent', 'places,infirmier,85,1.15', 'low', '85', 'out-of-bounds', '0.85'],
    ['a high below 1', 'places,infirmier,0.8,0.95', 'high', '0.95', 'out-of-bounds', null],
    ['another input', 'exits,infirmier,0.8,1.2', 'input', 'exits', 'unknown-value', null],
    ['an input in French', 'étranger,infirmier,0.8,1.2', 'input', 'étranger', 'unknown-value', 'foreign'],
    ['an unknown profession', 'places,infirmeir,0.8,1.2', 'profession', 'infirmeir', 'unknown-id', 'infirmier']
  ]
  for (const [what, row, column, value, code, suggestion] of CASES) {
    it(`report ${what}`, () => {
      expect(faultsOf(starterWith(row)).map(told)).toEqual([
        { at: `uncertainty.csv:2:${column}`, value, code, suggestion }
      ])
    })
  }

  it('report low and high under each other’s names', () => {
    expect(faultsOf(starterWith('places,infirmier,1.15,0.85')).map(told)).toEqual([
      { at: 'uncertainty.csv:1:low', value: 'low', code: 'swapped-columns', suggestion: null }
    ])
  })

  it('report a second range of one input', () => {
    expect(faultsOf(starterWith('places,infirmier,0.8,1.2', 'places,infirmier,0.9,1.1')).map(told)).toEqual([
      {
        at: 'uncertainty.csv:3:profession',
        value: 'places, infirmier',
        code: 'duplicate-key',
        suggestion: null
      }
    ])
  })

  it('have the form of an input in the schema of correlations', () => {
    const fields = tableSchema(UNCERTAINTY_TABLES[1]!).fields
    const pattern = new RegExp((fields[0]!['constraints'] as { pattern: string }).pattern)
    expect(['potential.ia', 'adoption.a-1'].every(id => pattern.test(id))).toBe(true)
    expect(
      ['ia', 'potential.', 'potentialxia', 'places.ia', 'potential.ia '].some(id => pattern.test(id))
    ).toBe(false)
  })
})
