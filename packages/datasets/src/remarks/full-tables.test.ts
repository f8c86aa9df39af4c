/** What is remarked of the tables of need, policies and regions: one change of a dataset of which nothing is. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../language.js'
import { readDataset } from '../read-dataset.js'
import type { Remark } from '../remark.js'
import { describeRemark } from '../remark-messages.js'
import { encode } from '../testing/files.js'
import { FULL_TABLES, fullStarter } from '../testing/full-starter.js'

const remarksOf = (files: Map<string, string>, today?: string): Remark[] => {
  const { faults, remarks } = readDataset(encode(files), { today })
  expect(faults).toEqual([])
  return remarks
}
const told = ({ file, line, column, value, code }: Remark) => [
  `${file}:${line ?? ''}:${column ?? ''}`,
  value,
  code
]
const [E, U] = ['policy_effects.csv', 'uncertainty.csv']

describe('what is most likely not meant', () => {
  // biome-ignore format: one case a line
  const CASES: [what: string, edits: [path: string, from: string, to: string][], ...told: (string | null)[][]][] = [
    ['a policy without effect', [['policies.csv', 'outiller,Équiper', 'autre,Autre,Other,,2027,0,0,0,0,0,0,0,,exemple,assumption,\noutiller,Équiper']], ['policies.csv:3:id', 'autre', 'policy-without-effect']],
    ['a clock of what is not adopted', [[E, 'former,places,infirmier,,1,1.1,1.3', 'former,adoption_clock,infirmier,scanner,1,1,1'], ['technologies.csv', 'robotique,', 'scanner,Scanner,Scanner\nrobotique,']], [`${E}:2:profession`, 'infirmier', 'effect-without-adoption'], ['potential.csv::technology', null, 'technology-without-gain']],
    ['the training of a series', [[E, 'former,places,infirmier', 'former,places,medecin']], [`${E}:2:profession`, 'medecin', 'effect-of-series']],
    ['a profession whose posts have no cost', [['fte_cost.csv', FULL_TABLES['fte_cost.csv']!.split('\n')[2]!, '']], ['fte_cost.csv::profession', null, 'profession-without-cost']],
    ['a range on the series of a cohort', [[U, 'series,medecin', 'series,infirmier']], [`${U}:3:profession`, 'infirmier', 'series-of-cohort']],
    ['a range on the places of a series', [[U, 'places,infirmier', 'places,medecin']], [`${U}:2:profession`, 'medecin', 'cohort-of-series']],
    ['a range on a need that is not told', [[U, 'need,infirmier', 'need,medecin']], [`${U}:4:profession`, 'medecin', 'need-of-none']]
  ]
  for (const [what, edits, ...expected] of CASES)
    it(`remarks on ${what}`, () => {
      const remarks = remarksOf(fullStarter(...edits))
      expect(remarks.map(told)).toEqual(expected)
      for (const remark of remarks)
        for (const language of LANGUAGES) expect(describeRemark(remark, language)).not.toMatch(/[{}]/)
    })

  it('remarks on a population or a use of care alone', () => {
    for (const [missing, told] of [
      ['population.csv', 'care_use.csv'],
      ['care_use.csv', 'population.csv']
    ] as const) {
      const files = fullStarter([U, 'need,infirmier,0.9,1.3,exemple,assumption,\n', ''])
      files.delete(missing)
      expect(remarksOf(files)).toMatchObject([
        { file: told, code: 'need-not-computed', params: { table: missing } }
      ])
    }
  })

  it('remarks on costs of posts only where there are policies', () => {
    const files = fullStarter()
    for (const path of ['policies.csv', E, 'fte_cost.csv']) files.delete(path)
    expect(remarksOf(files)).toEqual([])
  })

  it('remarks on the tables of regions as on the national ones', () => {
    const places =
      'profession,year,places,source,status,note,use_by\ninfirmier,2026,1.234,exemple,assumption,,2026-01-01\n'
    const remarks = remarksOf(fullStarter().set('regions/sud/places.csv', places), '2026-06-01')
    expect(remarks.map(told)).toEqual([
      ['regions/sud/places.csv:2:places', '1.234', 'thousands-point'],
      ['regions/sud/places.csv:2:use_by', '2026-01-01', 'past-use-by']
    ])
  })
})
