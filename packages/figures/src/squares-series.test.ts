import { describe, expect, it } from 'vitest'
import { squaresChart } from './squares-chart.js'
import { squareSize } from './squares-series.js'
import { inspect } from './testing/inspect.js'
import { readable } from './testing/readable.js'

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

  it('add up to the whole whatever the remainders', () => {
    expect(drawn(chart(33, 33, 34).svg)).toBe(50)
    expect(drawn(chart(333, 333, 334).svg)).toBe(50)
  })
})
