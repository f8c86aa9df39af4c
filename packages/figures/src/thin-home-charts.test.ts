/** Data of the home page's charts that hardly are: none, one, not a number, below zero. */
import { advanceChart } from './advance-chart.js'
import { plainBarsChart } from './plain-bars-chart.js'
import { positionsChart } from './positions-chart.js'
import { possibleChart } from './possible-chart.js'
import { professionBarsChart } from './profession-bars-chart.js'
import { sinceChart } from './since-chart.js'
import { slopeChart } from './slope-chart.js'
import { splitChart } from './split-chart.js'
import { spreadChart } from './spread-chart.js'
import { squaresChart } from './squares-chart.js'
import { describeThin } from './testing/chart-suite.js'
import * as data from './testing/samples-of-home.js'

const slope = data.slopeOf('fr')
const none = Number.NaN
const one = { label: 'a', value: none }

describeThin({
  'possible of nothing': look => possibleChart({ years: [], potential: [], effective: [] }, look),
  'possible of one year': look => possibleChart({ years: [2030], potential: [0.4], effective: [0.2] }, look),
  'possible without draws': look => {
    const { ranges: _, ...rest } = data.possible
    return possibleChart(rest, look)
  },
  'possible with a year without range': look =>
    possibleChart(
      {
        ...data.possible,
        ranges: data.possible.years.map((_, t) => (t < 3 ? null : data.possible.ranges![t]!))
      },
      look
    ),
  'possible and used that are one': look =>
    possibleChart({ ...data.possible, effective: data.possible.potential, publishedEffective: [] }, look),
  'bars of nothing': look => professionBarsChart({ measure: 'm', unit: 'share', bars: [one] }, look),
  'bars below zero': look =>
    professionBarsChart(
      {
        measure: 'm',
        unit: 'fte',
        bars: [
          { ...one, value: -12_000 },
          { ...one, value: 1_234_567 }
        ]
      },
      look
    ),
  'bars that are zero': look =>
    professionBarsChart({ measure: 'm', unit: 'share', bars: [{ ...one, value: 0 }] }, look),
  'split of nothing': look => splitChart({ measure: 'm', of: 'o', parts: [{ label: 'a', share: 0 }] }, look),
  'split of tiny parts': look =>
    splitChart(
      {
        measure: 'm',
        of: 'o',
        parts: [0.97, 0.01, 0.01, 0.01].map((share, i) => ({ label: `part ${i}`, share }))
      },
      look
    ),
  'positions of nothing': look => positionsChart({ measure: 'm', positions: [one] }, look),
  'positions at one place': look =>
    positionsChart(
      { measure: 'm', positions: Array.from({ length: 8 }, () => ({ label: 'a', value: 0.4 })) },
      look
    ),
  'positions beyond both ends': look =>
    positionsChart(
      { measure: 'm', positions: [-0.2, 0.5, 1.1].map(value => ({ label: 'Une profession', value })) },
      look
    ),
  'squares of nobody': look =>
    squaresChart({ year: 2030, threshold: 0.3, groups: [{ label: 'a', heads: none }] }, look),
  'squares of one': look =>
    squaresChart({ year: 2030, threshold: 0.3, groups: [{ label: 'a', heads: 1 }] }, look),
  'spread of nothing': look =>
    spreadChart({ ...data.spreadOf('fr'), years: [], paces: { slow: [], median: [], fast: [] } }, look),
  'spread of nothing at all': look =>
    spreadChart({ ...data.spreadOf('fr'), paces: { slow: [0.2, none], median: [], fast: [] } }, look),
  'spread of large counts': look =>
    spreadChart(
      {
        measure: 'm',
        unit: 'fte',
        years: [2020, 2030],
        paces: { slow: [0, 1e5], median: [0, 1.2e6], fast: [0, 1.3e6] }
      },
      look
    ),
  'spread that is none': look =>
    spreadChart(
      {
        ...data.spreadOf('fr'),
        paces: { slow: [0, 0.1], median: [0, 0.1], fast: [0, 0.1] },
        years: [2020, 2030]
      },
      look
    ),
  'plain bars of nothing': look => plainBarsChart({ measure: 'm', bars: [one] }, look),
  'plain bars above the whole': look =>
    plainBarsChart({ measure: 'm', bars: [1.2, 0.99, 0, -0.1].map(value => ({ label: 'a', value })) }, look),
  'slope of nothing': look =>
    slopeChart(
      {
        ...slope,
        groups: [
          { label: 'a', values: [none, none] },
          { label: 'b', values: [none, 1] }
        ]
      },
      look
    ),
  'slope that is flat': look =>
    slopeChart(
      {
        ...slope,
        groups: [
          { label: 'a', values: [0.2, 0.2] },
          { label: 'b', values: [0.2, 0.2] }
        ]
      },
      look
    ),
  'advance of nothing': look =>
    advanceChart({ ...data.advanceOf('fr'), base: { value: none, range: null } }, look),
  'advance that changes nothing': look =>
    advanceChart(
      { ...data.advanceOf('fr'), base: { value: 0.24, range: null }, ahead: { value: 0.24, range: null } },
      look
    ),
  'advance of counts, backwards': look =>
    advanceChart(
      {
        measure: 'm',
        unit: 'fte',
        advance: 1,
        base: { value: 280_000, range: null },
        ahead: { value: 1200, range: null }
      },
      look
    ),
  'since of nothing': look => sinceChart({ ...data.sinceOf('fr'), professions: [one] }, look),
  'since without a published mean': look =>
    sinceChart({ ...data.sinceOf('fr'), published: { value: none } }, look),
  'since beyond the published mean': look =>
    sinceChart(
      { ...data.sinceOf('fr'), professions: [0.2, 0.001, -0.1].map(value => ({ label: 'a', value })) },
      look
    ),
  'since at zero': look =>
    sinceChart(
      { ...data.sinceOf('fr'), professions: [{ label: 'a', value: 0 }], published: { value: 0 } },
      look
    )
})
