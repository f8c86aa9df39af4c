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
import { type Draw, describeHostile, describeSample, type Sample } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import * as data from './testing/samples-of-home.js'

const samples: Record<string, Sample> = {
  possible: {
    fr: look => possibleChart(data.possible, look),
    en: look => possibleChart(data.possible, look)
  },
  'profession-bars': {
    fr: look => professionBarsChart(data.professionBarsOf('fr'), look),
    en: look => professionBarsChart(data.professionBarsOf('en'), look)
  },
  split: {
    fr: look => splitChart(data.splitOf('fr'), look),
    en: look => splitChart(data.splitOf('en'), look)
  },
  positions: {
    fr: look => positionsChart(data.positionsOf('fr'), look),
    en: look => positionsChart(data.positionsOf('en'), look)
  },
  squares: {
    fr: look => squaresChart(data.squaresOf('fr'), look),
    en: look => squaresChart(data.squaresOf('en'), look)
  },
  spread: {
    fr: look => spreadChart(data.spreadOf('fr'), look),
    en: look => spreadChart(data.spreadOf('en'), look)
  },
  'plain-bars': {
    fr: look => plainBarsChart(data.plainBarsOf('fr'), look),
    en: look => plainBarsChart(data.plainBarsOf('en'), look)
  },
  slope: {
    fr: look => slopeChart(data.slopeOf('fr'), look),
    en: look => slopeChart(data.slopeOf('en'), look)
  },
  advance: {
    fr: look => advanceChart(data.advanceOf('fr'), look),
    en: look => advanceChart(data.advanceOf('en'), look)
  },
  since: {
    fr: look => sinceChart(data.sinceOf('fr'), look),
    en: look => sinceChart(data.sinceOf('en'), look)
  }
}

for (const [name, sample] of Object.entries(samples)) describeSample(name, sample)

const slope = data.slopeOf('fr')
const labels = HOSTILE.map((label, i) => ({ label, value: i / 10 }))

const hostile: Record<string, Draw> = {
  'profession bars': look => professionBarsChart({ measure: HOSTILE[6]!, unit: 'share', bars: labels }, look),
  split: look =>
    splitChart(
      { measure: HOSTILE[6]!, of: HOSTILE[0]!, parts: HOSTILE.map(label => ({ label, share: 0.1 })) },
      look
    ),
  positions: look => positionsChart({ measure: HOSTILE[6]!, positions: labels }, look),
  squares: look =>
    squaresChart(
      { year: 2030, threshold: 0.3, groups: HOSTILE.map(label => ({ label, heads: 1000 })) },
      look
    ),
  spread: look => spreadChart({ ...data.spreadOf('fr'), measure: HOSTILE[6]! }, look),
  'plain bars': look => plainBarsChart({ measure: HOSTILE[6]!, bars: labels }, look),
  slope: look =>
    slopeChart(
      {
        ...slope,
        groups: [
          { ...slope.groups[0], label: HOSTILE[5]! },
          { ...slope.groups[1], label: HOSTILE[0]! }
        ]
      },
      look
    ),
  advance: look => advanceChart({ ...data.advanceOf('fr'), measure: HOSTILE[6]! }, look),
  since: look => sinceChart({ ...data.sinceOf('fr'), measure: HOSTILE[6]!, professions: labels }, look)
}

for (const [name, draw] of Object.entries(hostile)) describeHostile(name, draw, HOSTILE)
