import type { EditionStep } from '@horizon-soin/model/editions'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { en } from '../en.js'
import { fr } from '../fr.js'
import { type Labels, labelsOf } from '../labels.js'
import { referenceDataset } from '../testing/reference.js'
import { type Reasoning, reasonOf } from './reasons.js'

let labels: Labels
beforeAll(async () => {
  labels = labelsOf(await referenceDataset(), fr)
})

const step = (block: EditionStep['block'], delta: number, technology: string | null = null) => ({
  block,
  technology,
  delta
})
const told = (steps: EditionStep[], more: Partial<Reasoning> = {}) =>
  reasonOf(steps, {
    unit: 'share',
    labels,
    words: fr,
    reversed: null,
    moveOf: some => Math.sign(some.reduce((sum, { delta }) => sum + delta, 0)) as -1 | 0 | 1,
    ...more
  }).replaceAll('\u00a0', ' ')

describe('the reason of a change', () => {
  it('is the block that moves most the way the number went, then the next', () => {
    const steps = [step('potential', -0.091, 'ia'), step('adoption', -0.02, 'ia')]
    expect(told(steps)).toBe(
      'surtout un gain par utilisateur plus faible de l’IA (−9,1 points)\u202f; l’adoption ne compte que pour −2,0 points'
    )
  })

  it('names the technology that makes most of it', () => {
    const steps = [step('potential', -0.08, 'ia'), step('potential', -0.02, 'numerique')]
    expect(told(steps)).toBe(
      'surtout un gain par utilisateur plus faible (−10,0 points, dont intelligence artificielle −8,0 points)\u202f; le reste n’y change presque rien'
    )
  })

  it('names none where technologies went opposite ways', () => {
    const steps = [step('potential', 0.08, 'ia'), step('potential', -0.03, 'numerique')]
    expect(told(steps)).toMatch(/^surtout un gain par utilisateur plus élevé \(\+5,0 points\)/)
  })

  it('says what goes the other way', () => {
    expect(told([step('potential', -0.1, 'ia'), step('adoption', 0.04, 'ia')])).toContain(
      'l’adoption joue en sens contraire (+4,0 points)'
    )
  })

  it('says what the order of exchange hides', () => {
    const steps = [step('potential', -0.2, 'ia'), step('adoption', -0.01, 'ia')]
    const reversed = [step('adoption', -0.15, 'ia'), step('potential', -0.06, 'ia')]
    expect(told(steps, { reversed })).toContain(
      'dans l’ordre inverse, l’adoption compterait pour −15,0 points'
    )
  })

  it('says no more than a name where the way of a block is not known', () => {
    const sentence = told([step('adoption', -0.1, 'ia')], { moveOf: () => 0 })
    expect(sentence).toMatch(/^surtout l’adoption de l’IA/)
  })

  it('counts people in people, and workers in the plural', () => {
    const steps = [step('workforce', -30_000), step('potential', -20_000, 'ia')]
    expect(told(steps, { unit: 'persons' })).toMatch(/^surtout les effectifs \(−30\u202f000 personnes\)/)
    expect(told([step('potential', -90, 'ia'), step('workforce', -20)], { unit: 'fte' })).toContain(
      'les effectifs ne comptent que pour −20 ETP'
    )
  })

  it('says that nothing changed, that effects cancel out, or that a value does not exist', () => {
    expect(told([step('workforce', 0)])).toBe('rien n’a changé')
    expect(told([step('potential', 0.05, 'ia'), step('adoption', -0.05, 'ia')])).toContain('se compensent')
    expect(told([step('potential', Number.NaN)], { words: en })).toContain('does not exist')
  })

  it('is one sentence whatever the steps are', () => {
    const anyStep = fc.record({
      block: fc.constantFrom('workforce', 'time-use', 'potential', 'intensity', 'people', 'adoption'),
      technology: fc.constantFrom(null, 'ia', 'robotique'),
      delta: fc.double({ min: -1, max: 1, noNaN: true })
    }) as fc.Arbitrary<EditionStep>
    const anySteps = fc.array(anyStep, { maxLength: 9 })
    fc.assert(
      fc.property(anySteps, anySteps, fc.constantFrom(fr, en), (steps, reversed, words) => {
        const sentence = told(steps, { reversed, words })
        expect(sentence).toMatch(/^\p{Ll}/u)
        expect(sentence).not.toMatch(/NaN|undefined|Infinity|–/)
        const total = steps.reduce((sum, { delta }) => sum + delta, 0)
        if (Math.abs(total) > 0.01) expect(sentence).toContain(total > 0 ? '+' : '\u2212')
      }),
      { seed: 20261123, numRuns: 300 }
    )
  })
})
