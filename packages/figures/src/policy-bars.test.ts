import { describe, expect, it } from 'vitest'
import { policyBarsChart } from './policy-bars-chart.js'
import type { PolicyBarsData } from './policy-bars-data.js'
import { quantityBeside } from './policy-bars-rounding.js'
import { policyBarsSeries } from './policy-bars-series.js'
import { policyBarsFinding, shareText } from './policy-bars-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { readable } from './testing/readable.js'
import { policyBarsOf } from './testing/samples-of-policies.js'

describeSample('policy-bars', {
  fr: look => policyBarsChart(policyBarsOf('fr'), look),
  en: look => policyBarsChart(policyBarsOf('en'), look)
})
const bar = { share: 100, alone: 110, low: 50, high: 150 }
const whole = { freed: 200, low: 90, high: 300 }
describeHostile(
  'policy bars',
  look =>
    policyBarsChart(
      { year: 2035, policies: HOSTILE.map(label => ({ ...bar, label })), package: whole },
      look
    ),
  HOSTILE
)
const two = (more: Partial<PolicyBarsData> = {}): PolicyBarsData => ({
  year: 2035,
  policies: [
    { ...bar, label: 'A' },
    { ...bar, label: 'B' }
  ],
  package: whole,
  ...more
})
const undrawn = { low: undefined, high: undefined }
describeThin({
  'policy bars of nothing': look => policyBarsChart(two({ policies: [] }), look),
  'policy bars of one': look => policyBarsChart(two({ policies: [{ ...bar, label: 'A' }] }), look),
  'policy bars without draws': look =>
    policyBarsChart(
      two({ policies: [{ ...bar, ...undrawn, label: 'A' }], package: { freed: 100, ...undrawn } }),
      look
    ),
  'policy bars of zero': look =>
    policyBarsChart(
      two({ policies: [{ label: 'A', share: 0, alone: 0, low: 0, high: 0 }], package: { freed: 0 } }),
      look
    ),
  'policy bars below zero': look =>
    policyBarsChart(
      two({
        policies: [
          { label: 'A', share: -10, alone: -12, low: -30, high: -1 },
          { ...bar, label: 'B' }
        ]
      }),
      look
    ),
  'policy bars without a value': look =>
    policyBarsChart(two({ policies: [{ ...bar, share: Number.NaN, label: 'A' }] }), look)
})

describe('the finding', () => {
  const told = (data: PolicyBarsData, language: 'fr' | 'en' = 'fr') =>
    readable(policyBarsFinding(data, language))

  it('names the policy that brings the most, where one stands out', () => {
    const policies = [
      { ...bar, label: 'Petite', share: 50 },
      { ...bar, label: 'Grande', share: 150 }
    ]
    expect(told(two({ policies }))).toBe(
      'Ensemble, ces deux mesures libèrent 200 ETP en 2035, entre 90 et 300 ETP ; « Grande » en apporte les trois quarts'
    )
    const many = Array.from({ length: 8 }, (_, i) => ({ ...bar, label: String(i), share: 25 }))
    expect(told(two({ policies: many }), 'en')).toBe(
      'Together, these eight measures free 200 FTE in 2035, between 90 and 300 FTE'
    )
  })

  it('says that a gain is not sure where draws say so, and a loss where it is one', () => {
    expect(told(two({ package: { freed: 200, low: -90, high: 300 } }))).toBe(
      'Ensemble, ces deux mesures libèrent 200 ETP en 2035, mais la fourchette va de −90 à 300 ETP : un gain n’est pas sûr'
    )
    expect(told(two({ package: { freed: -200, low: -300, high: -90 } }))).toBe(
      'Ensemble, ces deux mesures font perdre 200 ETP en 2035, entre −300 et −90 ETP'
    )
    expect(told(two({ package: { freed: 0 } }), 'en')).toBe(
      'Together, these two measures free nothing in 2035'
    )
    expect(told(two({ policies: [] }))).toBe('Aucune mesure à comparer')
  })
})

it('claims nothing while ranges are awaited, and what they say once they are there', () => {
  const of = (low?: number) =>
    readable(
      policyBarsFinding(two({ isAwaited: true, package: { freed: 1714, low, high: low && 3000 } }), 'fr')
    )
  expect(of()).toBe('Temps libéré par ces deux mesures en 2035, avant les fourchettes')
  expect(of(-90)).toContain('un gain n’est pas sûr')
})

it('tells a part no finer than what stands beside it, and never something as nothing', () => {
  const told = (value: number, beside: number) => readable(quantityBeside(value, beside, 'fr'))
  expect(told(8695, 11_020)).toBe('8 700 ETP')
  expect(told(-8695, 110_200)).toBe('−9 000 ETP')
  expect(told(8695, 9900)).toBe('8 695 ETP')
  expect(told(12, 11_000)).toBe('12 ETP')
  expect(told(0, 11_000)).toBe('0 ETP')
  expect(readable(shareText({ ...bar, label: 'A', share: 8695, alone: 11_020 }, 173_900, 'fr'))).toBe(
    '8 700 ETP, soit 5 %'
  )
})

it('rows go from the one that adds the most, the package last', () => {
  const { rows, table } = policyBarsSeries(policyBarsOf('fr'), 'fr')
  const shares = rows.slice(0, -1).map(({ share }) => share)
  expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  expect(rows.at(-1)).toMatchObject({ isWhole: true, label: 'Toutes ensemble' })
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(rows.at(-1)!.share, 6)
  expect(table.rows).toHaveLength(rows.length)
})
