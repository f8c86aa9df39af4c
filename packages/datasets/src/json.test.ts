import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FaultList } from './fault.js'
import { readJson } from './json.js'

const read = (text: string) => {
  const faults = new FaultList()
  return { json: readJson(text, 'f', faults), faults: faults.list() }
}
const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat(4), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent)
        expect(JSON.stringify(read(spaced).json!.value)).toBe(JSON.stringify(JSON.parse(spaced)))
      }),
      { seed: 3, numRuns: 300 }
    )
  })

  it('refuses what JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '"'
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), parts => {
        const text = parts.join('')
        expect(read(text).json !== null).toBe(parses(text))
      }),
      { seed: 4, numRuns: 3000 }
    )
  })

  it('tells the line of a fault, of a key and of a key that stands twice', () => {
    expect(read('{\n"a": 1,\n\n}').faults).toMatchObject([{ line: 4, code: 'json-syntax' }])
    expect(read('{\n"a": [1,\n2\n').faults).toMatchObject([{ line: 3, code: 'json-syntax' }])
    expect(read('').faults).toMatchObject([{ line: 1, code: 'json-syntax' }])
    const { json } = read('{\n"a": {\n"b/c": [\n1,\n2]}}')
    expect(json!.lineOf('/a/b~1c/1')).toBe(5)
    expect(json!.lineOf('/a/absent')).toBe(2)
    expect(read('{"a": 1,\n"a": 2}').faults).toMatchObject([{ line: 2, value: 'a', code: 'repeated-key' }])
  })

  it('gives prototypes to no object, and stops where nesting does not', () => {
    const { json } = read('{"__proto__": {"polluted": true}, "constructor": 1}')
    expect(Object.keys(json!.value as object)).toEqual(['__proto__', 'constructor'])
    expect((json!.value as { polluted?: boolean }).polluted).toBeUndefined()
    expect(read('['.repeat(1_000_000)).faults).toMatchObject([{ code: 'too-deep' }])
    expect(read(`${'['.repeat(32)}${']'.repeat(32)}`).faults).toEqual([])
  })
})
