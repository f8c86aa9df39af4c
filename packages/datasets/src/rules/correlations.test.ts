import { describe, expect, it } from 'vitest'
import { readDataset } from '../read-dataset.js'
import { starterFiles } from '../starter/index.js'
import { encode, faultsOf, told } from '../testing/files.js'

/** The starter with more technologies, and these correlations among their paces. */
function starterWith(correlations: readonly string[], technologies: readonly string[] = []) {
  const files = starterFiles()
  const more = technologies.map(id => `${id},${id},${id}\n`).join('')
  files.set('technologies.csv', `${files.get('technologies.csv')}${more}`)
  const rows = correlations.map(row => `${row},exemple,assumption,\n`).join('')
  return files.set('correlations.csv', `input,other,correlation,source,status,note\n${rows}`)
}
const found = (correlations: readonly string[], technologies: readonly string[] = []) =>
  faultsOf(starterWith(correlations, technologies))
const IA = 'potential.ia'
const ROBOTS = 'potential.robotique'

describe('correlations', () => {
  it('are read as records, none where there is no file', () => {
    const { dataset } = readDataset(encode(starterWith([`${IA},${ROBOTS},0.5`, `${IA},adoption.ia,-0.25`])))
    expect(dataset!.correlations).toEqual([
      {
        input: IA,
        other: ROBOTS,
        correlation: 0.5,
        source: 'exemple',
        status: 'assumption',
        row: { file: 'correlations.csv', line: 2 }
      },
      expect.objectContaining({ input: IA, other: 'adoption.ia', correlation: -0.25 })
    ])
    expect(readDataset(encode(starterFiles())).dataset!.correlations).toEqual([])
  })

  // biome-ignore format: one case a line
  const CASES: [what: string, row: string, column: string, value: string, code: string, suggestion: string | null][] = [
    ['a misspelt technology', `${IA},potential.robotik,0.5`, 'other', 'potential.robotik', 'unknown-pace-input', ROBOTS],
    ['a misspelt input', `potentiel.ia,${ROBOTS},0.5`, 'input', 'potentiel.ia', 'unknown-pace-input', IA],
    ['an input in capitals', `Potential.IA,${ROBOTS},0.5`, 'input', 'Potential.IA', 'unknown-pace-input', IA],
    ['a technology alone', `ia,${ROBOTS},0.5`, 'input', 'ia', 'unknown-pace-input', null],
    ['an input without a technology', `${IA},potential.,0.5`, 'other', 'potential.', 'unknown-pace-input', IA],
    ['another input', `${IA},places.infirmier,0.5`, 'other', 'places.infirmier', 'unknown-pace-input', null],
    ['an input left out', `,${ROBOTS},0.5`, 'input', '', 'empty-value', null],
    ['an input with itself', `${IA},${IA},0.5`, 'other', IA, 'correlated-with-itself', null],
    ['a correlation of 1', `${IA},${ROBOTS},1`, 'correlation', '1', 'out-of-bounds', null],
    ['a correlation of −1', `${IA},${ROBOTS},-1`, 'correlation', '-1', 'out-of-bounds', null],
    ['a correlation in per cent', `${IA},${ROBOTS},50`, 'correlation', '50', 'out-of-bounds', '0.5'],
    ['no correlation', `${IA},${ROBOTS},`, 'correlation', '', 'empty-value', null]
  ]
  for (const [what, row, column, value, code, suggestion] of CASES) {
    it(`report ${what}`, () => {
      expect(found([row]).map(told)).toEqual([
        { at: `correlations.csv:2:${column}`, value, code, suggestion }
      ])
    })
  }

  it('list the inputs that there are', () => {
    expect(found(['ia,adoption.ia,0.5'])[0]!.params).toEqual({
      ids: 'potential.ia, adoption.ia, potential.robotique, adoption.robotique'
    })
  })

  it('are judged by their form alone where the technologies could not be read', () => {
    const files = starterWith(['potential.x,adoption.y,0.5', 'x,adoption.y,0.1'])
    files.delete('technologies.csv')
    expect(faultsOf(files).map(told)).toEqual([
      { at: 'correlations.csv:3:input', value: 'x', code: 'unknown-pace-input', suggestion: null },
      { at: 'technologies.csv::', value: null, code: 'missing-file', suggestion: null }
    ])
  })

  it('report a pair named twice, in the same order or in the other', () => {
    expect(found([`${IA},${ROBOTS},0.5`, `${IA},${ROBOTS},0.4`]).map(told)).toEqual([
      {
        at: 'correlations.csv:3:other',
        value: `${IA}, ${ROBOTS}`,
        code: 'duplicate-key',
        suggestion: null
      }
    ])
    const [fault, ...others] = found([`${IA},${ROBOTS},0.5`, `${ROBOTS},${IA},0.4`])
    expect(told(fault!)).toEqual({
      at: 'correlations.csv:3:other',
      value: `${ROBOTS}, ${IA}`,
      code: 'repeated-pair',
      suggestion: null
    })
    expect(fault!.params).toEqual({ first: 2 })
    expect(others).toEqual([])
  })

  it('report those that cannot hold together once, with no input more than needed', () => {
    const sound = [`${IA},adoption.ia,0.1`, 'adoption.x,adoption.y,0.99']
    const clash = [`${IA},${ROBOTS},0.9`, `potential.x,${ROBOTS},0.9`, `${IA},potential.x,-0.9`]
    const faults = found([...sound, ...clash], ['x', 'y'])
    expect(faults.map(told)).toEqual([
      {
        at: 'correlations.csv:4:correlation',
        value: '0.9',
        code: 'impossible-correlations',
        suggestion: null
      }
    ])
    expect(faults[0]!.params).toEqual({ inputs: `${IA}, ${ROBOTS}, potential.x` })
    expect(found([...sound, ...clash.slice(0, 2), `${IA},potential.x,0.7`], ['x', 'y'])).toEqual([])
  })

  it('report each set that cannot hold together', () => {
    const clash = (paced: string) => [
      `${paced}.ia,${paced}.robotique,-0.6`,
      `${paced}.ia,${paced}.x,-0.6`,
      `${paced}.robotique,${paced}.x,-0.6`
    ]
    expect(found([...clash('potential'), ...clash('adoption')], ['x']).map(told)).toEqual(
      [2, 5].map(line => ({
        at: `correlations.csv:${line}:correlation`,
        value: '-0.6',
        code: 'impossible-correlations',
        suggestion: null
      }))
    )
  })

  it('refuse a chain of more inputs than can be checked, however long', () => {
    const ids = Array.from({ length: 20_001 }, (_, i) => `t${i}`)
    const chain = ids.slice(1).map((id, i) => `potential.t${i},potential.${id},0.1`)
    const faults = found(chain, ids)
    expect(faults.map(({ code, params }) => ({ code, params }))).toEqual([
      { code: 'too-many-correlated', params: { most: 100, found: 20_001 } }
    ])
    expect(found(chain.slice(0, 99), ids)).toEqual([])
  })
})
