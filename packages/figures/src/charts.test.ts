import { describe, expect, it } from 'vitest'
import { fanChart } from './fan-chart.js'
import type { Look } from './look.js'
import { reproductionChart } from './reproduction-chart.js'
import { sobolBars } from './sobol-chart.js'
import { faultsOf, HOSTILE, LOOKS } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
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

type Draw = (look: Look) => string

const samples: Record<string, Record<'fr' | 'en', Draw>> = {
  fan: { fr: look => fanChart(fanFr, look), en: look => fanChart(fanEn, look) },
  tornado: { fr: look => tornadoChart(tornadoFr, look), en: look => tornadoChart(tornadoEn, look) },
  sobol: { fr: look => sobolBars(sobolFr, look), en: look => sobolBars(sobolEn, look) },
  reproduction: {
    fr: look => reproductionChart(reproductionFr, look),
    en: look => reproductionChart(reproductionEn, look)
  }
}

describe.each(Object.keys(samples))('%s', name => {
  it.each(LOOKS)('is whole in $language, $width wide, $theme', look => {
    const svg = samples[name]![look.language]({ ...look, source: SOURCE[look.language] })
    expect(faultsOf(svg)).toEqual([])
    expect(inspect(svg).width).toBe(look.width)
  })

  it('is what a reviewer saw', async () => {
    const { fr, en } = samples[name]!
    const at = (file: string) => `../snapshots/${name}-${file}.svg`
    await expect(fr({ language: 'fr', source: SOURCE.fr })).toMatchFileSnapshot(at('fr'))
    await expect(fr({ language: 'fr', width: 390, source: SOURCE.fr })).toMatchFileSnapshot(at('fr-phone'))
    await expect(en({ language: 'en', theme: 'dark', source: SOURCE.en })).toMatchFileSnapshot(at('en-dark'))
  })

  it('takes a title and a source that are given, typeset', () => {
    const svg = samples[name]!.fr({
      language: 'fr',
      title: 'Et si : 24 % ?',
      source: "l'enquête ; 2026",
      margin: 0
    })
    const { title, texts } = inspect(svg)
    expect(title).toBe('Et si\u00a0: 24\u00a0%\u202f?')
    expect(texts.some(({ text }) => text.startsWith('Source\u00a0: l’enquête\u202f; 2026'))).toBe(true)
    expect(faultsOf(svg)).toEqual([])
  })
})

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

describe.each(Object.keys(hostileCharts))('hostile labels: %s', name => {
  it.each(LOOKS)('in $language, $width wide, $theme', look => {
    const svg = hostileCharts[name]!({ ...look, source: HOSTILE[1]!, title: HOSTILE.join(' ') })
    expect(faultsOf(svg, { isHostile: true })).toEqual([])
    expect([...svg.matchAll(/<(\w+)/g)].map(match => match[1])).not.toContain('script')
    expect(svg).not.toMatch(/<[^>]*\son\w+=/)
    expect(svg).not.toMatch(/(?!\n)\p{Cc}|\u202e|\p{Surrogate}/u)
  })
})

it('draws the same bytes from the same data', () => {
  const look: Look = { language: 'fr', source: SOURCE.fr }
  expect(fanChart(structuredClone(fanFr), look)).toBe(fanChart(fanFr, look))
})
