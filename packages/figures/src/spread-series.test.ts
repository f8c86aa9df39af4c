import { describe, expect, it } from 'vitest'
import { spreadChart } from './spread-chart.js'
import { readable } from './testing/readable.js'

const fr = { language: 'fr', source: '' } as const
const none = Number.NaN

describe('the spread of adoption', () => {
  const chart = (slow: number, fast: number) =>
    spreadChart(
      {
        measure: 'm',
        unit: 'share',
        years: [2020, 2030],
        paces: { slow: [0, slow], median: [0, 0.24], fast: [0, fast] }
      },
      fr
    )

  it('says both ends, the other way round where fast ends lower, nothing of a pace where both read the same', () => {
    expect(readable(chart(0.17, 0.32).title)).toBe('De 17 à 32 % en 2030 selon le seul rythme d’adoption')
    expect(readable(chart(0.32, 0.17).title)).toBe('De 32 à 17 % en 2030 selon le seul rythme d’adoption')
    expect(readable(chart(0.241, 0.239).title)).toBe('24 % en 2030, quel que soit le rythme d’adoption')
    expect(readable(chart(none, 0.2).title)).toBe('Un des rythmes d’adoption n’a pas de valeur')
  })

  it('has the difference of what is read', () => {
    expect(readable(chart(0.174, 0.316).description)).toContain('15 points à technologies égales')
    expect(readable(chart(0.32, 0.17).description)).toContain('15 points à technologies égales')
  })
})
