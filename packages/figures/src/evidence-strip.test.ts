import { describe, expect, it } from 'vitest'
import type { EvidenceData } from './evidence-data.js'
import { evidenceStrip } from './evidence-strip.js'
import { faultsOf, HOSTILE } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
import { evidenceOf } from './testing/samples-of-studio.js'

const strip = (data: Partial<EvidenceData>): string =>
  evidenceStrip({ label: 'Soins', measured: [], ...data }, { language: 'fr', source: '' })

describe('an evidence strip', () => {
  it.each(['light', 'dark'] as const)('is whole in %s', theme => {
    const svg = evidenceStrip(evidenceOf('fr'), { language: 'fr', theme, source: '' })
    expect(faultsOf(svg)).toEqual([])
    expect(inspect(svg)).toMatchObject({ width: 230, height: 32, texts: [] })
  })

  it('is whole on a page, as wide as asked', () => {
    const svg = evidenceStrip(evidenceOf('en'), { language: 'en', frame: 'page', width: 160, source: '' })
    expect(faultsOf(svg, { onPage: true })).toEqual([])
    expect(inspect(svg).width).toBe(160)
  })

  it('is what a reviewer saw', async () => {
    const svg = evidenceStrip(evidenceOf('fr'), { language: 'fr', source: '' })
    await expect(svg).toMatchFileSnapshot('../snapshots/evidence-strip.svg')
  })

  it('has a full dot for an activity, a hollow one for a task, on the axis from −40 to +60 %', () => {
    const svg = strip({ measured: [{ value: 0.6 }, { value: -0.4, partial: true }, { value: 0.1 }] })
    const dots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="16" r="5.5" fill="([^"]*)"/g)].map(match => [
      Number(match[1]),
      match[2]
    ])
    expect(dots).toEqual([
      [222, '#1B1D22'],
      [8, '#FBFAF6'],
      [115, '#1B1D22']
    ])
  })

  it('has an arrow where a value is beyond the axis', () => {
    const svg = strip({ measured: [{ value: -0.46 }], model: { value: 0.9, low: 0.5, high: 1 } })
    expect([...svg.matchAll(/<path/g)]).toHaveLength(2)
    expect(svg).not.toContain('<circle')
    expect(faultsOf(svg)).toEqual([])
  })

  it.each<[string, 'fr' | 'en', Partial<EvidenceData>]>([
    [
      'Mesuré\u00a0: −22\u00a0%, +24\u00a0% (sur une tâche). Modèle\u00a0: 48\u00a0%, 38 à 58\u00a0%.',
      'fr',
      {
        measured: [{ value: -0.22 }, { value: 0.24, partial: true }, { value: Number.NaN }],
        model: { value: 0.48, low: 0.38, high: 0.58 }
      }
    ],
    ['No measure. Model: 4%.', 'en', { model: { value: 0.04, low: Number.NaN, high: 0.1 } }],
    ['Aucune mesure.', 'fr', {}]
  ])('%s', (words, language, data) => {
    const svg = evidenceStrip({ label: 'a', measured: [], ...data }, { language, source: '' })
    expect(inspect(svg).description).toBe(words)
  })

  it.each(HOSTILE)('takes the label %j', label => {
    expect(faultsOf(strip({ label: label || 'x' }), { isHostile: true })).toEqual([])
  })
})
