import { describe, expect, it } from 'vitest'
import { professionBarsChart } from './profession-bars-chart.js'
import { inspect } from './testing/inspect.js'
import { readable } from './testing/readable.js'

const fr = { language: 'fr', source: '' } as const
const en = { language: 'en', source: '' } as const
const none = Number.NaN

describe('bars by profession', () => {
  const bars = (...values: number[]) => ({
    measure: 'Gain',
    unit: 'share' as const,
    bars: values.map((value, i) => ({ label: `M${i}`, value }))
  })
  const title = (...values: number[]) => readable(professionBarsChart(bars(...values), fr).title)

  it('names the lowest and the highest, in that order', () => {
    expect(title(0.3, 0.51, 0.4)).toBe('Gain : de 30 % chez les M0 à 51 % chez les M1')
    expect(readable(professionBarsChart(bars(0.3, 0.51), en).title)).toBe(
      'Gain: from 30% among M0 to 51% among M1'
    )
  })

  it('does not rank what reads the same, or is alone, or is not', () => {
    expect(title(0.301, 0.299)).toBe('Gain : 30 % dans chaque profession')
    expect(title(0.3)).toBe('Gain : 30 % chez les M0')
    expect(title(none)).toBe('Gain : aucune valeur')
  })

  it('keeps the order of the data in its table, and what has no value', () => {
    expect(professionBarsChart(bars(0.3, none, 0.4), fr).table.rows).toEqual([
      ['M0', 0.3, null, null, null],
      ['M1', null, null, null, null],
      ['M2', 0.4, null, null, null]
    ])
  })

  it('draws bars from 0 in proportion', () => {
    const { shapes } = inspect(professionBarsChart(bars(0.4, 0.2), fr).svg)
    const widths = shapes
      .filter(({ top, bottom }) => bottom - top === 18)
      .map(({ left, right }) => right - left)
    expect(widths[0]! / widths[1]!).toBeCloseTo(2, 2)
  })
})
