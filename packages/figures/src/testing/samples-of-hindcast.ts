/** Data of a hindcast, invented. */
import type { Language } from '@horizon-soin/datasets'
import type { AccuracyChartData } from '../accuracy-data.js'
import type { HindcastChartData, HindcastChartRow } from '../hindcast-data.js'

const row = (
  label: string,
  [announced, gainPerUser, intensity, adoption]: readonly [number, number, number, number],
  range: HindcastChartRow['range'],
  more: Partial<HindcastChartRow> = {}
): HindcastChartRow => ({
  label,
  announced,
  supported: announced + gainPerUser + intensity + adoption,
  range,
  parts: { gainPerUser, intensity, adoption },
  ...more
})

export const hindcastOf = (language: Language): HindcastChartData => {
  const fr = language === 'fr'
  return {
    year: 2025,
    since: 2018,
    rows: [
      row(
        fr ? 'Infirmières et infirmiers' : 'Nurses',
        [0.077, -0.067, 0, -0.0004],
        { low: -0.03, high: 0.054 },
        { grade: 'C' }
      ),
      row(
        fr ? 'Manipulatrices et manipulateurs en électroradiologie médicale' : 'Radiographers',
        [0.055, -0.046, 0, 0.0028],
        { low: -0.012, high: 0.043 },
        { grade: 'B/C' }
      ),
      row(
        fr ? 'Médecins généralistes' : 'General practitioners',
        [0.061, -0.044, -0.012, -0.003],
        { low: -0.035, high: 0.021 },
        { grade: 'B' }
      ),
      row(
        fr ? 'Radiologues' : 'Radiologists',
        [0.051, -0.037, 0, 0.013],
        { low: -0.011, high: 0.069 },
        { grade: 'B' }
      ),
      row(
        fr ? 'Ensemble des professions' : 'All professions',
        [0.07, -0.061, -0.001, -0.0002],
        { low: -0.024, high: 0.04 },
        { isGroup: true, isPublished: true, grade: 'C' }
      )
    ]
  }
}

export const accuracyOf = (language: Language): AccuracyChartData => {
  const fr = language === 'fr'
  return {
    projections: [
      {
        label: fr ? 'médecins de moins de 70 ans' : 'doctors under 70',
        by: '2017',
        points: [
          { year: 2020, headcount: 216_200 },
          { year: 2040, headcount: 281_400 }
        ],
        observed: [
          { year: 2020, headcount: 215_000 },
          { year: 2021, headcount: 215_000 }
        ],
        checks: [
          { year: 2020, projected: 216_200, observed: 215_000, error: 0.0056 },
          { year: 2021, projected: 219_460, observed: 215_000, error: 0.0207 }
        ]
      },
      {
        label: fr ? 'médecins en activité régulière' : 'doctors in regular activity',
        by: '2018',
        points: [
          { year: 2018, headcount: 198_081 },
          { year: 2025, headcount: 195_640 }
        ],
        observed: [
          { year: 2013, headcount: 199_419 },
          { year: 2018, headcount: 198_081 },
          { year: 2024, headcount: 199_089 }
        ],
        checks: [{ year: 2024, projected: 195_989, observed: 199_089, error: -0.0156 }]
      },
      {
        label: fr ? 'pharmaciens de moins de 70 ans' : 'pharmacists under 70',
        by: '2019',
        points: [
          { year: 2018, headcount: 73_000 },
          { year: 2040, headcount: 80_000 }
        ],
        observed: [
          { year: 2018, headcount: 73_000 },
          { year: 2020, headcount: 72_600 },
          { year: 2021, headcount: 72_200 }
        ],
        checks: [
          { year: 2020, projected: 73_636, observed: 72_600, error: 0.0143 },
          { year: 2021, projected: 73_955, observed: 72_200, error: 0.0243 }
        ]
      }
    ]
  }
}
