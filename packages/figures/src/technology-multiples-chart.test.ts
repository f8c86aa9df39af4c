import { describe, expect, it } from 'vitest'
import { technologyMultiplesChart } from './technology-multiples-chart.js'
import type { TechnologyMultiplesData, TechnologyPanel } from './technology-multiples-data.js'
import { technologyMultiplesSeries } from './technology-multiples-series.js'
import { technologyMultiplesFinding } from './technology-multiples-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { technologies, technologyMultiplesOf } from './testing/samples-of-studio.js'

describeSample('technology-multiples', {
  fr: look => technologyMultiplesChart(technologyMultiplesOf('fr'), look),
  en: look => technologyMultiplesChart(technologyMultiplesOf('en'), look)
})

const years = [2018, 2030, 2050]
const one = (label: string, at2030: number[], reference?: number): TechnologyPanel => ({
  label,
  freed: at2030.map(value => [0, value, 1.2 * value]),
  reference: reference === undefined ? undefined : [0, reference, reference]
})
const data = (
  professions: TechnologyPanel[],
  more: Partial<TechnologyMultiplesData> = {}
): TechnologyMultiplesData => ({
  years,
  focus: 2030,
  technologies: technologies.fr,
  professions,
  ...more
})

describeHostile(
  'technology multiples',
  look =>
    technologyMultiplesChart(
      data(
        HOSTILE.map(label =>
          one(
            label,
            HOSTILE.map(() => 0.03),
            0.2
          )
        ),
        { technologies: HOSTILE.map((label, i) => ({ id: `t${i}`, label })) }
      ),
      look
    ),
  HOSTILE
)

const thin: Record<string, TechnologyMultiplesData> = {
  'technology multiples of nobody': data([]),
  'technology multiples without years': data([one('a', [0.1, 0.1, 0.1])], { years: [] }),
  'technology multiples without values': data([one('a', [Number.NaN, Number.NaN, Number.NaN])]),
  'technology multiples without technologies': data([one('a', [])], { technologies: [] }),
  'technology multiples of zeros': data([one('a', [0, 0, 0], 0)]),
  'technology multiples of one year': data([{ label: 'a', freed: [[0.1], [0.1], [-0.1]] }], {
    years: [2030]
  }),
  'technology multiples that lose time': data([one('a', [-0.1, -0.05, -0.2], 0.1)]),
  'technology multiples of a year that is not there': data([one('a', [0.1, 0.1, 0.1])], { focus: 2045 }),
  'technology multiples of many': data(
    Array.from({ length: 17 }, (_, i) => one(`Profession ${i}`, [0.1, 0.1, i / 40]))
  )
}
describeThin(
  Object.fromEntries(
    Object.entries(thin).map(([name, each]) => [name, look => technologyMultiplesChart(each, look)])
  )
)

describe('the finding of technology multiples', () => {
  it.each<[string, string, TechnologyMultiplesData]>([
    [
      'IA chez les radiologues, robotique chez les aides-soignants',
      'AI among radiologues, robotics among aides-soignants',
      technologyMultiplesOf('fr')
    ],
    [
      'Numérique chez les b, IA chez les a',
      'Digital technology among b, AI among a',
      data([one('a', [0.2, 0.1, 0]), one('b', [0, 0.3, 0.01])])
    ],
    [
      'Robotique en tête partout, surtout chez les b',
      'Robotics first everywhere, most among b',
      data([one('a', [0.1, 0.1, 0.2]), one('b', [0.1, 0, 0.2])])
    ],
    ['IA chez les a', 'AI among a', data([one('a', [0.2, 0.1, 0.1])])],
    ['Aucun temps libéré en\u00a02030', 'No time freed in\u00a02030', data([one('a', [0, 0, 0])])],
    [
      'Aucune profession ne gagne de temps en\u00a02030',
      'No profession gains time in\u00a02030',
      data([one('a', [0.1, -0.2, 0])])
    ],
    ['Aucune profession n’a de valeur', 'No profession has a value', data([one('a', [0.1, Number.NaN, 0])])]
  ])('%s', (fr, en, each) => {
    expect(technologyMultiplesFinding(each, 'fr')).toBe(fr)
    expect(technologyMultiplesFinding(each, 'en')).toBe(en)
  })
})

describe('the panels of technology multiples', () => {
  it('write the total of the focus year and its change from the reference, as they are read', () => {
    const panels = technologyMultiplesSeries(
      data([
        one('a', [0.1, 0.1, 0.12], 0.27),
        one('b', [0.1, 0.1, 0.12], 0.36),
        one('c', [0.1, 0.1, 0.1], 0.3),
        one('d', [0.1, 0.1, 0.1])
      ]),
      'fr'
    ).panels
    expect(panels.map(({ value, change }) => [value, change])).toEqual([
      ['32\u00a0%', '+5\u00a0pts'],
      ['32\u00a0%', '−4\u00a0pts'],
      ['30\u00a0%', 'inchangé'],
      ['30\u00a0%', '']
    ])
  })

  it('stack what frees time up from zero in order, and what costs time down from it', () => {
    const { panels, heading } = technologyMultiplesSeries(data([one('a', [0.2, -0.1, 0.3])]), 'fr')
    const at2030 = panels[0]!.layers.map(({ runs }) => runs[0]![1])
    expect(at2030).toEqual([
      { year: 2030, from: 0, to: 0.2 },
      { year: 2030, from: 0, to: -0.1 },
      { year: 2030, from: 0.2, to: 0.5 }
    ])
    expect(panels[0]!.net[0]![1]!.value).toBeCloseTo(0.4, 12)
    expect(heading.note).toContain('coûte du temps')
  })

  it('share one scale and say nothing of costs where there are none', () => {
    const { axis, heading, panels } = technologyMultiplesSeries(
      data([one('a', [0.1, 0, 0]), one('b', [0.1, 0.2, 0.2])]),
      'fr'
    )
    expect(axis.domain[0]).toBe(0)
    expect(axis.domain[1]).toBeCloseTo(0.6, 12)
    expect([heading.note, panels[0]!.net]).toEqual(['', []])
    expect(heading.subtitle).toMatch(/lignes à 20, 40 et 60\u00a0%$/)
  })
})
