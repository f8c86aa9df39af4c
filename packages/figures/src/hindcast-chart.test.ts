import { describe, expect, it } from 'vitest'
import { hindcastChart } from './hindcast-chart.js'
import type { HindcastChartData } from './hindcast-data.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { readable } from './testing/readable.js'
import { hindcastOf } from './testing/samples-of-hindcast.js'

const DIAMONDS = /<polygon/g

const fr = { language: 'fr', source: '' } as const
const en = { language: 'en', source: '' } as const

describeSample('hindcast', {
  fr: look => hindcastChart(hindcastOf('fr'), look),
  en: look => hindcastChart(hindcastOf('en'), look)
})

const [first] = hindcastOf('fr').rows
const of = (...rows: HindcastChartData['rows']): HindcastChartData => ({ ...hindcastOf('fr'), rows })

describeHostile(
  'hindcast',
  look => hindcastChart(of(...HOSTILE.map(label => ({ ...first!, label }))), look),
  HOSTILE
)

describeThin({
  'hindcast of nothing': look => hindcastChart(of(), look),
  'hindcast without a range': look => hindcastChart(of({ ...first!, range: undefined }), look),
  'hindcast without a difference': look =>
    hindcastChart(
      of({ ...first!, supported: first!.announced, parts: { gainPerUser: 0, intensity: 0, adoption: 0 } }),
      look
    ),
  'hindcast of what is not a number': look =>
    hindcastChart(
      of({ ...first!, announced: Number.NaN }, { ...first!, range: { low: Number.NaN, high: 1 } }),
      look
    ),
  'hindcast whose parts all grow': look =>
    hindcastChart(
      of({ ...first!, supported: 0.9, parts: { gainPerUser: 0.7, intensity: 0.05, adoption: 0.073 } }),
      look
    )
})

describe('a hindcast', () => {
  it('finds what is said of everybody, else of its first row', () => {
    expect(readable(hindcastChart(hindcastOf('fr'), fr).title)).toBe(
      'Pour 2025, 7,0 % du temps de travail annoncés, 0,8 % soutenus par les preuves'
    )
    expect(hindcastChart(of(first!), en).title).toBe(
      'For 2025, 7.7% of working time announced, 1.0% supported by the evidence'
    )
  })

  it('says the parts of a row for who does not see it', () => {
    expect(readable(hindcastChart(hindcastOf('fr'), fr).description)).toContain(
      'Médecins généralistes : 6,1 % annoncé, calculé, 0,2 % soutenu par les preuves (−3,5 à 2,1 %) ; gain par utilisateur −4,4 points, intensité d’usage −1,2 point, adoption −0,3 point'
    )
  })

  it('has a diamond where a figure was published only, and says which mark is which', () => {
    const marks = (data: HindcastChartData) => {
      const { svg } = hindcastChart(data, fr)
      return { svg: readable(svg), diamonds: svg.match(DIAMONDS)?.length ?? 0 }
    }
    const sample = marks(hindcastOf('fr'))
    // The row of everybody, and the key.
    expect(sample.diamonds).toBe(2)
    expect(sample.svg).toContain('annoncé, publié')
    expect(sample.svg).toContain('annoncé, calculé')
    const computed = marks(of(first!))
    expect(computed.diamonds).toBe(0)
    expect(computed.svg).not.toContain('annoncé, publié')
    expect(marks(of({ ...first!, isPublished: true })).svg).not.toContain('annoncé, calculé')
  })

  it('has a table whose parts add up', () => {
    for (const row of hindcastChart(hindcastOf('fr'), fr).table.rows) {
      const [, announced, supported, , , ...parts] = row.slice(0, 8).map(Number)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(supported! - announced!, 12)
    }
  })
})
