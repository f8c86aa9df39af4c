import { describe, expect, it } from 'vitest'
import { LANGUAGES } from './language.js'
import { describeFault, type FaultCode, MESSAGES, SHAPES } from './messages.js'
import { describeRemark, REMARKS, type RemarkCode } from './remark-messages.js'
import { starterFiles } from './starter/index.js'
import { faultsOf, starterWith } from './testing/files.js'

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
    const texts = [MESSAGES, SHAPES, REMARKS].flatMap(Object.values).map(({ fr }) => fr)
    // The colon of a time has no space before it.
    for (const text of texts.map(text => text.replaceAll(/\d\d:\d\d|HH:MM/g, ''))) {
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

  it('say the same of a remark in both languages, with its parameters', () => {
    for (const code of Object.keys(REMARKS) as RemarkCode[]) {
      const { fr, en } = REMARKS[code]
      expect(placeholders(fr), code).toEqual(placeholders(en))
      const params = Object.fromEntries(placeholders(fr).map(name => [name!, `<${name}>`]))
      for (const language of LANGUAGES) {
        expect(describeRemark({ code, params }, language)).toContain(`<${placeholders(fr)[0]}>`)
        expect(describeRemark({ code, params }, language)).not.toMatch(/\{|undefined/)
      }
    }
  })

  it('write numbers as they are read, and what a file holds as it is', () => {
    const shares = { code: 'shares-sum' as const, params: { sum: 1.1, tolerance: 0.005, of: 'x.1' } }
    expect(describeFault(shares, 'fr')).toBe(
      'des parts dont la somme vaut 1 à 0,005 près\u202f; elle vaut 1,1 pour «\u00a0x.1\u00a0»'
    )
    expect(describeFault(shares, 'en')).toBe('shares that sum to 1 within 0.005; the sum is 1.1 for "x.1"')
    const comma = { code: 'ambiguous-comma' as const, params: { thousands: '3200', decimal: '3.2' } }
    expect(describeFault(comma, 'fr')).toMatch(/3200 ou 3\.2$/)
  })

  it('list the first ids of the table that has not the one read', () => {
    const [few] = faultsOf(starterWith('potential.csv', 'administration', 'x'))
    expect(describeFault(few!, 'fr')).toBe(
      'un identifiant de activities.csv\u00a0: soins, coordination, administration'
    )
    const files = starterWith('foreign.csv', 'exemple', 'x')
    const more = Array.from({ length: 9 }, (_, i) => `s${i},x,,,,,\n`).join('')
    const [many] = faultsOf(files.set('sources.csv', `${files.get('sources.csv')}${more}`))
    expect(describeFault(many!, 'en')).toBe('an id of sources.csv: exemple, s0, s1, s2, s3, s4, s5, s6, …')
    const none = faultsOf(starterFiles().set('technologies.csv', 'id,label_fr,label_en\n'))
    expect(describeFault(none[0]!, 'en')).toBe('an id of technologies.csv, which has none')
  })

  it('say how to save a file that a spreadsheet has saved otherwise', () => {
    for (const code of ['semicolon-delimiter', 'not-utf8'] as const) {
      expect(describeFault({ code, params: {} }, 'fr')).toMatch(/LibreOffice.*Google Sheets/)
      expect(describeFault({ code, params: {} }, 'en')).toMatch(/LibreOffice.*Google Sheets/)
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
