import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { BLOCK, type EnsembleSpec, openEnsemble } from './ensemble.js'
import { createGathering, gather, spreadOf } from './gathering.js'
import { openJob } from './job.js'
import { pertQuantile, pertVariance } from './pert.js'
import { rowOf } from './results.js'
import { gain, logisticRows } from './testing/rows.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

/** Potential 0.2, 0.4 or 0.6 of the only activity at the slow, median and fast paces; adoption certain. */
const dataset = smallDataset({
  potential: [gain('nurse', 'care', 'ai', 2030, [0.2, 0.4, 0.6])],
  heterogeneity: [
    { profession: 'nurse', leadYears: 2, low: 1, high: 4, source: 'test', status: 'assumption' }
  ]
})

const spec = (overrides: Partial<EnsembleSpec> = {}): EnsembleSpec => ({
  kind: 'ensemble',
  dataset,
  scenario: scenario(),
  years: [2024, 2030],
  draws: 1000,
  seed: 1,
  ...overrides
})

const gathered = (ensemble: ReturnType<typeof openEnsemble>) => {
  const g = createGathering(ensemble.size, 1000)
  for (let block = 0; block < ensemble.blocks; block++) {
    const values = ensemble.run(block)
    gather(g, values, values.length / ensemble.size)
  }
  return g
}

/** Where a draw holds an indicator of all, in the second year. */
const place = (indicator: string, of: typeof dataset): number => 2 * rowOf(compile(of), { indicator }) + 1

describe('an ensemble', () => {
  it('spreads the potential as the PERT of its pace does', () => {
    const ensemble = openEnsemble(spec())
    const g = gathered(ensemble)
    const found = spreadOf(g, place('potential', dataset))!
    const range = { low: 0.2, mode: 0.4, high: 0.6 }
    expect(found.sd ** 2).toBeCloseTo(pertVariance(range), 3)
    for (const [i, p] of [0.05, 0.25, 0.5, 0.75, 0.95].entries())
      expect(Math.abs(found.quantiles[i]! - pertQuantile(range, p))).toBeLessThan(0.002)
  })

  it('gives the same draws for the same seed, others for another, whatever block is asked first', () => {
    const forwards = openEnsemble(spec())
    const backwards = openJob(spec())
    const blocks = Array.from({ length: forwards.blocks }, (_, i) => i)
    const one = blocks.map(block => [...forwards.run(block)])
    const other = [...blocks].reverse().map(block => [...backwards.run(block)])
    expect(other.reverse()).toEqual(one)
    expect([...openEnsemble(spec({ seed: 2 })).run(0)]).not.toEqual(one[0])
    expect(one.map(values => values.length)).toEqual([BLOCK, BLOCK, BLOCK, 232].map(n => n * forwards.size))
  })

  it('begins with the same draws, however many are asked', () => {
    const few = openEnsemble(spec({ draws: 10 })).run(0)
    expect([...openEnsemble(spec()).run(0)].slice(0, few.length)).toEqual([...few])
  })

  it('moves technologies together as far as they are correlated', () => {
    const two = {
      ...dataset,
      technologies: [...dataset.technologies, { id: 'robots', label: { fr: 'robots', en: 'robots' } }],
      potential: [...dataset.potential, gain('nurse', 'care', 'robots', 2030, [0.1, 0.2, 0.3])],
      adoption: [
        ...dataset.adoption,
        ...logisticRows('nurse', 'robots', { ceiling: 1, midpoint: 2026, rate: 0.5 })
      ]
    }
    const sourced = { source: 'test', status: 'assumption' } as const
    const spread = (correlation: number) => {
      const correlations =
        correlation === 0
          ? []
          : [{ input: 'potential.ai', other: 'potential.robots', correlation, ...sourced }]
      const mine = { ...two, correlations }
      return spreadOf(gathered(openEnsemble(spec({ dataset: mine }))), place('potential', mine))!.sd
    }
    expect(spread(0.9)).toBeGreaterThan(spread(0) * 1.15)
    expect(spread(-0.9)).toBeLessThan(spread(0) * 0.85)
  })

  it.each([0, -5, 2.5, Number.NaN, 1e9])('refuses %d draws', draws => {
    expect(() => openEnsemble(spec({ draws }))).toThrow(/draws out of bounds/)
  })

  it('refuses a seed that is none, a year out of range, a reversed range and correlations that cannot be', () => {
    expect(() => openEnsemble(spec({ seed: -1 }))).toThrow()
    expect(() => openEnsemble(spec({ years: [2060] }))).toThrow(/year out of range/)
    const row = dataset.heterogeneity[0]!
    const reversed = { ...dataset, heterogeneity: [{ ...row, low: 4, high: 1 }] }
    expect(() => openEnsemble(spec({ dataset: reversed }))).toThrow(/lead_years, nurse/)
    const sourced = { source: 'test', status: 'assumption' } as const
    const correlations = [{ input: 'potential.ai', other: 'adoption.ai', correlation: 1.2, ...sourced }]
    expect(() => openEnsemble(spec({ dataset: { ...dataset, correlations } }))).toThrow(
      expect.objectContaining({ code: 'impossible-correlation' })
    )
  })
})
