import { describe, expect, it } from 'vitest'
import { bandsChart } from './bands-chart.js'
import type { BandsData, BandsProfession } from './bands-data.js'
import { bandsSeries } from './bands-series.js'
import { bandsFinding } from './bands-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { bandsOf } from './testing/samples-of-studio.js'

describeSample('bands', {
  fr: look => bandsChart(bandsOf('fr'), look),
  en: look => bandsChart(bandsOf('en'), look)
})

const one = (label: string, heads: number[], reference?: number[]): BandsProfession => ({
  label,
  heads,
  reference
})
const data = (professions: BandsProfession[], edges = [0.1, 0.2, 0.3]): BandsData => ({
  year: 2030,
  edges,
  professions
})

describeHostile(
  'bands',
  look => bandsChart(data(HOSTILE.map(label => one(label, [1, 2, 3, 4]))), look),
  HOSTILE
)

const thin: Record<string, BandsData> = {
  'bands of nobody': data([]),
  'bands without people': data([one('a', [0, 0, 0, 0]), one('b', [Number.NaN, 1, 1, 1])]),
  'bands without edges': data([one('a', [5])], []),
  'bands of two': data([one('a', [5, 3])], [0.3]),
  'bands of seven': data([one('a', [1, 1, 1, 1, 1, 1, 1])], [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]),
  'bands with too few': data([one('a', [5, 3])]),
  'bands of everybody above': data([one('a', [0, 0, 0, 123_456_789], [0, 0, 0, 1])]),
  'bands with one reference only': data([one('a', [1, 1, 1, 1], [1, 1, 1, 0]), one('b', [1, 1, 1, 1])])
}
describeThin(
  Object.fromEntries(Object.entries(thin).map(([name, each]) => [name, look => bandsChart(each, look)]))
)

describe('the finding of bands', () => {
  it.each<[string, string, BandsData]>([
    [
      '247\u202f000 personnes dépassent 30\u00a0% de temps libéré en\u00a02030, 105\u202f000 de plus que dans la référence',
      '247,000 people have over 30% of their time freed in\u00a02030, 105,000 more than in the reference',
      bandsOf('fr')
    ],
    [
      '10 personnes dépassent 30\u00a0% de temps libéré en\u00a02030, 5 de moins que dans la référence',
      '10 people have over 30% of their time freed in\u00a02030, 5 fewer than in the reference',
      data([one('a', [1, 2, 3, 10], [0, 0, 0, 15])])
    ],
    [
      '10 personnes dépassent 30\u00a0% de temps libéré en\u00a02030, comme dans la référence',
      '10 people have over 30% of their time freed in\u00a02030, as in the reference',
      data([one('a', [1, 2, 3, 10], [6, 0, 0, 10])])
    ],
    [
      '15 personnes dépassent 30\u00a0% de temps libéré en\u00a02030, surtout chez les b\u00a0(50\u00a0% d’entre eux)',
      '15 people have over 30% of their time freed in\u00a02030, most often among b\u00a0(50% of them)',
      data([one('a', [30, 30, 30, 10]), one('b', [0, 0, 5, 5])])
    ],
    [
      'Personne ne dépasse 30\u00a0% de temps libéré en\u00a02030',
      'Nobody has over 30% of their time freed in\u00a02030',
      data([one('a', [30, 30, 30, 0]), one('b', [1, 0, 0, 0])])
    ],
    ['Aucune profession n’a d’effectif', 'No profession has a headcount', data([])]
  ])('%s', (fr, en, each) => {
    expect(bandsFinding(each, 'fr')).toBe(fr)
    expect(bandsFinding(each, 'en')).toBe(en)
  })
})

describe('the bars of bands', () => {
  it('add up to the whole, with the heads above of all', () => {
    const { rows } = bandsSeries(bandsOf('fr'), 'fr')
    for (const { shares } of rows) expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
    expect(rows[0]).toMatchObject({ text: '22\u00a0%', heads: '172\u202f000 sur 780\u202f000' })
  })

  it('have the last band in accent, whatever their number', () => {
    for (const edges of [[0.3], [0.1, 0.2, 0.3], [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]]) {
      const fills = bandsSeries(data([], edges), 'fr').key.map(({ fill }) => fill)
      expect(fills).toHaveLength(edges.length + 1)
      expect(fills.map(fill => fill === 'accent')).toEqual([...edges.map(() => false), true])
    }
  })
})
