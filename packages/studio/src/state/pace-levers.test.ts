import { paceOf } from '@horizon-soin/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearPace, paceAt, setPace, type Target } from './pace-levers.js'
import { LINK_DATASET, preset } from './testing/link-dataset.js'
import { edits } from './testing/state-arbitrary.js'

fc.configureGlobal({ seed: 4 })

const median = preset('median')
const reform = LINK_DATASET.scenarios[3]!
const IA: Target = { technology: 'ia' }
const NURSE: Target = { profession: 'infirmier' }

describe('setPace', () => {
  it('moves what inherits and leaves what was set on its own', () => {
    const set = setPace(setPace(median, 'adoption', IA, -0.5), 'adoption', NURSE, 0.3)
    const moved = setPace(set, 'adoption', {}, 0.8)
    expect(paceAt(moved, 'adoption', {})).toEqual({ pace: 0.8, isInherited: false })
    expect(paceAt(moved, 'adoption', { technology: 'robotique' })).toEqual({ pace: 0.8, isInherited: true })
    expect(paceAt(moved, 'adoption', IA)).toEqual({ pace: -0.5, isInherited: false })
    expect(paceAt(moved, 'adoption', NURSE)).toEqual({ pace: 0.3, isInherited: false })
    expect(paceAt(moved, 'adoption', { ...IA, ...NURSE })).toEqual({ pace: 0.3, isInherited: true })
    expect(paceAt(moved, 'potential', {}).pace).toBe(0)
  })

  it('sets a cell once, and leaves the scenario that it was given', () => {
    const cell = { profession: 'infirmier', technology: 'ia' }
    const moved = setPace(reform, 'adoption', cell, -1)
    expect(moved.adoption.cells).toEqual([{ ...cell, pace: -1 }])
    expect(reform.adoption.cells).toEqual([{ ...cell, pace: 0.9 }])
  })

  it('takes an id that the language has a property of for an id', () => {
    const made = setPace(median, 'adoption', { technology: 'constructor' }, 0.4)
    expect(paceAt(median, 'adoption', { technology: 'constructor' })).toEqual({ pace: 0, isInherited: true })
    expect(paceAt(made, 'adoption', { technology: 'constructor' }).pace).toBe(0.4)
  })
})

describe('clearPace', () => {
  it('gives back the scenario as it was before the lever was set', () => {
    for (const target of [IA, NURSE, { ...IA, ...NURSE }])
      expect(clearPace(setPace(median, 'adoption', target, 0.7), 'adoption', target)).toEqual(median)
  })

  it('makes what was set in a scenario inherit', () => {
    const cleared = clearPace(reform, 'adoption', { ...IA, ...NURSE })
    expect(paceAt(cleared, 'adoption', { ...IA, ...NURSE })).toEqual({ pace: 0.6, isInherited: true })
    expect(paceAt(clearPace(reform, 'potential', {}), 'potential', {}).pace).toBe(0)
  })
})

describe('paceAt', () => {
  it('agrees with the model on every cell, and on what every cell of a target that nothing else sets inherits', () => {
    fc.assert(
      fc.property(fc.array(edits(LINK_DATASET), { maxLength: 8 }), made => {
        const scenario = made.reduce((before, edit) => edit(before), reform)
        for (const { id: technology } of LINK_DATASET.technologies) {
          for (const { id: profession } of LINK_DATASET.professions) {
            const { pace } = paceAt(scenario, 'adoption', { technology, profession })
            expect(pace).toBe(paceOf(scenario.adoption, profession, technology))
          }
          const unnamed = paceOf(scenario.adoption, 'nobody', technology)
          expect(paceAt(scenario, 'adoption', { technology }).pace).toBe(unnamed)
        }
      })
    )
  })
})
