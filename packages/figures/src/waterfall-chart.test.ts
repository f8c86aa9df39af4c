import { describe, expect, it } from 'vitest'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
import { steps, waterfallEn, waterfallFr } from './testing/samples-of-change.js'
import { waterfallChart } from './waterfall-chart.js'
import type { WaterfallData } from './waterfall-data.js'
import { waterfallSeries } from './waterfall-series.js'
import { waterfallFinding } from './waterfall-words.js'

describeSample('waterfall', {
  fr: look => waterfallChart(waterfallFr, look),
  en: look => waterfallChart(waterfallEn, look)
})

const hostileTechnologies = HOSTILE.map((label, i) => ({ id: `t${i}`, label }))
describeHostile(
  'waterfall',
  look =>
    waterfallChart(
      {
        ...waterfallFr,
        measure: HOSTILE[6]!,
        fromLabel: HOSTILE[5]!,
        toLabel: HOSTILE[0]!,
        technologies: hostileTechnologies,
        waterfall: {
          from: 0.2,
          to: 0.2 + 0.01 * HOSTILE.length,
          steps: steps(
            0,
            HOSTILE.map(() => 0.03),
            HOSTILE.map(() => -0.02),
            hostileTechnologies.map(({ id }) => id)
          )
        }
      },
      look
    ),
  HOSTILE
)

/** The sample with other numbers; `to` is where the steps lead. */
const data = (
  from: number,
  told: WaterfallData['waterfall']['steps'],
  more: Partial<WaterfallData> = {}
) => ({
  ...waterfallFr,
  ...more,
  waterfall: { from, to: told.reduce((sum, { delta }) => sum + delta, from), steps: told }
})

const none = [0, 0, 0]
const thin: Record<string, WaterfallData> = {
  'waterfall without values': data(Number.NaN, steps(0, none, none)),
  'waterfall whose end has none': { ...waterfallFr, waterfall: { ...waterfallFr.waterfall, to: Number.NaN } },
  'waterfall without steps': data(0.2, []),
  'waterfall without steps between two levels': {
    ...waterfallFr,
    waterfall: { from: 0.2, to: 0.3, steps: [] }
  },
  'waterfall that does not move': data(0.239, steps(0, none, none)),
  'waterfall of zeros': data(0, steps(0, none, none)),
  'waterfall through zero': data(0.05, steps(-0.02, [-0.1, 0, 0], [0, 0.02, 0])),
  'waterfall from zero': data(0, steps(0, [0.1, 0.2, 0.05], none)),
  'waterfall down': data(0.35, steps(0, [-0.01, 0, 0], [-0.001, -0.02, -0.004])),
  'waterfall of tiny steps': data(0.24, steps(0, [1e-7, 0, 0], [-2e-7, 0, 0])),
  'waterfall of people': data(1_234_567, steps(-12_345, [0, 0, 0], [5, -3, 0]), { unit: 'persons' }),
  'waterfall of few people': data(2, steps(-1, none, none), { unit: 'persons' }),
  'waterfall of an unknown technology': data(0.2, steps(0, [0.1], [0.05], ['exosquelette']))
}
describeThin(
  Object.fromEntries(Object.entries(thin).map(([name, one]) => [name, look => waterfallChart(one, look)]))
)

