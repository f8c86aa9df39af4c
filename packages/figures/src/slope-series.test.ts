import { describe, expect, it } from 'vitest'
import { slopeChart } from './slope-chart.js'
import type { SlopeGroup } from './slope-data.js'
import { readable } from './testing/readable.js'

const fr = { language: 'fr', source: '' } as const
const none = Number.NaN

describe('a slope', () => {
  const title = (a: SlopeGroup['values'], b: SlopeGroup['values']) =>
    readable(
      slopeChart(
        {
          measure: 'm',
          years: [2025, 2030],
          groups: [
            { label: 'Médicaux', values: a },
            { label: 'non médicaux', values: b }
          ]
        },
        fr
      ).title
    )

  it('says how the gap goes, up or down or nowhere', () => {
    expect(title([0.28, 0.39], [0.28, 0.46])).toBe(
      'Entre médicaux et non médicaux, l’écart passe de 0 à 7 points d’ici 2030'
    )
    expect(title([0.3, 0.39], [0.2, 0.38])).toBe(
      'Entre médicaux et non médicaux, l’écart passe de 10 à 1 point d’ici 2030'
    )
    expect(title([0.3, 0.4], [0.2, 0.3])).toBe(
      'Entre médicaux et non médicaux, 10 points en 2025 comme en 2030'
    )
    expect(title([0.3, 0.4], [0.3, 0.4])).toBe(
      'Entre médicaux et non médicaux, aucun écart en 2025 comme en 2030'
    )
    expect(title([none, 0.4], [0.3, 0.4])).toBe(
      'Entre médicaux et non médicaux, un écart qui n’a pas de valeur'
    )
  })
})
