import type { PolicyEffect } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { type EffectLine, effectLines, effectTold } from './effects.js'

const row = (more: Partial<PolicyEffect>): PolicyEffect => ({
  policy: 'p',
  effect: 'adoption_clock',
  low: 0,
  mode: 1,
  high: 3.7,
  source: 'hypothese',
  status: 'assumption',
  ...more
})

describe('effectLines', () => {
  it('puts professions of the same effect in one line, and keeps each note once', () => {
    const lines = effectLines(
      {
        policyEffects: [
          row({ profession: 'a', note: 'x' }),
          row({ profession: 'b', note: 'x' }),
          row({ profession: 'c', low: 0.5, note: 'y' }),
          row({ policy: 'q' })
        ]
      },
      'p'
    )
    expect(lines.map(({ professions, low, notes }) => [professions, low, notes])).toEqual([
      [['a', 'b'], 0, ['x']],
      [['c'], 0.5, ['y']]
    ])
  })

  it('names no profession where one row moves them all', () => {
    expect(effectLines({ policyEffects: [row({})] }, 'p')[0]).toMatchObject({ professions: [], notes: [] })
  })
})

describe('effectTold', () => {
  const line = (more: Partial<EffectLine>) =>
    ({ ...effectLines({ policyEffects: [row({})] }, 'p')[0]!, ...more }) as EffectLine
  it.each([
    [{}, 'Avance de l’adoption : 1 an, entre 0 et 3,7', 'Adoption comes earlier: 1 year, between 0 and 3.7'],
    [
      { effect: 'training_duration', low: -2, mode: -1, high: 0 },
      'Durée des études : −1 an, entre −2 et 0',
      'Length of training: −1 year, between −2 and 0'
    ],
    [
      { effect: 'places', low: 1, mode: 1, high: 1.05 },
      'Places en formation : inchangées, entre 0 et +5 %',
      'Training places: unchanged, between 0 and +5%'
    ],
    [
      { effect: 'reinvestment', low: 0, mode: 0.05, high: 0.2 },
      'Temps libéré remis au soin : +5 points, entre 0 et +20',
      'Freed time put back into care: +5 points, between 0 and +20'
    ],
    [{ low: 2, mode: 2, high: 2 }, 'Avance de l’adoption : 2 ans', 'Adoption comes earlier: 2 years']
  ] satisfies [Partial<EffectLine>, string, string][])('%#', (more, fr, en) => {
    expect(effectTold(line(more), 'fr').replaceAll('\u00a0', ' ')).toBe(fr)
    expect(effectTold(line(more), 'en').replaceAll('\u00a0', ' ')).toBe(en)
  })
})