describe('the finding of a waterfall', () => {
  const points = (from: number, ...told: Parameters<typeof steps>) => data(from, steps(...told))
  it.each<[string, string, WaterfallData]>([
    [
      'De 23,9 à 28,0\u00a0%\u00a0: l’adoption explique 3,7\u00a0points sur 4,1',
      'From 23.9 to 28.0%: adoption explains 3.7 of the 4.1\u00a0points',
      waterfallFr
    ],
    [
      'De 24,0 à 30,0\u00a0%\u00a0: tout vient du potentiel',
      'From 24.0 to 30.0%: all of it comes from potential',
      points(0.24, 0, [0.03, 0.03, 0], none)
    ],
    [
      'De 24,0 à 27,0\u00a0%\u00a0: l’adoption ajoute 5,0\u00a0points, le reste en retire 2,0',
      'From 24.0 to 27.0%: adoption adds 5.0\u00a0points, the rest takes 2.0 away',
      points(0.24, 0, [-0.02, 0, 0], [0.05, 0, 0])
    ],
    [
      'De 24,0 à 21,0\u00a0%\u00a0: le potentiel retire 5,0\u00a0points, le reste en ajoute 2,0',
      'From 24.0 to 21.0%: potential takes 5.0\u00a0points away, the rest adds 2.0',
      points(0.24, 0, [-0.05, 0, 0], [0.02, 0, 0])
    ],
    [
      '24,0\u00a0% dans les deux scénarios\u00a0: le potentiel ajoute 2,0\u00a0points, le reste en retire autant',
      '24.0% in both scenarios: potential adds 2.0\u00a0points, the rest takes as much away',
      points(0.24, 0, [0.02, 0, 0], [-0.02, 0, 0])
    ],
    ['24,0\u00a0% dans les deux scénarios', '24.0% in both scenarios', points(0.24, 0, none, none)],
    [
      'De 100\u202f000 à 120\u202f000\u00a0personnes\u00a0: tout vient des effectifs',
      'From 100,000 to 120,000\u00a0people: all of it comes from the workforce',
      data(100_000, steps(20_000, none, none), { unit: 'persons' })
    ],
    [
      'De 607\u202f000 à 224\u202f000\u00a0ETP\u00a0: l’adoption explique 201\u202f000\u00a0ETP sur 383\u202f000',
      'From 607,000 to 224,000\u00a0FTE: adoption explains 201,000 of the 383,000\u00a0FTE',
      waterfallEn
    ],
    [
      'Gain effectif\u00a0: un des deux scénarios n’a pas de valeur en 2030',
      'Gain effectif: one of the two scenarios has no value in 2030',
      points(Number.NaN, 0, none, none)
    ]
  ])('%s', (fr, en, one) => {
    expect(waterfallFinding(one, 'fr')).toBe(fr)
    expect(waterfallFinding(one, 'en')).toBe(en)
  })
})

describe('the bars of a waterfall', () => {
  it('start at the level where the one before ends', () => {
    const { bars } = waterfallSeries(waterfallEn, 'fr')
    for (const [i, bar] of bars.entries())
      if (i > 0 && !bar.isEnd) expect(bar.from).toBeCloseTo(bars[i - 1]!.to, 6)
    expect(bars.at(-1)!.to).toBe(224_300)
  })

  it('tell a block that moves nothing once, and time use, which no lever switches, not at all', () => {
    const { bars } = waterfallSeries(data(0.24, steps(0, none, [0.1, 0, 0])), 'fr')
    expect(bars.map(({ words, text }) => `${words.join(' ')} ${text}`)).toEqual([
      'Médian 24\u00a0%',
      'Effectifs 0',
      'Potentiel 0',
      'Adoption IA +10',
      'Adoption numérique 0',
      'Adoption robotique 0',
      'Mon scénario 34\u00a0%'
    ])
  })

  it('are bars from zero, or marks of a level on an axis that is cut, and says so', () => {
    const cut = waterfallSeries(waterfallFr, 'fr')
    expect(cut.fromZero).toBe(false)
    expect(cut.heading.note).toContain('L’axe ne part pas de zéro.')
    const whole = waterfallSeries(waterfallEn, 'fr')
    expect(whole.fromZero).toBe(true)
    expect(whole.axis.domain[0]).toBe(0)
    expect(whole.heading.note).not.toContain('zéro')
  })

  it('are all in the text alternative', () => {
    const { description } = inspect(waterfallChart(waterfallFr, { language: 'fr', source: '' }).svg)
    for (const words of [
      'Médian\u00a0: 23,9',
      'Adoption, IA\u00a0: +1,2',
      'Potentiel, robotique\u00a0: −0,2'
    ])
      expect(description).toContain(words)
  })
})
