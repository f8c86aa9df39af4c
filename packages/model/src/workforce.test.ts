import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { Dataset, WorkforceLevers } from './dataset.js'
import * as rows from './testing/rows.js'
import { project, smallDataset } from './testing/small-dataset.js'

const nurses = (overrides: Partial<Dataset>, workforce: WorkforceLevers = {}) => {
  const { at } = project(smallDataset(overrides), { workforce })
  return (indicator: string, year: number) => at({ indicator, profession: 'nurse' }, year)
}

describe('places', () => {
  const places = [
    rows.places('nurse', 2018, 10),
    rows.places('nurse', 2020, 30),
    rows.places('nurse', 2016, 50)
  ]

  it('bring entrants after the training, fewer those who drop out or go elsewhere', () => {
    const at = nurses({
      places,
      training: [rows.training('nurse', { durationYears: 2, dropoutRate: 0.2, entryRate: 0.5 })]
    })
    expect(at('entrants', 2018)).toBeCloseTo(0.4 * 50, 12)
    expect(at('entrants', 2022)).toBeCloseTo(0.4 * 30, 12)
  })

  it('keep the nearest year’s value, the earlier of two', () => {
    const at = nurses({ places, training: [rows.training('nurse', { durationYears: 3 })] })
    const read = [2018, 2019, 2020, 2021, 2022, 2023, 2030].map(year => at('entrants', year))
    expect(read).toEqual([50, 50, 50, 10, 10, 30, 30])
  })

  it('are multiplied for the years of entry into training from `from` on', () => {
    const workforce = { places: 2, from: 2020 }
    const at = nurses({ training: [rows.training('nurse', { durationYears: 3 })] }, workforce)
    expect([2018, 2022, 2023, 2030].map(year => at('entrants', year))).toEqual([25, 25, 50, 50])
  })

  it('are multiplied from the first year on, of entry into training, without `from`', () => {
    const at = nurses({ training: [rows.training('nurse', { durationYears: 3 })] }, { places: 0 })
    expect([2020, 2021].map(year => at('entrants', year))).toEqual([25, 0])
  })
})

describe('entrants trained abroad', () => {
  it('enter the same year, keep the nearest year’s value, and have their own lever', () => {
    const foreign = [rows.foreign('nurse', 2020, 4), rows.foreign('nurse', 2024, 8)]
    const at = nurses({ foreign }, { foreign: 1.5, places: 3, from: 2060 })
    expect([2018, 2022, 2023, 2030].map(year => at('entrants', year))).toEqual([31, 31, 37, 37])
  })
})

describe('exits', () => {
  const noEntry = { places: [rows.places('nurse', 2018, 0)] }

  it('leave at their probability, and everybody at the oldest age of the data', () => {
    const at = nurses({ ...noEntry, exits: [rows.exit('nurse', { from: 25, to: 64 }, 0)] })
    // 1 000 heads over 40 ages: only the oldest 25 leave.
    expect(at('leavers', 2018)).toBeCloseTo(25, 12)
    expect(at('headcount', 2030)).toBeCloseTo(1000 - 12 * 25, 10)
  })

  it('let the oldest stay where exits go further than heads', () => {
    const at = nurses({ ...noEntry, exits: [rows.exit('nurse', { from: 25, to: 70 }, 0)] })
    expect([2023, 2024, 2025].map(year => at('headcount', year))).toEqual([1000, 1000, 975])
  })

  it('are clipped at 1 under a multiplier', () => {
    const exits = [rows.exit('nurse', { from: 25, to: 64 }, 0.3)]
    expect(nurses({ ...noEntry, exits }, { exits: 2 })('headcount', 2019)).toBeCloseTo(0.4 * 975, 10)
    expect(nurses({ ...noEntry, exits }, { exits: 50 })('headcount', 2019)).toBe(0)
  })

  it('read a rate as 1 − e^−rate', () => {
    const exits = [rows.exit('nurse', { from: 25, to: 64 }, 0.5, 'rate')]
    expect(nurses({ ...noEntry, exits })('headcount', 2019)).toBeCloseTo(Math.exp(-0.5) * 975, 10)
  })
})

describe('retirementShift', () => {
  /** Only 59-year-olds are there; the probability is 0.1 up to 57, 0.5 at 58 and 0.9 from 59 on. */
  const dataset = {
    places: [rows.places('nurse', 2018, 0)],
    headcount: [
      rows.headcount('nurse', { from: 59, to: 59 }, 100),
      rows.headcount('nurse', { from: 50, to: 58 }, 0)
    ],
    exits: [
      rows.exit('nurse', { from: 50, to: 57 }, 0.1),
      rows.exit('nurse', { from: 58, to: 58 }, 0.5),
      rows.exit('nurse', { from: 59, to: 70 }, 0.9)
    ],
    entrantAges: [rows.entrantAges('nurse', { from: 50, to: 50 }, 1)]
  }
  it.each([
    [0, 90],
    [0.25, 80],
    [1, 50],
    [1.5, 30],
    [2, 10],
    [9, 10],
    [9.5, 0],
    [20, 0],
    [-1, 90],
    [-30, 90]
  ])('of %d years', (retirementShift, leavers) => {
    expect(nurses(dataset, { retirementShift })('leavers', 2018)).toBeCloseTo(leavers, 10)
  })

  it('reads exits below the youngest head, where the data have them', () => {
    const alone = { ...dataset, headcount: [rows.headcount('nurse', { from: 59, to: 59 }, 100)] }
    const late = { ...alone, entrantAges: [rows.entrantAges('nurse', { from: 59, to: 59 }, 1)] }
    expect(nurses(late, { retirementShift: 2 })('leavers', 2018)).toBeCloseTo(10, 10)
    expect(nurses(late, { retirementShift: 20 })('leavers', 2018)).toBe(0)
  })

  it('does not reach anyone under 55', () => {
    const young = { ...dataset, headcount: [rows.headcount('nurse', { from: 54, to: 54 }, 100)] }
    const entrantAges = [rows.entrantAges('nurse', { from: 54, to: 54 }, 1)]
    const exits = [
      rows.exit('nurse', { from: 54, to: 54 }, 0.3),
      rows.exit('nurse', { from: 55, to: 60 }, 0.6)
    ]
    const at = nurses({ ...young, entrantAges, exits }, { retirementShift: 1 })
    expect(at('leavers', 2018)).toBeCloseTo(30, 10)
    // The 70 who are left are 55, and leave as at 54.
    expect(at('leavers', 2019)).toBeCloseTo(21, 10)
  })
})

