/** Figures read many times over, against the whole computation of each. */
import { describe, expect, it } from 'vitest'
import { axesOf } from './axes.js'
import { compile } from './compile.js'
import type { Dataset, PublishedFigure } from './dataset.js'
import { figureValues, type PosteriorTables } from './figure-values.js'
import { compileGains, timeShares } from './potential.js'
import { repeatedGains } from './repeated-gains.js'
import { reproduce } from './reproduce.js'
import {
  entrantAges,
  exit,
  gain,
  headcount,
  leadYears,
  logisticRows,
  named,
  places,
  profession,
  timeShare,
  training
} from './testing/rows.js'
import { BASE_YEAR, scenario, smallDataset } from './testing/small-dataset.js'

const JOBS = ['nurse', 'surgeon'] as const

const figure = (rest: Partial<PublishedFigure>): PublishedFigure => ({
  id: 'f',
  label: { fr: 'f', en: 'f' },
  indicator: 'effective',
  year: 2030,
  scenario: 'median',
  comparison: 'at_least',
  value: 0,
  source: 's',
  place: 'p',
  ...rest
})

const published = [
  figure({ group: 'all' }),
  figure({ group: 'all', year: 2025 }),
  figure({ group: 'all', scenario: 'fast', minusScenario: 'median' }),
  figure({ group: 'medical', indicator: 'potential', year: 2024 }),
  figure({ profession: 'nurse', indicator: 'people_above' }),
  figure({ group: 'all', indicator: 'non_medical_share_above' }),
  figure({ profession: 'surgeon', indicator: 'mix', technology: 'ai' }),
  figure({ group: 'all', indicator: 'freed_fte_all_professionals' }),
  figure({ group: 'all', indicator: 'coverage', year: BASE_YEAR }),
  figure({ profession: 'nurse', indicator: 'headcount' })
]

const dataset: Dataset = smallDataset({
  professions: [profession('nurse'), profession('surgeon', { kind: 'medical' })],
  activities: [named('care'), named('office')],
  technologies: [named('ai'), named('robots')],
  timeUse: JOBS.flatMap(id => [timeShare(id, 'care', 0.6), timeShare(id, 'office', 0.4)]),
  potential: JOBS.flatMap(id => [
    gain(id, 'care', 'ai', 2030, [0.4, 0.5, 0.6]),
    gain(id, 'care', 'robots', 2025, [0.1, 0.2, 0.3]),
    gain(id, 'office', 'ai', 2025, [0.2, 0.3, 0.5]),
    gain(id, 'office', 'ai', 2030, [0.3, 0.5, 0.7])
  ]),
  adoption: JOBS.flatMap(id =>
    ['ai', 'robots'].flatMap(k => logisticRows(id, k, { ceiling: 0.9, midpoint: 2026, rate: 0.4 }))
  ),
  heterogeneity: JOBS.map(id => leadYears(id, 2)),
  headcount: JOBS.map((id, i) => headcount(id, { from: 25, to: 64 }, 1000 + 500 * i)),
  exits: JOBS.map(id => exit(id, { from: 25, to: 64 }, 0.02)),
  training: JOBS.map(id => training(id)),
  places: JOBS.map(id => places(id, BASE_YEAR, 25)),
  entrantAges: JOBS.map(id => entrantAges(id, { from: 25, to: 25 }, 1)),
  scenarios: [
    scenario({ id: 'median' }),
    scenario({ id: 'fast', adoption: { default: 1 }, potential: { default: 1 } })
  ],
  published
})

/** The tables with every number of one profession, or of all, moved by `part` of itself. */
const movedBy = (part: number, who: string | null = null): PosteriorTables => {
  const by = <Row extends { profession: string }>(rows: readonly Row[], change: (row: Row) => Partial<Row>) =>
    rows.map(row => (who === null || row.profession === who ? { ...row, ...change(row) } : row))
  return {
    potential: by(dataset.potential, row => ({
      slow: row.slow * (1 + part),
      median: row.median * (1 + part),
      fast: row.fast * (1 + part)
    })),
    adoption: by(dataset.adoption, row => ({ ceiling: row.ceiling * (1 - part) })),
    heterogeneity: by(dataset.heterogeneity, row => ({ leadYears: row.leadYears + part })),
    timeUse: by(dataset.timeUse, row => ({ share: row.activity === 'care' ? row.share + part : row.share }))
  }
}

const wholly = (tables: PosteriorTables): number[] =>
  reproduce(compile({ ...dataset, ...tables })).map(({ computed }) => computed)

describe('figures read many times over', () => {
  const figures = figureValues(dataset)

  it.each([0, 0.1, -0.2, 0])('are those of the whole computation (tables moved by %s)', part => {
    expect([...figures.at(movedBy(part))]).toEqual(wholly(movedBy(part)))
  })

  it('are those of one profession alone moved, the others kept', () => {
    expect([...figures.keep(movedBy(0.05))]).toEqual(wholly(movedBy(0.05)))
    const each = figures.ofEach(movedBy(0.1))
    JOBS.forEach((id, p) => {
      const kept = movedBy(0.05)
      const one = movedBy(0.1)
      const mixed = Object.fromEntries(
        Object.entries(kept).map(([name, rows]) => [
          name,
          rows.map((row, i) => (row.profession === id ? one[name as keyof PosteriorTables][i]! : row))
        ])
      ) as unknown as PosteriorTables
      expect([...each.subarray(p * published.length, (p + 1) * published.length)]).toEqual(wholly(mixed))
    })
  })

  it('refuse a scenario that is not there', () => {
    expect(() =>
      figureValues({ ...dataset, published: [figure({ group: 'all', scenario: 'none' })] })
    ).toThrow(/unknown id: none/)
  })
})

describe('gains compiled again and again', () => {
  const axes = axesOf(dataset)
  const shares = timeShares(dataset, axes)

  it.each([2018, 2019, 2025, 2027, 2030])('are those compiled once, in %i', year => {
    const repeated = repeatedGains(dataset, axes, shares, year)
    for (const part of [0.1, -0.3]) {
      const { potential } = movedBy(part)
      const once = compileGains({ ...dataset, potential }, { ...axes, firstYear: year, years: 1 }, shares)
      repeated.write(potential, shares)
      repeated.gains.forEach((gains, p) => {
        for (const pace of ['slow', 'median', 'fast'] as const)
          gains[pace].forEach((value, cell) => {
            expect(value).toBeCloseTo(once[p]![pace][cell]!, 14)
          })
        expect(gains.share).toEqual(once[p]!.share)
      })
    }
  })
})
