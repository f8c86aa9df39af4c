import { describe, expect, it } from 'vitest'
import { readDataset } from './read-dataset.js'
import { encode } from './testing/files.js'
import { starterWithVariants } from './testing/with-variants.js'
import { writeDataset } from './write-dataset.js'

const read = (files: ReadonlyMap<string, string>, variant?: string) =>
  readDataset(encode(files), { variant }).dataset!
const [first, best] = [read(starterWithVariants()), read(starterWithVariants(), 'best-sites')]

describe('writing a dataset with variants', () => {
  it('writes the tables in which they differ, and reads them all back', () => {
    const files = writeDataset(first, [], [best])
    expect([...files.keys()].filter(path => path.startsWith('variants/'))).toEqual([
      'variants/best-sites/potential.csv'
    ])
    expect([read(files), read(files, 'best-sites')]).toEqual([first, best])
    expect(JSON.parse(files.get('datapackage.json')!).version).toBe('1.0')
  })

  it('writes one alone as a dataset of its own, which its title names', () => {
    const again = read(writeDataset(best))
    expect([again.title.fr, again.version, again.variants]).toEqual([
      'Mon établissement (exemple) (meilleurs sites)',
      '1.0',
      []
    ])
    expect(again.potential.map(row => row.median)).toEqual(best.potential.map(row => row.median))
  })

  it('gives a variant that differs in nothing a table all the same', () => {
    const same = { ...first, variant: best.variant }
    const files = writeDataset(first, [], [same])
    expect(read(files, 'best-sites').potential.map(row => row.median)).toEqual(
      first.potential.map(row => row.median)
    )
  })
})
