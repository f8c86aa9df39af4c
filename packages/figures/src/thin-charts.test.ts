/** Data that hardly are: none, one, not a number, below zero. */
import { fanChart } from './fan-chart.js'
import type { FanData, FanYear } from './fan-data.js'
import { reproductionChart } from './reproduction-chart.js'
import type { ReproductionFigure } from './reproduction-data.js'
import { sobolBars } from './sobol-chart.js'
import { type Draw, describeThin } from './testing/chart-suite.js'
import { fanFr, reproductionFr, sobolFr, tornadoFr } from './testing/samples.js'
import { tornadoChart } from './tornado-chart.js'

const year = (at: number, q50: number): FanYear => ({
  year: at,
  q05: q50 - 0.02,
  q25: q50 - 0.01,
  q50,
  q75: q50 + 0.01,
  q95: q50 + 0.02
})
const fan =
  (more: Partial<FanData>): Draw =>
  look =>
    fanChart({ ...fanFr, published: [], observed: [], ...more }, look)
const figures =
  (...list: Partial<ReproductionFigure>[]): Draw =>
  look =>
    reproductionChart({ figures: list.map(one => ({ ...reproductionFr.figures[0]!, ...one })) }, look)

const thinCharts: Record<string, Draw> = {
  'fan of nothing': fan({ years: [] }),
  'fan of nothing but a published figure': fan({ years: [], published: [{ year: 2030, value: 0.24 }] }),
  'fan of one year': fan({ years: [year(2030, 0.24)] }),
  'fan without values': fan({ years: [year(2030, Number.NaN), year(2031, Number.NaN)] }),
  'fan with a gap': fan({
    years: [year(2018, 0), year(2019, Number.NaN), year(2020, 0.1), year(2021, 0.12)]
  }),
  'fan in no order, a year twice': fan({ years: [year(2020, 0.1), year(2018, 0), year(2020, 0.2)] }),
  'fan that is zero': fan({
    years: [2018, 2019, 2020]
      .map(at => year(at, 0.02))
      .map(y => ({ ...y, q95: 0, q75: 0, q50: 0, q25: 0, q05: 0 }))
  }),
  'fan of large counts': look =>
    fanChart(
      {
        measure: look.language === 'fr' ? 'Effectif' : 'Headcount',
        unit: 'fte',
        draws: 100,
        years: [2018, 2030, 2050].map(at => ({
          year: at,
          q05: 1.1e6,
          q25: 1.2e6,
          q50: 1.25e6,
          q75: 1.3e6,
          q95: 1.4e6
        }))
      },
      look
    ),
  'fan with crowded points': fan({
    published: [2029, 2030, 2031].map(at => ({ year: at, value: 0.24, comparison: 'at_least' as const })),
    observed: [2029, 2030, 2031].map(at => ({
      year: at,
      value: 0.25,
      by: 'measured' as const,
      partial: true
    }))
  }),
  'tornado of nothing': look => tornadoChart({ ...tornadoFr, inputs: [] }, look),
  'tornado of one': look => tornadoChart({ ...tornadoFr, inputs: tornadoFr.inputs.slice(0, 1) }, look),
  'tornado that moves nothing': look =>
    tornadoChart({ ...tornadoFr, inputs: [{ name: 'a', low: 0.24, high: 0.24 }] }, look),
  'tornado without values': look =>
    tornadoChart({ ...tornadoFr, inputs: [{ name: 'a', low: Number.NaN, high: 0.3 }] }, look),
  'tornado of counts': look =>
    tornadoChart(
      { ...tornadoFr, unit: 'fte', baseline: 15_000, inputs: [{ name: 'a', low: -4000, high: 1_234_567 }] },
      look
    ),
  'tornado on one side': look =>
    tornadoChart(
      {
        ...tornadoFr,
        inputs: [
          { name: 'a', low: 0.25, high: 0.5 },
          { name: 'b', low: 0.3, high: 0.24 }
        ]
      },
      look
    ),
  'sobol of nothing': look => sobolBars({ ...sobolFr, inputs: [] }, look),
  'sobol without values': look =>
    sobolBars(
      { ...sobolFr, inputs: [{ ...sobolFr.inputs[0]!, total: { value: 0.1, low: Number.NaN, high: 1 } }] },
      look
    ),
  'sobol below zero and above one': look =>
    sobolBars(
      {
        ...sobolFr,
        inputs: [
          {
            name: 'a',
            first: { value: -0.4, low: -0.9, high: 0.1 },
            total: { value: 1.2, low: 0.8, high: 1.6 }
          }
        ]
      },
      look
    ),
  'sobol all negative': look =>
    sobolBars(
      {
        ...sobolFr,
        inputs: [
          {
            name: 'a',
            first: { value: -0.4, low: -0.9, high: -0.1 },
            total: { value: -0.2, low: -0.3, high: -0.1 }
          }
        ]
      },
      look
    ),
  'no figure': figures(),
  'figures that are zero': figures(
    { value: 0, computed: 0, range: { low: 0, high: 0 } },
    { unit: 'fte', value: 0, computed: 0, range: undefined }
  ),
  'figures below zero': figures(
    { value: -0.1, computed: -0.12 },
    { unit: 'persons', value: -5000, computed: 12, range: { low: -9000, high: 100 } }
  ),
  'counts only': figures({ unit: 'persons', value: 5, computed: 6, range: undefined }),
  'figures without a value': figures(
    { computed: Number.NaN, range: { low: Number.NaN, high: 1 } },
    { value: Number.NaN }
  )
}

describeThin(thinCharts)
