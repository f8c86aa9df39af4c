import { describe, expect, it } from 'vitest'
import { pyramidChart } from './pyramid-chart.js'
import type { AgeHeads, PyramidData } from './pyramid-data.js'
import { pyramidSeries } from './pyramid-series.js'
import { pyramidFinding } from './pyramid-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
import { pyramidEn, pyramidFr } from './testing/samples-of-change.js'

describeSample('pyramid', {
  fr: look => pyramidChart(pyramidFr, look),
  en: look => pyramidChart(pyramidEn, look)
})

for (const profession of [HOSTILE[0]!, HOSTILE[4]!, HOSTILE[5]!, HOSTILE[7]!])
  describeHostile(
    `pyramid, ${profession.length}`,
    look => pyramidChart({ ...pyramidFr, profession }, look),
    HOSTILE
  )

type Heads = readonly (readonly [AgeHeads['sex'], number, number])[]
const bands = (heads: Heads): AgeHeads[] =>
  heads.map(([sex, ageFrom, headcount]) => ({ sex, ageFrom, ageTo: ageFrom + 4, headcount }))
const data = (base: Heads, projected: Heads): PyramidData => ({
  profession: 'Infirmières',
  base: { year: 2018, bands: bands(base) },
  projected: { year: 2030, bands: bands(projected) }
})

const thin: Record<string, PyramidData> = {
  'pyramid of nobody': data([], []),
  'pyramid of zeros': data([['all', 20, 0]], [['all', 20, 0]]),
  'pyramid without values': data([['all', 20, Number.NaN]], [['all', 20, Number.NaN]]),
  'pyramid of one age': data([['all', 20, 10]], [['all', 20, 12]]),
  'pyramid that empties': data([['all', 20, 10]], [['all', 20, 0]]),
  'pyramid that fills': data([], [['F', 20, 10]]),
  'pyramid of women only': data([['F', 20, 1000]], [['F', 25, 900]]),
  'pyramid of men only': data([['M', 20, 1_000_000]], [['M', 25, 900_000]]),
  'pyramid with few men': data(
    [
      ['F', 20, 500_000],
      ['M', 20, 10]
    ],
    [
      ['F', 20, 400_000],
      ['M', 20, 1]
    ]
  ),
  'pyramid of sexes told and not told': data(
    [
      ['F', 20, 5],
      ['all', 25, 10]
    ],
    [['M', 20, 4]]
  ),
  'pyramid with a gap between ages': data(
    [['all', 20, 5]],
    [
      ['all', 20, 5],
      ['all', 60, 3]
    ]
  )
}
describeThin(
  Object.fromEntries(Object.entries(thin).map(([name, one]) => [name, look => pyramidChart(one, look)]))
)

describe('the finding of a pyramid', () => {
  it.each<[string, string, PyramidData]>([
    [
      'De 2018 à 2030, les 60\u00a0ans et plus passent de 4,2 à 7,2\u00a0% des infirmières et infirmiers',
      'From 2018 to 2030, those aged 60 and over go from 4.2 to 7.2% of infirmières et infirmiers',
      pyramidFr
    ],
    [
      // 30 % against 40 % from 25 on, 10 % against 35 % from 30 on.
      'De 2018 à 2030, les 30\u00a0ans et plus passent de 10 à 35\u00a0% des infirmières',
      'From 2018 to 2030, those aged 30 and over go from 10 to 35% of infirmières',
      data(
        [
          ['F', 20, 70],
          ['M', 25, 20],
          ['F', 30, 10]
        ],
        [
          ['F', 20, 120],
          ['M', 25, 10],
          ['F', 30, 70]
        ]
      )
    ],
    [
      'De 2018 à 2030, les âges des infirmières ne changent presque pas',
      'From 2018 to 2030, the ages of infirmières hardly change',
      data(
        [
          ['all', 20, 100],
          ['all', 25, 100]
        ],
        [
          ['all', 20, 300],
          ['all', 25, 301]
        ]
      )
    ],
    [
      'De 2018 à 2030, de 10 à 0 infirmières',
      'From 2018 to 2030, from 10 to 0 infirmières',
      thin['pyramid that empties']!
    ],
    ['Infirmières\u00a0: aucun effectif par âge', 'Infirmières: no headcount by age', data([], [])]
  ])('%s', (fr, en, one) => {
    expect(pyramidFinding(one, 'fr')).toBe(fr)
    expect(pyramidFinding(one, 'en')).toBe(en)
  })
})

describe('the rows of a pyramid', () => {
  it('have the oldest on top, and leave out ages that nobody has at either end', () => {
    const { ages, sides } = pyramidSeries(pyramidFr, 'fr')
    expect([ages[0], ages.at(-1)]).toEqual(['65-69', '20-24'])
    expect(sides.map(({ word }) => word)).toEqual([''])
    expect(sides[0]!.base.at(-1)).toBe(28_068)
  })

  it('have women on the left and men on the right, and lose nobody', () => {
    const { sides } = pyramidSeries(pyramidEn, 'en')
    expect(sides.map(({ word }) => word)).toEqual(['Women', 'Men'])
    const sum = sides.flatMap(({ projected }) => projected).reduce((a, b) => a + b, 0)
    expect(sum).toBeCloseTo(
      pyramidEn.projected.bands.reduce((a, b) => a + b.headcount, 0),
      6
    )
  })

  it('are on one side where some heads have no sex', () => {
    const { sides, ages } = pyramidSeries(thin['pyramid of sexes told and not told']!, 'fr')
    expect(sides.map(({ base, projected }) => [base, projected])).toEqual([
      [
        [10, 5],
        [0, 4]
      ]
    ])
    expect(ages).toEqual(['25-29', '20-24'])
  })

  it('are as wide as their heads on both sides', () => {
    const { shapes } = inspect(pyramidChart(pyramidEn, { language: 'en', source: '' }).svg)
    const bars = shapes.filter(({ top, bottom }) => Math.round(bottom - top) === 19)
    const { sides } = pyramidSeries(pyramidEn, 'en')
    const heads = sides.flatMap(({ projected }) => projected)
    expect(bars).toHaveLength(heads.length)
    const perHead = Math.max(...bars.map(({ left, right }) => right - left)) / Math.max(...heads)
    // Coordinates are written to a tenth of a pixel.
    for (const [i, { left, right }] of bars.entries())
      expect(Math.abs(right - left - perHead * heads[i]!)).toBeLessThan(0.3)
  })
})
