import { describe, expect, it } from 'vitest'
import { possibleChart } from './possible-chart.js'
import { inspect } from './testing/inspect.js'
import { readable } from './testing/readable.js'
import * as data from './testing/samples-of-home.js'

const fr = { language: 'fr', source: '' } as const

describe('the possible against the used', () => {
  const title = (potential: number[], effective: number[]) =>
    readable(possibleChart({ years: [2020, 2025, 2030, 2035], potential, effective }, fr).title)

  it('says when each arrives', () => {
    expect(title([0, 0.4, 0.4, 0.4], [0, 0.1, 0.2, 0.4])).toBe(
      'Le possible est là en 2025, l’usage dix ans plus tard'
    )
    expect(title([0, 0.1, 0.2, 0.4], [0, 0.1, 0.1, 0.1])).toBe(
      'Le possible est là en 2035, l’usage dix ans plus tôt'
    )
    expect(title([0, 0.4, 0.4, 0.4], [0, 0.2, 0.2, 0.2])).toBe(
      'Le possible est là en 2025, l’usage en même temps'
    )
    expect(title([0, 0.4, 0.4, 0.4], [0, 0, 0, 0])).toBe('Le possible est là en 2025, rien n’en est utilisé')
    expect(title([0, 0.05, 0.05, 0.05], [0, 0, 0.01, -0.02])).toBe(
      'En 2035, gain possible : 5 % du temps de travail ; gain effectif : −2 %'
    )
    expect(title([0, 0, 0, 0], [0, 0, 0, 0])).toBe('La technique ne libère aucun temps')
  })

  it('has every year in its table, with what was published and seen', () => {
    const { columns, rows } = possibleChart(data.possible, fr).table
    expect(columns).toHaveLength(10)
    expect(rows).toHaveLength(data.possible.years.length)
    const year = rows.find(([at]) => at === 2025)!
    expect(year.slice(-3)).toEqual([0.28, 0.07, 0.01])
    expect(year[2]).toBe(data.possible.effective[7])
  })

  it('says « publié » where what was computed reads otherwise, in ink', () => {
    const label = (value: number) => {
      const { svg } = possibleChart(
        {
          years: [2018, 2030],
          potential: [0, 0.45],
          effective: [0, 0.4],
          publishedEffective: [{ year: 2030, value }]
        },
        fr
      )
      const found = /fill="([^"]*)"[^>]*>((?:publié.: )?\d+.%)<\/text>/u.exec(
        svg.slice(svg.indexOf('<polygon'))
      )!
      return [found[1], readable(found[2]!)]
    }
    expect(label(0.24)).toEqual(['#1B1D22', 'publié : 24 %'])
    expect(label(0.4)).toEqual(['#A3213F', '40 %'])
  })

  it('names the bands only where there are any', () => {
    const words = (svg: string) =>
      inspect(svg)
        .texts.map(({ text }) => readable(text))
        .join(' ')
    expect(words(possibleChart(data.possible, fr).svg)).toContain('bande entière')
    const { ranges: _, ...bare } = data.possible
    expect(words(possibleChart(bare, fr).svg)).not.toContain('bande entière')
  })
})
