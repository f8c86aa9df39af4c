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
  return remarks.filter(({ code }) => code !== 'regions-summed')
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

describe('what regions say beside the nation', () => {
  const I = 'region_population.csv'
  const all = (files: Map<string, string>) => readDataset(encode(files)).remarks
  const withoutOwn = (...edits: [string, string, string][]) => {
    const files = fullStarter(...edits)
    for (const path of ['headcount', 'foreign']) files.delete(`regions/nord/${path}.csv`)
    return files
  }
  const saidIn = (remark: Remark) => LANGUAGES.map(language => describeRemark(remark, language))

  it('remarks once on tables that make two national totals, and only where there are some', () => {
    const [remark, ...others] = all(fullStarter())
    expect(others).toEqual([])
    expect(remark).toMatchObject({ file: 'regions', line: null, code: 'regions-summed' })
    for (const said of saidIn(remark!))
      expect(said).toMatch(/regions\/nord\/headcount\.csv, regions\/nord\/foreign\.csv.*`regions`.*`project`/)
    expect(all(withoutOwn())).toEqual([])
  })

  it('remarks on a region that lacks years of the others, unless it has a population of its own', () => {
    const files = () => withoutOwn([I, 'sud,2050,0,105,670,exemple,assumption,\n', ''])
    // A region of 2021 alone does not cover 2026: that is a fault.
    expect(readDataset(encode(files())).faults.map(({ code }) => code)).toEqual(['population-years'])
    const rows = 'sud,2026,0,105,640,exemple,assumption,\n'
    const more = withoutOwn([I, 'sud,2050', `${rows}sud,2050`])
    const [remark, ...others] = all(more)
    expect([remark!].map(told)).toEqual([[`${I}:2:year`, 'nord', 'region-without-years']])
    expect(others).toEqual([])
    for (const said of saidIn(remark!)) expect(said).toMatch(/nord.*2026/)
    const own = `year,age_from,age_to,persons,source,status,note\n2021,0,105,390,exemple,assumption,\n2050,0,105,410,exemple,assumption,\n`
    more.set('regions/nord/population.csv', own)
    expect(all(more).map(({ code }) => code)).toEqual(['regions-summed'])
  })

  it('remarks on a region without any row', () => {
    const files = withoutOwn()
    files.set(I, files.get(I)!.replace(/^sud.*\n/gm, ''))
    const [remark, ...others] = all(files)
    expect(others).toEqual([])
    expect([remark!].map(told)).toEqual([[`${I}::region`, 'sud', 'region-without-people']])
    for (const said of saidIn(remark!)) expect(said).toMatch(/sud.*2021, 2050/)
    files.delete(I)
    expect(all(files)).toEqual([])
  })

  it('remarks on a region whose own table counts nobody, where a need is told', () => {
    const path = 'regions/nord/headcount.csv'
    const files = fullStarter([path, '39,30,', '39,0,'])
    expect(all(files).map(({ code }) => code)).toEqual(['regions-summed'])
    files.set(path, files.get(path)!.replace(',45,', ',0,'))
    const remarks = all(files).filter(({ code }) => code !== 'regions-summed')
    expect(remarks.map(told)).toEqual([[`${path}:2:headcount`, '0', 'region-without-heads']])
    for (const said of saidIn(remarks[0]!)) expect(said).toMatch(/nord.*infirmier/)
    for (const table of ['population.csv', 'care_use.csv']) files.delete(table)
    expect(all(files).map(({ code }) => code)).not.toContain('region-without-heads')
  })
})

describe('numbers that say nothing', () => {
  const N = 'population.csv'
  it('remarks on a population of one year, which must be the balance base year', () => {
    const files = fullStarter()
    const rows = files
      .get(N)!
      .replace(/^2050.*\n/gm, '')
      .replaceAll('2021,', '2026,')
    const remarks = remarksOf(files.set(N, rows))
    expect(remarks.map(told)).toEqual([[`${N}:2:year`, '2026', 'population-constant']])
    for (const language of LANGUAGES) expect(describeRemark(remarks[0]!, language)).toContain('2026')
  })

  it('remarks on an effect that makes a training last less than nothing', () => {
    expect(remarksOf(fullStarter([E, 'infirmier,,-1,-1,0', 'infirmier,,-3,-1,0']))).toEqual([])
    for (const profession of ['infirmier', '']) {
      const row = `${profession},,-4,-1,0`
      const remarks = remarksOf(fullStarter([E, 'infirmier,,-1,-1,0', row]))
      expect(remarks.map(told)).toEqual([[`${E}:3:low`, '-4', 'training-below-zero']])
      for (const language of LANGUAGES) expect(describeRemark(remarks[0]!, language)).toMatch(/infirmier.*3/)
    }
  })

  it('remarks on counts of people that no country reaches', () => {
    const I = 'region_population.csv'
    expect(remarksOf(fullStarter([N, '2050,65,105,300', '2050,65,105,10000000000']))).toEqual([])
    for (const [path, from, to, at] of [
      [N, '2050,65,105,300', '2050,65,105,1e20', `${N}:5:persons`],
      [I, 'nord,2021,0,64,300', 'nord,2021,0,64,20000000000', `${I}:2:persons`],
      ['regions/nord/headcount.csv', '39,30,', '39,1e20,', 'regions/nord/headcount.csv:2:headcount']
    ] as const) {
      const remarks = remarksOf(fullStarter([path, from, to]))
      expect(remarks.map(({ file, line, column, code }) => [`${file}:${line}:${column}`, code])).toEqual([
        [at, 'too-many-people']
      ])
      expect(LANGUAGES.map(language => describeRemark(remarks[0]!, language)).join()).toMatch(
        /plus de.*more than/
      )
    }
  })
})
