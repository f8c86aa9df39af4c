import { describe, expect, it } from 'vitest'
import { describeFault, type FaultCode, LANGUAGES, MESSAGES, SHAPES } from './messages.js'

const codes = Object.keys(MESSAGES) as FaultCode[]
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort()

describe('the messages', () => {
  it('say the same in both languages', () => {
    for (const code of codes) {
      const { fr, en } = MESSAGES[code]
      expect(placeholders(fr), code).toEqual(placeholders(en))
      expect(fr.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
    }
  })

  it('follow French typography', () => {
    const texts = [...Object.values(MESSAGES), ...Object.values(SHAPES)].map(({ fr }) => fr)
    for (const text of texts) {
      expect(text).not.toMatch(/['"]/)
      expect(text).not.toMatch(/[^\u202f][;!?]/)
      expect(text).not.toMatch(/[^\u00a0][:%»]/)
      expect(text).not.toMatch(/«(?!\u00a0)/)
    }
  })

  it('are filled with the parameters of the fault', () => {
    const params = { columns: 'a,b', min: 0, below: 1, allowed: 'x, y', table: 'sources', type: 'object' }
    for (const language of LANGUAGES) {
      for (const code of codes) {
        const every = Object.fromEntries(
          placeholders(MESSAGES[code][language]).map(name => [name, `<${name}>`])
        )
        const text = describeFault({ code, params: { ...every, ...params } }, language)
        expect(text).not.toMatch(/\{|undefined/)
        expect(text).not.toBe('')
      }
    }
  })

  it('write bounds in words', () => {
    const fault = (params: Record<string, number>) => ({ code: 'out-of-bounds' as const, params })
    expect(describeFault(fault({ min: 0, max: 1 }), 'en')).toBe('a number of at least 0 and of at most 1')
    expect(describeFault(fault({ above: -1, below: 1 }), 'fr')).toBe(
      'un nombre supérieur à -1 et inférieur à 1'
    )
  })

  it('name the shape that was expected', () => {
    expect(describeFault({ code: 'wrong-type', params: { type: 'array' } }, 'fr')).toBe('une liste')
    expect(describeFault({ code: 'wrong-type', params: { type: 'constructor' } }, 'en')).toBe(SHAPES.other.en)
  })

  it('take a value for what it is, not for a parameter', () => {
    const params = { columns: '{first}', first: 'x' }
    expect(describeFault({ code: 'empty-table', params }, 'en')).toBe('a header line: {first}')
  })
})
