import { describe, expect, it } from 'vitest'
import { opinionChart } from './opinion-chart.js'
import type { OpinionShare } from './opinion-data.js'
import { shareWords } from './opinion-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
import { readable } from './testing/readable.js'
import { opinionGroupsOf, opinionOf } from './testing/samples-of-opinion.js'

const fr = { language: 'fr', source: '' } as const

describeSample('opinion', {
  fr: look => opinionChart(opinionOf('fr'), look),
  en: look => opinionChart(opinionOf('en'), look)
})
describeSample('opinion-groups', {
  fr: look => opinionChart(opinionGroupsOf('fr'), look),
  en: look => opinionChart(opinionGroupsOf('en'), look)
})

const HALF: OpinionShare = { value: 0.5, low: 0.4, high: 0.6 }

describeHostile(
  'opinion',
  look =>
    opinionChart(
      {
        of: 'groups',
        groups: HOSTILE.map(label => ({
          label,
          rows: [{ label, size: label, useful: HALF, realistic: { hiddenLow: 0, hiddenHigh: 0.3 } }]
        }))
      },
      look
    ),
  HOSTILE
)

const rowOf = (useful: OpinionShare | null, realistic: OpinionShare | null) => ({
  label: 'a',
  size: '12',
  useful,
  realistic
})

describeThin({
  'opinion of nothing': look => opinionChart({ of: 'proposals', groups: [] }, look),
  'opinion of one that nobody answered': look =>
    opinionChart({ of: 'groups', groups: [{ label: '', rows: [rowOf(null, null)] }] }, look),
  'opinion of everyone': look =>
    opinionChart(
      {
        of: 'proposals',
        groups: [
          { label: '', rows: [rowOf({ value: 1, low: 0.74, high: 1 }, { value: 0, low: 0, high: 0.26 })] }
        ]
      },
      look
    )
})

describe('a share in words', () => {
  it.each([
    [{ value: 0.86, low: 0.817, high: 0.894 }, '86 % (82 à 89)'],
    [{ hiddenLow: 0, hiddenHigh: 0.034 }, 'masqué, de 0 à 3 %'],
    [{ hiddenLow: 0.9, hiddenHigh: 1 }, 'masqué, au moins 90 %'],
    [{ hiddenLow: 0, hiddenHigh: 1 }, 'masqué'],
    [null, 'sans réponse']
  ])('%j', (share, words) => {
    expect(readable(shareWords(share, 'fr'))).toBe(words)
  })
})

describe('the finding', () => {
  it('counts proposals whose whole interval is above half', () => {
    expect(readable(opinionChart(opinionOf('fr'), fr).title)).toBe(
      'Plus de la moitié des répondants volontaires jugent utiles 2 propositions sur 3, réalistes 1'
    )
  })

  it('tells what everyone said, of groups; nothing of what is hidden', () => {
    const title = (data: ReturnType<typeof opinionGroupsOf>) => readable(opinionChart(data, fr).title)
    expect(title(opinionGroupsOf('fr'))).toBe(
      'Utile pour 86 %, réaliste pour 75 % des répondants volontaires'
    )
    const hidden = rowOf({ hiddenLow: 0, hiddenHigh: 1 }, null)
    expect(title({ of: 'groups', groups: [{ label: '', rows: [hidden] }] })).toBe(
      'Trop peu de réponses pour un pourcentage'
    )
  })
})

it('G1 a hidden share has no point, no number in its table, and nothing but its bounds in words', () => {
  const { svg, table, description } = opinionChart(opinionOf('fr'), fr)
  // Two of the key, three useful, two realistic: the last is hidden.
  expect(svg.match(/<circle/g)).toHaveLength(4)
  const last = table.rows.at(-1)!
  expect(last.slice(5, 8)).toEqual([null, null, null])
  expect(readable(String(last.at(-1)))).toBe('réaliste masqué, de 0 à 3 %')
  expect(readable(description)).toContain('réaliste masqué, de 0 à 3 %')
})

it('H3 the two questions differ by shape and by order, not by colour', () => {
  const { svg } = opinionChart(opinionOf('fr'), fr)
  expect(svg.match(/<circle/g)!.length).toBeGreaterThan(1)
  expect(svg.match(/<rect/g)!.length).toBeGreaterThan(1)
  const words = inspect(svg).texts.map(({ text }) => text)
  expect(words).toContain('utile')
  expect(words).toContain('réaliste')
})
