/** The faults of the tables of need, policies and regions: one change of a sound dataset, all that is told of it. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../language.js'
import { describeFault } from '../messages.js'
import { faultsOf, told } from '../testing/files.js'
import { fullStarter } from '../testing/full-starter.js'

type Case = [
  what: string,
  edit: [path: string, from: string, to: string],
  at: string,
  value: string | null,
  code: string,
  suggestion?: string
]

function refuses(cases: readonly Case[]): void {
  for (const [what, edit, at, value, code, suggestion = null] of cases)
    it(`refuses ${what}`, () => {
      const faults = faultsOf(fullStarter(edit))
      expect(faults.map(told)).toEqual([{ at, value, code, suggestion }])
      for (const language of LANGUAGES) expect(describeFault(faults[0]!, language)).not.toMatch(/[{}]/)
    })
}

const [P, E, C] = ['policies.csv', 'policy_effects.csv', 'fte_cost.csv']

describe('policies', () => {
  // biome-ignore format: one case a line
  refuses([
    ['a range of costs in disorder', [P, '100,200,400', '300,200,400'], `${P}:2:cost_low`, '300', 'not-ordered'],
    ['a range of savings in disorder', [P, '1,2,3', '1,2,1.5'], `${P}:3:saving_high`, '1.5', 'not-ordered'],
    ['a negative cost', [P, '100,200,400', '-100,200,400'], `${P}:2:cost_low`, '-100', 'out-of-bounds'],
    ['a ramp below 0', [P, '2027,5', '2027,-5'], `${P}:2:ramp_years`, '-5', 'out-of-bounds'],
    ['a start that is no year', [P, '2027,5', '27,5'], `${P}:2:start`, '27', 'not-a-year', '2027'],
    ['a proposal that the study has not', [P, 'Equip,12', 'Equip,21'], `${P}:3:proposition`, '21', 'out-of-bounds'],
    ['costs over no year', [P, '1,2,3,5', '1,2,3,0'], `${P}:3:cost_years`, '0', 'out-of-bounds'],
    ['costs over half a year', [P, '1,2,3,5', '1,2,3,5.5'], `${P}:3:cost_years`, '5.5', 'not-an-integer'],
    ['an effect of an unknown policy', [E, 'former,places', 'forme,places'], `${E}:2:policy`, 'forme', 'unknown-id', 'former'],
    ['an unknown effect', [E, 'former,places', 'former,place'], `${E}:2:effect`, 'place', 'unknown-value', 'places'],
    ['an effect on an unknown profession', [E, 'places,infirmier', 'places,infirmeir'], `${E}:2:profession`, 'infirmeir', 'unknown-id', 'infirmier'],
    ['a clock moved by a century', [E, '1,2,4', '1,2,100'], `${E}:4:high`, '100', 'out-of-bounds'],
    ['a training shorter by twelve years', [E, '-1,-1,0', '-12,-1,0'], `${E}:3:low`, '-12', 'out-of-bounds'],
    ['fewer places than none', [E, '1,1.1,1.3', '-0.5,1.1,1.3'], `${E}:2:low`, '-0.5', 'out-of-bounds'],
    ['more than all freed time', [E, '-0.1,0,0.1', '-0.1,0,1.1'], `${E}:6:high`, '1.1', 'out-of-bounds'],
    ['an effect in disorder', [E, '1,1.1,1.3', '1.2,1.1,1.3'], `${E}:2:low`, '1.2', 'not-ordered'],
    ['a technology of an effect on training', [E, 'training_duration,infirmier,,', 'training_duration,infirmier,ia,'], `${E}:3:technology`, 'ia', 'technology-unused'],
    ['an effect given twice', [E, 'outiller,adoption_clock,medecin,robotique', 'outiller,adoption_clock,,ia'], `${E}:5:technology`, 'outiller, adoption_clock, ia', 'duplicate-key'],
    ['a cost outside its range', [C, '60000,50000,70000', '80000,50000,70000'], `${C}:2:high`, '70000', 'not-ordered'],
    ['a negative cost of a post', [C, '60000,50000', '60000,-5'], `${C}:2:low`, '-5', 'out-of-bounds'],
    ['two costs of a post', [C, 'medecin,', 'infirmier,'], `${C}:3:profession`, 'infirmier', 'duplicate-key']
  ])

  it('refuses effects of a table that is not there', () => {
    const files = fullStarter()
    files.delete(P)
    const faults = faultsOf(files)
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['no-known-id']))
    expect(faults).toHaveLength(5)
  })
})

const [N, U] = ['population.csv', 'care_use.csv']

describe('the need', () => {
  // biome-ignore format: one case a line
  refuses([
    ['a population after the balance base year', [N, '2021,0,64,800,exemple,assumption,\n2021,65,105,200', '2030,0,64,800,exemple,assumption,\n2030,65,105,200'], `${N}::year`, null, 'population-years'],
    ['ages without people', [N, '2050,65', '2050,70'], `${N}:4:age_to`, '64', 'age-without-people'],
    ['nobody in the last band of care', [N, '2050,65,105,300,exemple,assumption,\n', ''], `${N}:4:age_to`, '64', 'age-without-people'],
    ['no children', [N, '2021,0', '2021,3'], `${N}::age_to`, null, 'age-without-people'],
    ['care that does not start at birth', [U, 'infirmier,0', 'infirmier,1'], `${U}::age_to`, null, 'age-without-weight'],
    ['care with a hole', [U, 'infirmier,65', 'infirmier,75'], `${U}:2:age_to`, '64', 'age-without-weight'],
    ['care that ends before the oldest', [U, '65,120', '65,100'], `${U}:3:age_to`, '100', 'age-without-weight'],
    ['bands of care that overlap', [U, 'infirmier,65', 'infirmier,60'], `${U}:3:age_from`, '60', 'overlapping-bands'],
    ['a negative weight', [U, '65,120,5', '65,120,-5'], `${U}:3:weight`, '-5', 'out-of-bounds']
  ])

  it('refuses a year without anybody, of the country as of a region', () => {
    const empty = (path: string, ...edits: [string, string][]) =>
      faultsOf(fullStarter(...edits.map(([from, to]): [string, string, string] => [path, from, to])))
    const every = empty(N, [',800,', ',0,'], [',200,', ',0,'], [',780,', ',0,'], [',300,', ',0,'])
    expect(every.map(told)).toEqual([{ at: `${N}:2:persons`, value: '0', code: 'nobody', suggestion: null }])
    for (const language of LANGUAGES) expect(describeFault(every[0]!, language)).toMatch(/2021, 2050$/)
    expect(empty(N, [',800,', ',0,'])).toEqual([])
    const [fault, ...others] = empty('region_population.csv', [',670,', ',0,'])
    expect(others).toEqual([])
    expect(told(fault!)).toEqual({
      at: 'region_population.csv:7:persons',
      value: 'sud',
      code: 'nobody',
      suggestion: null
    })
  })

  it('refuses weights that are all 0', () => {
    const files = fullStarter([U, '0,64,1', '0,64,0'], [U, '65,120,5', '65,120,0'])
    expect(faultsOf(files).map(told)).toEqual([
      { at: `${U}:2:weight`, value: '0', code: 'no-weight', suggestion: null }
    ])
  })

  it('refuses a balance base year out of the projection', () => {
    const files = fullStarter(['datapackage.json', '"balance_base_year": 2026', '"balance_base_year": 2020'])
    expect(faultsOf(files).map(told)).toEqual([
      {
        at: 'datapackage.json:8:horizon.balance_base_year',
        value: '2020',
        code: 'out-of-bounds',
        suggestion: null
      }
    ])
  })
})

const [R, S, I] = ['regions.csv', 'region_shares.csv', 'region_population.csv']

describe('regions', () => {
  // biome-ignore format: one case a line
  refuses([
    ['a code of two regions', [R, '93', '32'], `${R}:3:code`, '32', 'duplicate-key'],
    ['a share of an unknown region', [S, 'nord,infirmier,headcount', 'norde,infirmier,headcount'], `${S}:2:region`, 'norde', 'unknown-id', 'nord'],
    ['a share of something else', [S, 'nord,infirmier,headcount', 'nord,infirmier,heads'], `${S}:2:of`, 'heads', 'unknown-value', 'headcount'],
    ['shares that do not sum to 1', [S, '0.4', '0.40001'], `${S}:2:share`, '0.40001', 'shares-sum'],
    ['a share given twice', [S, 'sud,infirmier,headcount', 'nord,infirmier,headcount'], `${S}:3:of`, 'nord, infirmier, headcount', 'duplicate-key'],
    ['a region without a share', [S, 'sud,infirmier,places,0,exemple,assumption,\n', ''], `${S}:4:region`, null, 'missing-regions'],
    ['years of a region after the balance base year', [I, 'nord,2021,0,64,300,exemple,assumption,\nnord,2021,65,105,90,exemple,assumption,\n', ''], `${I}::year`, 'nord', 'population-years'],
    ['ages of a region without people', [I, 'sud,2050,0,105', 'sud,2050,1,105'], `${I}::age_to`, null, 'age-without-people']
  ])

  it('refuses heads of a profession that nothing shares out', () => {
    const files = fullStarter(
      [S, 'nord,medecin,headcount', 'nord,medecin,foreign'],
      [S, 'sud,medecin,headcount', 'sud,medecin,foreign']
    )
    const faults = faultsOf(files)
    expect(faults.map(told)).toEqual([
      { at: `${S}::region`, value: null, code: 'missing-regions', suggestion: null }
    ])
    expect(faults[0]!.params).toEqual({ of: 'medecin, headcount', regions: 'nord, sud' })
  })

  it('refuses regions without shares', () => {
    const files = fullStarter()
    files.delete(S)
    expect(faultsOf(files).map(told)).toEqual([
      { at: `${S}::`, value: null, code: 'missing-file', suggestion: null }
    ])
  })
})

const H = 'regions/nord/headcount.csv'
const among = (path: string, text: string) => faultsOf(fullStarter().set(path, text)).map(told)

describe('the tables that a region has of its own', () => {
  // biome-ignore format: one case a line
  refuses([
    ['a count that is none', [H, '39,30', '39,trente'], `${H}:2:headcount`, 'trente', 'not-a-number'],
    ['an unknown source', [H, '45,exemple', '45,exemples'], `${H}:3:source`, 'exemples', 'unknown-id', 'exemple'],
    ['bands that overlap', [H, 'M,40', 'F,30'], `${H}:3:age_from`, '30', 'overlapping-bands'],
    ['a sex that the national exits have not', [H, 'infirmier,F,22,39,30,exemple,assumption,\ninfirmier,M', 'infirmier,all'], `${H}:2:sex`, null, 'mixed-sexes'],
    ['heads older than the national exits', [H, '40,66', '40,80'], `${H}::age_to`, '66', 'age-without-exit', '80']
  ])

  const none = { value: null, suggestion: null }
  it('refuses those of an unknown region, and suggests one', () => {
    expect(among('regions/nrod/fte.csv', 'x')).toEqual([
      { at: 'regions/nrod::', value: 'nrod', code: 'unknown-id', suggestion: 'nord' }
    ])
  })

  it('refuses a table that is no region’s, and suggests one', () => {
    expect(among('regions/nord/place.csv', 'x')).toEqual([
      { at: 'regions/nord/place.csv::', ...none, code: 'not-of-region', suggestion: 'places.csv' }
    ])
    expect(among('regions/nord/potential.csv', 'x')).toEqual([
      { at: 'regions/nord/potential.csv::', ...none, code: 'not-of-region' }
    ])
    expect(among('regions/nord/2026/fte.csv', 'x').map(({ code }) => code)).toEqual(['not-of-region'])
  })

  it('refuses a file that is in no region', () => {
    expect(among('regions/fte.csv', 'x')).toEqual([
      { at: 'regions/fte.csv::', ...none, code: 'unknown-file' }
    ])
  })

  it('refuses heads without those of every profession followed by cohorts', () => {
    expect(among(H, 'profession,sex,age_from,age_to,headcount,source,status,note\n')).toEqual([
      { at: `${H}::profession`, ...none, code: 'missing-rows' }
    ])
  })

  it('refuses a population whose ages have no care, or whose years say nothing of the start', () => {
    const path = 'regions/sud/population.csv'
    const population = (year: number, oldest: number) =>
      among(
        path,
        `year,age_from,age_to,persons,source,status,note\n${[year, 2050]
          .map(of => `${of},0,64,10,exemple,assumption,\n${of},65,${oldest},10,exemple,assumption,\n`)
          .join('')}`
      )
    expect(population(2020, 105)).toEqual([])
    expect(population(2020, 125)).toEqual([
      { at: `${path}::age_to`, value: '120', code: 'age-without-weight', suggestion: null }
    ])
    expect(population(2030, 105)).toEqual([{ at: `${path}::year`, ...none, code: 'population-years' }])
  })

  it('refuses all of them where there are no regions', () => {
    const files = fullStarter()
    for (const path of [R, S, I]) files.delete(path)
    expect(faultsOf(files).map(told)).toEqual([
      { at: 'regions/nord::', value: 'nord', code: 'no-known-id', suggestion: null }
    ])
  })

  it('says once what the nation has wrong, not again for each region', () => {
    const faults = faultsOf(fullStarter(['exits.csv', '60,66', '60,65']))
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(['exits.csv']))
  })
})
