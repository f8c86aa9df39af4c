import { describe, expect, it } from 'vitest'
import dasGupta from '../cases/decomposition-das-gupta.json' with { type: 'json' }
import { minusLog } from './minus-log.js'
import * as rows from './testing/rows.js'
import { project, smallDataset } from './testing/small-dataset.js'

describe('minusLog', () => {
  it('is −log1p(−x) to 1e-15 of itself', () => {
    for (let n = -999; n < 1000; n++) {
      const x = n / 1000
      const expected = -Math.log1p(-x)
      expect(Math.abs(minusLog(x) - expected), `x = ${x}`).toBeLessThanOrEqual(1e-15 * Math.abs(expected))
    }
  })

  it.each([1e-300, 1e-18, 1e-12, -1e-9, 1e-6, -1e-3, 1 / 3, -1 / 3])('keeps its digits at %d', x => {
    expect(Math.abs(minusLog(x) / -Math.log1p(-x) - 1)).toBeLessThanOrEqual(1e-15)
  })

  it('is 0 at 0', () => expect(minusLog(0)).toBe(0))
})

/** Everyone alike, full use, all activities as wide as their share: freed time is 1 − Π (1 − gain). */
function credits(shares: readonly number[], gains: readonly (readonly number[])[]) {
  const activities = shares.map((_, a) => `activity-${a}`)
  const technologies = gains[0]!.map((_, k) => `technology-${k}`)
  const { at } = project(
    smallDataset({
      activities: activities.map(rows.named),
      technologies: technologies.map(rows.named),
      timeUse: shares.map((share, a) => rows.timeShare('nurse', activities[a]!, share)),
      potential: gains.flatMap((list, a) =>
        list.map((gain, k) => rows.gain('nurse', activities[a]!, technologies[k]!, 2019, gain))
      ),
      adoption: technologies.flatMap(technology =>
        rows.logisticRows('nurse', technology, { ceiling: 1, midpoint: -1e6, rate: 1 })
      ),
      heterogeneity: [rows.leadYears('nurse', 0)]
    })
  )
  const effective = at('effective', 2030)
  const mix = technologies.map(technology => at({ indicator: 'mix', profession: 'nurse', technology }, 2030))
  return { effective, mix, credits: mix.map(part => part * effective) }
}

/** A product that goes from V₁ to V₂ is an activity whose technologies each leave the part f₂ / f₁ of its time. */
describe(dasGupta.title, () => {
  const tolerance = dasGupta.tolerance.lmdi_relative
  it.each(Object.entries(dasGupta.inputs.products))('%s', (name, { factors }) => {
    const pairs = Object.values<number[]>(factors)
    const before = pairs.reduce((product, pair) => product * pair[0]!, 1)
    const found = credits([1], [pairs.map(([first, second]) => 1 - second! / first!)]).credits
    const { lmdi_effects_independent: expected } =
      dasGupta.expected.products[name as keyof typeof dasGupta.expected.products]
    found.forEach((credit, i) => {
      expect(Math.abs(-before * credit - expected[i]!)).toBeLessThanOrEqual(
        tolerance * Math.abs(expected[i]!)
      )
    })
  })

  it('sum of products, eg4.5', () => {
    const inputs = dasGupta.inputs['sum_of_products eg4.5']
    const factors = [inputs.birth_rate_of_married, inputs.proportion_married, inputs.proportion_women]
    const ages = inputs.proportion_women[0]!.map((_, x) => x)
    const before = ages.map(x => factors.reduce((product, factor) => product * factor[0]![x]!, 1))
    const total = before.reduce((sum, part) => sum + part, 0)
    const gains = ages.map(x => factors.map(factor => 1 - factor[1]![x]! / factor[0]![x]!))
    const found = credits(before, gains).credits
    dasGupta.expected['sum_of_products eg4.5'].lmdi_effects_independent.forEach((expected, i) => {
      expect(Math.abs(-total * found[i]! - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected))
    })
  })
})

describe('mix', () => {
  it('has the limit where the logs of an activity cancel', () => {
    // (1 − 0.2) (1 + 0.25) = 1: nothing is freed, one technology is credited with what the other is debited.
    const cancelling = credits(
      [0.5, 0.5],
      [
        [0.2, -0.25],
        [0.3, 0]
      ]
    )
    const log = -Math.log(0.8)
    expect(cancelling.effective).toBeCloseTo(0.15, 15)
    expect(cancelling.credits[0]).toBeCloseTo(0.5 * log + 0.15, 12)
    expect(cancelling.credits[1]).toBeCloseTo(-0.5 * log, 12)
  })

  it('does not jump where the sum of logs is small', () => {
    for (const shift of [9e-4, 1.1e-3, -9e-4, -1.1e-3, 1e-9]) {
      const gain = -0.25 + shift
      const { credits: found, effective } = credits([1], [[0.2, gain]])
      const sum = Math.log(0.8) + Math.log1p(-gain)
      expect(found[0]).toBeCloseTo((-Math.expm1(sum) * Math.log(0.8)) / sum, 12)
      expect(found[0]! + found[1]!).toBeCloseTo(effective, 14)
    }
  })

  it('does not exist where nothing is freed', () => {
    expect(credits([1], [[0, 0]]).mix).toEqual([Number.NaN, Number.NaN])
  })

  it('does not exist where what two activities free and cost cancels', () => {
    const { effective, mix } = credits(
      [0.5, 0.5],
      [
        [0.25, 0],
        [0, -0.25]
      ]
    )
    expect(effective).toBe(0)
    expect(mix).toEqual([Number.NaN, Number.NaN])
  })
})
