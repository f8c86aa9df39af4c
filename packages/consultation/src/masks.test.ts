import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verdictProblems } from './check-verdict.js'
import { applyMasks, firstBadMask } from './masks.js'
import type { Passage, Verdict } from './moderation.js'

const TEXT = 'Le Dr Ève 😀 a dit non.'

describe('F2: masks', () => {
  it('hide passages, and nothing else changes', () => {
    expect(applyMasks(TEXT, [[3, 9]])).toBe('Le […] 😀 a dit non.')
    expect(
      applyMasks(TEXT, [
        [0, 2],
        [10, 12],
        [19, 23]
      ])
    ).toBe('[…] Dr Ève […] a dit […]')
    expect(applyMasks(TEXT, [])).toBe(TEXT)
  })

  it.each<[string, Passage[]]>([
    ['empty', [[3, 3]]],
    ['backwards', [[9, 3]]],
    ['out of the text', [[3, 99]]],
    ['before the text', [[-1, 3]]],
    ['not whole', [[0.5, 3]]],
    ['no number', [[Number.NaN, 3]]],
    ['of half a character', [[10, 11]]],
    ['from half a character', [[11, 14]]],
    [
      'not in order',
      [
        [5, 8],
        [1, 3]
      ]
    ],
    [
      'one over another',
      [
        [1, 5],
        [4, 8]
      ]
    ]
  ])('are refused where %s', (_, masks) => {
    expect(() => applyMasks(TEXT, masks)).toThrow(RangeError)
    expect(firstBadMask(TEXT, masks)).toBe(masks.length - 1)
  })

  it('leave every sign outside them, in order, whatever the text', () => {
    const cases = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .chain(text => fc.tuple(fc.constant(text), fc.array(fc.nat(text.length), { maxLength: 8 })))
    fc.assert(
      fc.property(cases, ([text, places]) => {
        const cuts = [...new Set(places)].sort((a, b) => a - b)
        const masks = cuts.flatMap((start, i): Passage[] =>
          i % 2 === 0 && i + 1 < cuts.length ? [[start, cuts[i + 1]!]] : []
        )
        if (firstBadMask(text, masks) >= 0) return
        const kept = [...text.split('').keys()].filter(
          at => !masks.some(([start, end]) => at >= start && at < end)
        )
        const shown = applyMasks(text, masks)
        expect(shown.replaceAll('[…]', '')).toBe(
          kept
            .map(at => text[at])
            .join('')
            .replaceAll('[…]', '')
        )
        expect(shown).not.toMatch(/\p{Cs}/u)
      }),
      { seed: 31, numRuns: 300 }
    )
  })
})

describe('F2: verdicts', () => {
  const publish: Verdict = { outcome: 'publish', motive: null, note: '', masks: [], themes: ['tools'] }
  const mask: Verdict = { ...publish, outcome: 'mask', motive: 'personal-data', masks: [[3, 9]] }
  const refuse: Verdict = { ...publish, outcome: 'refuse', motive: 'off-topic' }
  const told = (verdict: Verdict) => verdictProblems(verdict, TEXT).map(({ path, code }) => `${path} ${code}`)

  it('are taken: publish, mask with passages, refuse; with a motive where something is taken away', () => {
    for (const verdict of [
      publish,
      mask,
      refuse,
      { ...refuse, motive: 'other', note: 'Hors charte.' } as const
    ])
      expect(told(verdict)).toEqual([])
  })

  it.each<[Verdict, string]>([
    [{ ...publish, motive: 'insult' }, 'motive not-for-kind'],
    [{ ...publish, masks: [[0, 1]] }, 'masks not-for-kind'],
    [{ ...refuse, masks: [[0, 1]] }, 'masks not-for-kind'],
    [{ ...refuse, motive: null }, 'motive missing-key'],
    [{ ...mask, motive: null }, 'motive missing-key'],
    [{ ...mask, masks: [] }, 'masks missing-key'],
    [
      {
        ...mask,
        masks: [
          [0, 1],
          [9, 99]
        ]
      },
      'masks/1 bad-passage'
    ],
    [{ ...mask, masks: Array.from({ length: 101 }, () => [0, 1] as const) }, 'masks too-many'],
    [{ ...refuse, motive: 'other' }, 'note missing-key'],
    [{ ...refuse, motive: 'other', note: ' \n' }, 'note blank'],
    [{ ...refuse, note: 'x'.repeat(501) }, 'note too-long'],
    [{ ...refuse, note: 'a\u0000b' }, 'note control-character']
  ])('are refused: %j', (verdict, problem) => {
    expect(told(verdict)).toEqual([problem])
  })
})
