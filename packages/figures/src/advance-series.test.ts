import { describe, expect, it } from 'vitest'
import { advanceChart } from './advance-chart.js'
import { readable } from './testing/readable.js'
import * as data from './testing/samples-of-home.js'

const fr = { language: 'fr', source: '' } as const
const none = Number.NaN

describe('an advance', () => {
  const chart = (base: number, ahead: number, advance = 2) =>
    advanceChart(
      {
        ...data.advanceOf('fr'),
        advance,
        base: { value: base, range: null },
        ahead: { value: ahead, range: null }
      },
      fr
    )

  it('says what it adds or takes away: the difference itself, not that of the numbers as they are read', () => {
    expect(readable(chart(0.24, 0.29).title)).toBe('Gagner deux ans sur l’adoption ajouterait 5 points')
    expect(readable(chart(0.244, 0.286).title)).toBe('Gagner deux ans sur l’adoption ajouterait 4,2 points')
    expect(readable(chart(0.0096, 0.01226).title)).toBe('Gagner deux ans sur l’adoption ajouterait 0,3 point')
    expect(readable(chart(0.29, 0.24, 1).title)).toBe('Gagner un an sur l’adoption retirerait 5 points')
    expect(readable(chart(0.2401, 0.2399).title)).toBe('Gagner deux ans sur l’adoption ne changerait rien')
    expect(readable(chart(0.24, none).title)).toBe(
      'Gagner deux ans sur l’adoption : une des deux valeurs manque'
    )
  })
})
