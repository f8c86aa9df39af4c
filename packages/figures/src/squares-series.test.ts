import { describe, expect, it } from 'vitest'
import { squaresChart } from './squares-chart.js'
import { squareSize } from './squares-series.js'
import { inspect } from './testing/inspect.js'
import { readable } from './testing/readable.js'
import { squaresOf } from './testing/samples-of-home.js'

const fr = { language: 'fr', source: '' } as const
const none = Number.NaN

describe('squares', () => {
  const chart = (...heads: number[]) =>
    squaresChart(
      { year: 2030, threshold: 0.3, groups: heads.map((one, i) => ({ label: `G${i}`, heads: one })) },
      fr
    )
  const drawn = (svg: string) => inspect(svg).shapes.filter(({ left, right }) => right - left === 26).length

  it('counts people', () => {
    expect(readable(chart(221_000, 14_000).title)).toBe(
      '235 000 personnes verraient plus de 30 % de leur temps libéré en 2030'
    )
    expect(readable(chart(1).title)).toBe('Une personne verrait plus de 30 % de son temps libéré en 2030')
    expect(readable(chart(0, none).title)).toBe(
      'Personne ne verrait plus de 30 % de son temps libéré en 2030'
    )
  })

  it('are of a round number of people, few enough to count', () => {
    expect([60, 61, 235_000, 1_000_000].map(squareSize)).toEqual([1, 2, 5000, 20_000])
    expect(drawn(chart(221_000, 14_000).svg)).toBe(47)
    expect(chart(221_000, 14_000).table.rows[1]).toEqual(['G1', 14_000, 14 / 235])
  })

  it('have the same decimals beside each other', () => {
    const told = (...heads: number[]) =>
      inspect(chart(...heads).svg)
        .texts.map(({ text }) => readable(text))
        .filter(text => text.startsWith('G'))
    expect(told(924, 76)).toEqual(['G0 : 92,4 %', 'G1 : 7,6 %'])
    expect(told(94, 6)).toEqual(['G0 : 94 %', 'G1 : 6 %'])
  })

  it('say in the picture how wide the range is and what was published', () => {
    const { svg, table, description } = squaresChart(squaresOf('fr'), fr)
    const said = '235 000, entre 45 000 et 730 000 ; publié : plus de 230 000'
    expect(inspect(svg).texts.map(({ text }) => readable(text))).toContain(said)
    expect(readable(description)).toContain(`. ${said}.`)
    expect(table.rows).toHaveLength(3)
    expect(table.rows.at(-1)).toEqual(['Ensemble', 235_000, 1, 45_000, 730_000, 230_000])
    const { range: _, ...unranged } = squaresOf('fr')
    expect(readable(squaresChart(unranged, fr).svg)).toMatch(/>publié : plus de 230 000</)
  })

  it('show what was published where nobody is above', () => {
    const { published } = squaresOf('fr')
    const { svg, title } = squaresChart(
      { year: 2030, threshold: 0.3, groups: [{ label: 'G', heads: 0 }], published },
      fr
    )
    const words = inspect(svg).texts.map(({ text }) => readable(text))
    expect(readable(title)).toMatch(/^Personne /)
    expect(drawn(svg)).toBe(46)
    expect(words).toContain('calculé : 0')
    expect(words).toContain('publié : plus de 230 000')
  })

  it('add up to the whole whatever the remainders', () => {
    expect(drawn(chart(33, 33, 34).svg)).toBe(50)
    expect(drawn(chart(333, 333, 334).svg)).toBe(50)
  })
})
