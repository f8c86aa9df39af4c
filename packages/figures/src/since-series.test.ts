import { describe, expect, it } from 'vitest'
import { sinceChart } from './since-chart.js'
import { inspect } from './testing/inspect.js'
import { readable } from './testing/readable.js'
import * as data from './testing/samples-of-home.js'

const fr = { language: 'fr', source: '' } as const
const en = { language: 'en', source: '' } as const
const none = Number.NaN

describe('since the publication', () => {
  const title = (...values: number[]) =>
    readable(
      sinceChart(
        { ...data.sinceOf('fr'), professions: values.map((value, i) => ({ label: `M${i}`, value })) },
        fr
      ).title
    )

  it('counts who reaches the published mean', () => {
    expect(readable(sinceChart(data.sinceOf('fr'), fr).title)).toBe(
      'Aucune des huit professions n’atteint les 7 % publiés pour 2025'
    )
    expect(title(0.08, 0.01, 0.02)).toBe('Une seule des trois professions atteint les 7 % publiés pour 2025')
    expect(title(0.08, 0.07, 0.02)).toBe('Deux des trois professions atteignent les 7 % publiés pour 2025')
    expect(title(0.08, 0.09)).toBe('Les deux professions atteignent les 7 % publiés pour 2025')
    expect(title(0.01)).toBe('La profession estimée n’atteint pas les 7 % publiés pour 2025')
    expect(title(none)).toBe('Rien à comparer')
    expect(readable(sinceChart(data.sinceOf('en'), en).title)).toBe(
      'None of the eight professions reaches the 7% published for 2025'
    )
  })

  it('writes what is nearly nothing as such, and keeps the sign of what is lost', () => {
    const { texts } = inspect(sinceChart(data.sinceOf('fr'), fr).svg)
    const words = texts.map(({ text }) => readable(text))
    expect(words).toContain('environ 0')
    expect(words).toContain('−0,2 %')
  })
})
