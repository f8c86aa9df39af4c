import { expect, it } from 'vitest'
import { fanChart } from './fan-chart.js'
import type { Look } from './look.js'
import { reproductionChart } from './reproduction-chart.js'
import { sobolBars } from './sobol-chart.js'
import { type Draw, describeHostile, describeSample, type Sample } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import {
  fanEn,
  fanFr,
  reproductionEn,
  reproductionFr,
  SOURCE,
  sobolEn,
  sobolFr,
  tornadoEn,
  tornadoFr
} from './testing/samples.js'
import { tornadoChart } from './tornado-chart.js'

const samples: Record<string, Sample> = {
  fan: { fr: look => fanChart(fanFr, look), en: look => fanChart(fanEn, look) },
  tornado: { fr: look => tornadoChart(tornadoFr, look), en: look => tornadoChart(tornadoEn, look) },
  sobol: { fr: look => sobolBars(sobolFr, look), en: look => sobolBars(sobolEn, look) },
  reproduction: {
    fr: look => reproductionChart(reproductionFr, look),
    en: look => reproductionChart(reproductionEn, look)
  }
}

for (const [name, sample] of Object.entries(samples)) describeSample(name, sample)

/** Inputs that take every hostile label in turn. */
const hostileCharts: Record<string, Draw> = {
  fan: look =>
    fanChart({ ...fanFr, measure: HOSTILE[6]!, of: HOSTILE[0]!, years: fanFr.years.slice(0, 3) }, look),
  tornado: look =>
    tornadoChart(
      {
        ...tornadoFr,
        measure: HOSTILE[3]!,
        inputs: HOSTILE.map((name, i) => ({ name, phrase: name, low: 0.2 - i / 100, high: 0.25 + i / 50 }))
      },
      look
    ),
  sobol: look =>
    sobolBars({ ...sobolFr, inputs: HOSTILE.map((name, i) => ({ ...sobolFr.inputs[i % 5]!, name })) }, look),
  reproduction: look =>
    reproductionChart(
      { figures: HOSTILE.map((name, i) => ({ ...reproductionFr.figures[i + 3]!, name, ok: i % 2 === 0 })) },
      look
    )
}

for (const [name, draw] of Object.entries(hostileCharts)) describeHostile(name, draw, HOSTILE)

it('draws the same bytes from the same data', () => {
  const look: Look = { language: 'fr', source: SOURCE.fr }
  expect(fanChart(structuredClone(fanFr), look)).toEqual(fanChart(fanFr, look))
})
