import { describe, expect, it } from 'vitest'
import { accuracyChart } from './accuracy-chart.js'
import type { AccuracyProjection } from './accuracy-data.js'
import { accuracySeries } from './accuracy-series.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { readable } from './testing/readable.js'
import { accuracyOf } from './testing/samples-of-hindcast.js'

describeSample('accuracy', {
  fr: look => accuracyChart(accuracyOf('fr'), look),
  en: look => accuracyChart(accuracyOf('en'), look)
})

const [first] = accuracyOf('fr').projections as [AccuracyProjection, ...AccuracyProjection[]]

describeHostile(
  'accuracy',
  look => accuracyChart({ projections: HOSTILE.map(label => ({ ...first, label, by: label })) }, look),
  HOSTILE
)

describeThin({
  'accuracy of nothing': look => accuracyChart({ projections: [] }, look),
  'accuracy of one point': look =>
    accuracyChart(
      {
        projections: [
          {
            ...first,
            points: [],
            observed: [{ year: 2020, headcount: 10 }],
            checks: [{ year: 2020, projected: 10, observed: 10, error: 0 }]
          }
        ]
      },
      look
    ),
  'accuracy of what is not a number': look =>
    accuracyChart({ projections: [{ ...first, points: [{ year: 2020, headcount: Number.NaN }] }] }, look)
})

describe('projections beside counts', () => {
  it('are told by their least and largest errors', () => {
    const title = (projections: AccuracyProjection[]) =>
      readable(accuracyChart({ projections }, { language: 'fr', source: '' }).title)
    expect(title([...accuracyOf('fr').projections])).toBe(
      'Entre projeté et compté, de −1,6 % à +2,4 % d’écart'
    )
    expect(title([{ ...first, checks: [] }])).toBe('Aucune projection ne se confronte à un comptage')
  })

  it('stop at the last year that is confronted, read on the line where it was not published', () => {
    const [panel] = accuracySeries(accuracyOf('fr'), 'fr').panels
    expect(panel!.years).toEqual([2020, 2021])
    expect(panel!.curve).toEqual([
      { year: 2020, headcount: 216_200 },
      { year: 2021, headcount: 219_460 }
    ])
    expect(panel!.published).toHaveLength(1)
  })
})