describe('a profession of women and men', () => {
  const sexes = (['F', 'M'] as const).map(sex => ({ sex, from: 25, to: 64 }))

  it('is the sum of two chains', () => {
    const at = nurses({
      headcount: [rows.headcount('nurse', sexes[0]!, 600), rows.headcount('nurse', sexes[1]!, 400)],
      exits: [rows.exit('nurse', sexes[0]!, 0.1), rows.exit('nurse', sexes[1]!, 0.2)],
      fte: [rows.fte('nurse', sexes[0]!, 0.8)],
      places: [rows.places('nurse', 2018, 10)],
      entrantAges: [
        rows.entrantAges('nurse', { sex: 'F', from: 25, to: 25 }, 0.7),
        rows.entrantAges('nurse', { sex: 'M', from: 30, to: 34 }, 0.3)
      ]
    })
    expect(at('fte', 2018)).toBeCloseTo(0.8 * 600 + 400, 10)
    expect(at('headcount', 2019)).toBeCloseTo(0.9 * 585 + 0.8 * 390 + 10, 10)
    expect(at('fte', 2019)).toBeCloseTo(0.8 * (0.9 * 585 + 7) + 0.8 * 390 + 3, 10)
  })

  it('may have men of other ages than women, each with exits at the ages of their own', () => {
    const at = nurses({
      headcount: [
        rows.headcount('nurse', { sex: 'F', from: 22, to: 64 }, 430),
        rows.headcount('nurse', { sex: 'M', from: 30, to: 60 }, 310)
      ],
      exits: [
        rows.exit('nurse', { sex: 'F', from: 22, to: 66 }, 0),
        rows.exit('nurse', { sex: 'M', from: 30, to: 60 }, 0)
      ],
      places: [rows.places('nurse', 2018, 0)],
      entrantAges: [
        rows.entrantAges('nurse', { sex: 'F', from: 22, to: 22 }, 0.5),
        rows.entrantAges('nurse', { sex: 'M', from: 30, to: 30 }, 0.5)
      ]
    })
    expect(at('headcount', 2018)).toBeCloseTo(740, 10)
  })
})

describe('a profession that follows a series', () => {
  const series = [rows.seriesPoint('nurse', 2024, 300), rows.seriesPoint('nurse', 2020, 100)]
  const dataset = (fte?: number) => ({
    professions: [rows.profession('nurse', { demography: 'series', fte })],
    series,
    headcount: [],
    exits: [],
    training: [],
    places: [],
    entrantAges: []
  })

  it('is linear between its years and constant beyond', () => {
    const at = nurses(dataset())
    expect([2018, 2020, 2021, 2024, 2030].map(year => at('headcount', year))).toEqual([
      100, 100, 150, 300, 300
    ])
  })

  it('counts its own full-time equivalents, 1 when absent', () => {
    expect(nurses(dataset())('fte', 2021)).toBe(150)
    expect(nurses(dataset(0.8))('fte', 2021)).toBeCloseTo(120, 12)
  })

  it('does not move with the levers, and says so', () => {
    const workforce = { places: 2, exits: 1, retirementShift: 1, foreign: 1, from: 2020 }
    const { at, notices } = project(smallDataset(dataset()), { workforce })
    expect(at('headcount', 2021)).toBe(150)
    expect(notices).toEqual([
      { code: 'series-lever', profession: 'nurse', lever: 'places' },
      { code: 'series-lever', profession: 'nurse', lever: 'retirementShift' }
    ])
  })

  it('has no entrants and no leavers', () => {
    expect(() => nurses(dataset())('entrants', 2020)).toThrow(
      expect.objectContaining({ code: 'unknown-series' })
    )
  })
})

describe('an incomplete cohort is refused', () => {
  it.each<[string, Partial<Dataset>]>([
    ['no headcount: nurse', { headcount: [] }],
    ['no training: nurse', { training: [] }],
    ['no training: nurse', { places: [] }],
    ['no exit at age 60: nurse', { exits: [rows.exit('nurse', { from: 25, to: 59 }, 0)] }],
    ['no series: nurse', { professions: [rows.profession('nurse', { demography: 'series' })] }]
  ])('%s', (message, overrides) => {
    expect(() => compile(smallDataset(overrides))).toThrow(
      expect.objectContaining({ code: 'incomplete-dataset', message })
    )
  })
})
