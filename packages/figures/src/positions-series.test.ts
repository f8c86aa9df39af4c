import { describe, expect, it } from 'vitest'
import { positionsChart } from './positions-chart.js'
import { faultsOf } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
import { readable } from './testing/readable.js'

const fr = { language: 'fr', source: '' } as const
const none = Number.NaN

describe('positions', () => {
  const title = (...values: number[]) =>
    readable(
      positionsChart({ measure: 'm', positions: values.map((value, i) => ({ label: `M${i}`, value })) }, fr)
        .title
    )

  it('says what is left to the one that is freed most', () => {
    expect(title(0.3, 0.51)).toBe('Même chez les M1, il reste la moitié du temps de travail')
    expect(title(0.3, 0.88)).toBe('Même chez les M1, il reste 12 % du temps de travail')
    expect(title(0.3)).toBe('Chez les M0, il reste 70 % du temps de travail')
    expect(title(1, 0.2)).toBe('Chez les M0, il ne reste rien du temps de travail')
    expect(title(-0.05, 0)).toBe('Aucune profession ne gagne de temps')
    expect(title(none)).toBe('Aucune profession n’a de valeur')
  })

  it('names the empty zone only where there is one', () => {
    const words = (value: number) =>
      inspect(positionsChart({ measure: 'm', positions: [{ label: 'a', value }] }, fr).svg).texts.map(
        ({ text }) => text
      )
    expect(words(0.5)).toContain('aucun métier ici')
    expect(words(0.9)).not.toContain('aucun métier ici')
  })

  it.each([280, 350, 390])('keeps both names inside, %d wide', width => {
    const positions = [
      { label: 'Chirurgiennes et chirurgiens', value: 0.3 },
      { label: 'Infirmières et infirmiers', value: 0.51 }
    ]
    const { svg } = positionsChart({ measure: 'm', positions }, { ...fr, width, frame: 'page' })
    expect(faultsOf(svg, { onPage: true })).toEqual([])
    expect(svg).not.toContain('…')
  })

  it('hides no dot behind another', () => {
    const values = [0.4, 0.4, 0.401, 0.42, 0.42]
    const { svg } = positionsChart(
      { measure: 'm', positions: values.map(value => ({ label: 'a', value })) },
      fr
    )
    const places = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="6"/g)].map(match => [
      Number(match[1]),
      Number(match[2])
    ])
    expect(places).toHaveLength(values.length)
    places.forEach(([x, y], i) => {
      for (const [x2, y2] of places.slice(i + 1)) expect(Math.hypot(x! - x2!, y! - y2!)).toBeGreaterThan(9)
    })
  })
})
