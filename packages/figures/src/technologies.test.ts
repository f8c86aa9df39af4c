import { describe, expect, it } from 'vitest'
import { technologyName, technologyPhrase, technologyTokens } from './technologies.js'
import { PALETTES, THEMES, type Token } from './tokens.js'

/** WCAG 2.2, relative luminance and contrast. */
const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const ids = ['ia', 'numerique', 'robotique', 'exosquelettes', 'drones', 'jumeaux', 'capteurs']
const tokens = technologyTokens(ids.map(id => ({ id, label: id })))

describe('colours of technologies', () => {
  it.each(THEMES)('keep words readable, on paper and on the fill, %s', theme => {
    const colour = (token: Token) => PALETTES[theme][token]
    for (const { fill, text, onFill } of tokens) {
      expect(contrast(colour(onFill), colour(fill))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colour(text), colour('paper'))).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('are their own for the three, whatever their order, and neutral in turn for others', () => {
    expect(tokens.map(({ fill }) => fill)).toEqual([
      'ai',
      'digital',
      'robotics',
      'ink2',
      'peopleSoft',
      'ink3',
      'ink2'
    ])
    const [robotics, ai] = technologyTokens([
      { id: 'robotique', label: '' },
      { id: 'ia', label: '' }
    ])
    expect([robotics!.fill, ai!.fill]).toEqual(['robotics', 'ai'])
  })
})

it('names technologies on a label and in a sentence', () => {
  expect(technologyName({ id: 'ia', label: 'Intelligence artificielle' }, 'fr')).toBe('IA')
  expect(technologyName({ id: 'exo', label: "Exosquelette d'aide : A" }, 'fr')).toBe(
    'Exosquelette d’aide\u00a0: A'
  )
  expect(technologyPhrase({ id: 'robotique', label: 'Robots' }, 'fr')).toBe('la robotique')
  expect(technologyPhrase({ id: 'exo', label: 'Exosquelettes' }, 'fr')).toBe('«\u00a0Exosquelettes\u00a0»')
  expect(technologyPhrase({ id: 'exo', label: 'Exoskeletons' }, 'en')).toBe('“Exoskeletons”')
  // An id that is a property of every object is no technology of the house.
  expect(technologyName({ id: 'constructor', label: 'C' }, 'fr')).toBe('C')
})
