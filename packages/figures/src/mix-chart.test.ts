import { describe, expect, it } from 'vitest'
import { mixChart } from './mix-chart.js'
import type { MixData, MixProfession } from './mix-data.js'
import { mixSeries } from './mix-series.js'
import { mixFinding } from './mix-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
import { mixOf } from './testing/samples-of-change.js'

describeSample('mix', {
  fr: look => mixChart(mixOf('fr'), look),
  en: look => mixChart(mixOf('en'), look)
})

/** One profession after another, `a`, `b`…, each freed a tenth where not said. */
const data = (...rows: (Partial<MixProfession> & { shares: number[] })[]): MixData => ({
  ...mixOf('fr'),
  professions: rows.map((row, i) => ({ label: 'abcdef'[i]!, freed: 0.1, ...row }))
})

const hostileTechnologies = HOSTILE.map((label, i) => ({ id: `t${i}`, label }))
const even = HOSTILE.map(() => 1 / HOSTILE.length)
describeHostile(
  'mix',
  look =>
    mixChart(
      {
        year: 2030,
        technologies: hostileTechnologies,
        professions: [
          ...HOSTILE.map(label => ({ label, freed: 0.1, shares: even })),
          ...HOSTILE.map(label => ({ label, freed: -0.1, shares: even }))
        ]
      },
      look
    ),
  HOSTILE
)

const thin: Record<string, MixData> = {
  'mix of nobody': data(),
  'mix of nothing': data({ freed: 0, shares: [Number.NaN, Number.NaN, Number.NaN] }),
  'mix of lost time': data({ freed: -0.02, shares: [0.5, 0.5, 0] }),
  'mix with one row without a mix': data(
    { shares: [0.5, 0.3, 0.2] },
    { freed: 0, shares: [Number.NaN, Number.NaN, Number.NaN] },
    { freed: -0.031, shares: [0.5, 0.5, 0] },
    { shares: [40, 0, -39] }
  ),
  'mix with large costs': data({ shares: [-0.45, 1.5, -0.05] }, { shares: [1.1, -0.1, 0] }),
  'mix of one technology': data({ shares: [1, 0, 0] }),
  'mix with no number that fits': data({ shares: [0.98, 0.01, 0.01] }),
  'mix with too few shares': data({ shares: [1] }),
  'mix without technologies': { ...data({ shares: [] }), technologies: [] }
}
describeThin(
  Object.fromEntries(Object.entries(thin).map(([name, one]) => [name, look => mixChart(one, look)]))
)

describe('the finding of a mix', () => {
  it.each<[string, string, MixData]>([
    [
      'L’IA vient en tête chez les médecins généralistes, le numérique chez les cadres de santé, la robotique chez les pharmaciennes et pharmaciens',
      'AI comes first among médecins généralistes, digital technology among cadres de santé, robotics among pharmaciennes et pharmaciens',
      mixOf('fr')
    ],
    [
      'L’IA vient en tête chez les a, le numérique chez les b, la robotique atteint 30\u00a0% chez les b',
      'AI comes first among a, digital technology among b, robotics reaches 30% among b',
      data({ shares: [0.6, 0.2, 0.2] }, { shares: [0.2, 0.5, 0.3] })
    ],
    [
      'Le numérique vient en tête chez les b\u00a0(80\u00a0%), l’IA chez les a\u00a0(60\u00a0%)',
      'Digital technology comes first among b\u00a0(80%), AI among a\u00a0(60%)',
      data({ shares: [0.6, 0.4, 0] }, { shares: [0.2, 0.8, 0] })
    ],
    [
      'La robotique vient en tête partout, le plus chez les a\u00a0(60\u00a0%), le moins chez les b\u00a0(50\u00a0%)',
      'Robotics comes first everywhere, most among a\u00a0(60%), least among b\u00a0(50%)',
      data({ shares: [0.2, 0.2, 0.6] }, { shares: [0.3, 0.2, 0.5] })
    ],
    [
      'L’IA vient en tête chez les a\u00a0(60\u00a0%)',
      'AI comes first among a\u00a0(60%)',
      data({ shares: [0.6, 0.2, 0.2] })
    ],
    [
      '«\u00a0Exosquelettes\u00a0» vient en tête chez les a\u00a0(70\u00a0%)',
      '“Exosquelettes” comes first among a\u00a0(70%)',
      { ...data({ shares: [0.7] }), technologies: [{ id: 'exo', label: 'Exosquelettes' }] }
    ],
    [
      'En\u00a02030, aucun temps libéré à partager',
      'In 2030, no freed time to share',
      data({ freed: -0.1, shares: [1, 0, 0] })
    ]
  ])('%s', (fr, en, one) => {
    expect(mixFinding(one, 'fr')).toBe(fr)
    expect(mixFinding(one, 'en')).toBe(en)
  })
})

describe('the bars of a mix', () => {
  it('are the whole, in the order of the technologies, the profession with most of the first one on top', () => {
    const { rows, domain } = mixSeries(data({ shares: [0.2, 0.3, 0.5] }, { shares: [0.6, 0.4, 0] }), 'fr')
    expect(domain).toEqual([0, 1])
    expect(rows.map(({ label }) => label)).toEqual(['b', 'a'])
    expect(rows[1]!.parts.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.2],
      [0.2, 0.5],
      [0.5, 1]
    ])
  })

  it('go left of zero by what a technology costs, and as much beyond the whole', () => {
    const { rows, domain, heading } = mixSeries(data({ shares: [0.7, -0.2, 0.5] }), 'fr')
    expect(domain[0]).toBeCloseTo(-0.2, 12)
    expect(domain[1]).toBeCloseTo(1.2, 12)
    expect(rows[0]!.parts[1]).toMatchObject({ to: 0, text: '−20' })
    expect(rows[0]!.parts.reduce((sum, { from, to }) => sum + to - from, 0)).toBeCloseTo(1.4, 12)
    expect(heading.note).toBe('À gauche de zéro, ce qui coûte du temps\u00a0: a, numérique\u00a0−20\u00a0%.')
  })

  it('give way to words where a share would say nothing', () => {
    const { rows } = mixSeries(thin['mix with one row without a mix']!, 'fr')
    expect(rows.map(({ parts, nothing }) => (parts.length > 0 ? 'bar' : nothing))).toEqual([
      'bar',
      'rien de libéré',
      'temps perdu\u00a0: 3,1\u00a0%',
      'gains et coûts de temps se compensent presque'
    ])
  })

  it('hold their numbers: paper on AI, ink on robotics, none where it does not fit', () => {
    const { svg } = mixChart(data({ shares: [0.8, 0.01, 0.19] }), { language: 'fr', source: '' })
    expect(svg).toMatch(/fill="#FBFAF6">80</)
    expect(svg).toMatch(/fill="#1B1D22">19</)
    expect(inspect(svg).texts.map(({ text }) => text)).not.toContain('1')
  })
})
