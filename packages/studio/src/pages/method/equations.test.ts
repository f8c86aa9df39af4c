import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { equationWords } from './equation-words.js'
import { EQUATION_IDS, texOf } from './equations.js'

describe.each(['fr', 'en'] as const)('equations in %s', language => {
  it.each(EQUATION_IDS)('%s can be shown, and is told in words', id => {
    const math = katex.renderToString(texOf(id, language), { output: 'mathml', strict: 'error' })
    expect(math).toContain('<math')
    expect(math).not.toContain('katex-error')
    expect(equationWords[language][id]).toMatch(/^\p{Lu}.{30,}\.$/u)
  })

  it('has words for no other equation', () => {
    expect(Object.keys(equationWords[language]).sort()).toEqual([...EQUATION_IDS].sort())
  })
})

it('names what stands in an equation in the language of the page', () => {
  expect(texOf('effective', 'fr')).toContain('\\text{libéré}')
  expect(texOf('effective', 'en')).toContain('\\text{freed}')
})
