import { normalCdf } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { rogersChart } from './rogers-chart.js'
import type { RogersData } from './rogers-data.js'
import { rogersSeries } from './rogers-series.js'
import { rogersFinding } from './rogers-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { rogersOf } from './testing/samples-of-studio.js'

describeSample('rogers', {
  fr: look => rogersChart(rogersOf('fr'), look),
  en: look => rogersChart(rogersOf('en'), look)
})

const data = (above: number, more: Partial<RogersData> = {}): RogersData => ({
  ...rogersOf('fr'),
  range: undefined,
  above,
  ...more
})

describeHostile('rogers', look => rogersChart(data(0.2, { profession: HOSTILE.join(' ') }), look), HOSTILE)

const thin: Record<string, RogersData> = {
  'rogers of nobody above': data(0, { range: { low: 0, high: 0 } }),
  'rogers of everybody above': data(1, { range: { low: 1, high: 1 } }),
  'rogers with a range over all': data(0.5, { range: { low: 0, high: 1 } }),
  'rogers with half a range': data(0.5, { range: { low: Number.NaN, high: 1 } }),
  'rogers of no people': data(0.4, { heads: 0 }),
  'rogers without a value': data(Number.NaN),
  'rogers of very many': data(0.01, { heads: 123_456_789, range: { low: 0, high: 0.05 } })
}
describeThin(
  Object.fromEntries(Object.entries(thin).map(([name, each]) => [name, look => rogersChart(each, look)]))
)

describe('the finding of a Rogers curve', () => {
  it.each<[string, string, RogersData]>([
    [
      '22\u00a0% des infirmières et infirmiers dépassent 30\u00a0% de temps libéré en\u00a02030',
      '22% of infirmières et infirmiers have over 30% of their time freed in\u00a02030',
      rogersOf('fr')
    ],
    [
      'Personne parmi les infirmières et infirmiers ne dépasse 30\u00a0% de temps libéré en\u00a02030',
      'Nobody among infirmières et infirmiers has over 30% of their time freed in\u00a02030',
      data(0)
    ],
    [
      'La totalité des infirmières et infirmiers dépasse 30\u00a0% de temps libéré en\u00a02030',
      'All infirmières et infirmiers have over 30% of their time freed in\u00a02030',
      data(1)
    ],
    [
      'Infirmières et infirmiers\u00a0: aucune valeur',
      'Infirmières et infirmiers: no value',
      data(Number.NaN)
    ]
  ])('%s', (fr, en, each) => {
    expect(rogersFinding(each, 'fr')).toBe(fr)
    expect(rogersFinding(each, 'en')).toBe(en)
  })
})

describe('a Rogers curve', () => {
  it('has Rogers’ five categories, the first equipped on the left', () => {
    const { categories } = rogersSeries(data(0.2), 'fr')
    expect(categories.map(({ share }) => share)).toEqual(
      ['2', '14', '34', '34', '16'].map(s => `${s}\u00a0%`)
    )
    expect(categories[0]).toMatchObject({ name: 'Innovateurs', from: 3, to: 2 })
  })

  it('cuts where the share above ends: at the middle for one half, at its ends for none and all', () => {
    expect(rogersSeries(data(0.5), 'fr').cut).toBeCloseTo(0, 5)
    expect(rogersSeries(data(normalCdf(-1)), 'fr').cut).toBeCloseTo(1, 5)
    expect([data(0), data(1)].map(each => rogersSeries(each, 'fr').cut)).toEqual([3, -3])
  })

  it('paints nobody where nobody is above, everybody where all are', () => {
    const fills = (above: number) => {
      const { svg } = rogersChart(data(above), { language: 'fr', source: '' })
      return [...svg.matchAll(/<path [^>]*fill="([^"]*)"/g)].map(match => match[1])
    }
    expect(fills(0)).toEqual(['#CFCBC0'])
    expect(fills(1)).toEqual(['#A3213F'])
    expect(fills(0.3)).toEqual(['#CFCBC0', '#A3213F'])
  })
})
