import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDataset } from './read-dataset.js'
import { readVariants } from './read-variants.js'
import { starterFiles } from './starter/index.js'
import { encode } from './testing/files.js'
import { FULL_TABLES } from './testing/full-starter.js'
import { starterWithVariants } from './testing/with-variants.js'

const starter = encode(new Map([...starterWithVariants(), ...Object.entries(FULL_TABLES)]))
const paths = [...starter.keys()].filter(path => path !== 'README.md')

/** Bytes that mean something to one of the three formats, and any byte. */
const byte = fc.oneof(
  fc.constantFrom(...[...'\n\r,;"\'{}[]:-.0159eE#&*!|> \t\\_ab\0'].map(character => character.charCodeAt(0))),
  fc.integer({ min: 0, max: 255 })
)
const mutation = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  removed: fc.nat(6),
  added: fc.array(byte, { maxLength: 6 })
})

/** The outcome is one of two, and never an exception. */
function outcome(files: ReadonlyMap<string, Uint8Array>) {
  const [one, all] = [readDataset(files), readVariants(files)]
  for (const read of [one, all]) {
    expect(read.dataset === null).toBe(read.faults.length > 0)
    for (const fault of read.faults) {
      expect(fault.file).not.toBe('')
      expect(fault.line === null || fault.line >= 1).toBe(true)
    }
  }
  // What is wrong in the first variant is wrong in all together.
  if (one.dataset === null) expect(all.faults).toEqual(expect.arrayContaining(one.faults))
  return one
}

describe('reading damaged files', () => {
  it('reads or reports, whatever bytes change', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), mutations => {
        const files = new Map(starter)
        for (const { path, at, removed, added } of mutations) {
          const bytes = files.get(path)!
          const start = Math.floor(at * bytes.length)
          files.set(
            path,
            Uint8Array.from([...bytes.slice(0, start), ...added, ...bytes.slice(start + removed)])
          )
        }
        outcome(files)
      }),
      { seed: 5, numRuns: 400 }
    )
  })

  it('reads or reports, whatever the files are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), (path, bytes) => {
        outcome(new Map(starter).set(path, bytes))
      }),
      { seed: 6, numRuns: 200 }
    )
  })

  it('reads a changed value as exactly that value, or reports it where it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789.eE+- x"'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(text, value => {
        const files = starterFiles()
        const quoted = `"${value.replaceAll('"', '""')}"`
        files.set(
          'headcount.csv',
          files.get('headcount.csv')!.replace(',80,', () => `,${quoted},`)
        )
        const { dataset, faults } = outcome(encode(files))
        if (dataset) expect(dataset.headcount[0]!.headcount).toBe(Number(value))
        else expect(faults[0]).toMatchObject({ file: 'headcount.csv', line: 2, column: 'headcount', value })
      }),
      { seed: 7, numRuns: 300 }
    )
  })

  it('keeps any text of a note as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), note => {
        const files = starterFiles()
        const quoted = `"${note.replaceAll('"', '""')}"`
        files.set('foreign.csv', `${files.get('foreign.csv')!.trimEnd()}${quoted}\n`)
        const { dataset } = outcome(encode(files))
        const kept = note.replace(/\r\n?/g, '\n')
        if (!note.includes('\0'))
          expect(dataset!.foreign[0]!.note).toBe(kept.trim() === '' ? undefined : kept)
      }),
      { seed: 8, numRuns: 200 }
    )
  })

  it('takes ids that are names of object members for ids like any other', () => {
    const files = new Map(
      [...starterFiles()].map(([path, text]) => [
        path,
        text.replaceAll('robotique', 'constructor').replaceAll('ia:', 'constructor:')
      ])
    )
    const { dataset } = outcome(encode(files))
    const paces = dataset!.scenarios.find(scenario => scenario.id === 'volontaire')!.adoption.technologies!
    expect(Object.keys(paces)).toEqual(['constructor'])
    expect(paces['toString']).toBeUndefined()
    expect(dataset!.technologies.map(technology => technology.id)).toEqual(['ia', 'constructor'])
  })
})
