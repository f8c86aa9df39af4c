import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ArchiveFault, describeArchiveFault } from './fault.js'
import { readArchive } from './read.js'
import { pack, unpack } from './zip.js'

const faultOf = (act: () => unknown): ArchiveFault => {
  try {
    act()
  } catch (error) {
    if (error instanceof ArchiveFault) return error
    throw error
  }
  throw new Error('no fault')
}
const text = strToU8('x')

describe('ZIP', () => {
  it('J2: gives the same bytes for the same files, in any order and time zone', () => {
    const files = { 'b.txt': text, 'a.txt': strToU8('y'), 'tables/c.csv': strToU8('z'.repeat(1000)) }
    const reversed = Object.fromEntries(Object.entries(files).reverse())
    const bytes = pack(files, '2027-02-07')
    expect(pack(reversed, '2027-02-07')).toEqual(bytes)
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Auckland'
    expect(pack(files, '2027-02-07')).toEqual(bytes)
    process.env['TZ'] = zone
    expect({ ...unpack(bytes) }).toEqual(files)
  })

  it('I31: refuses what is no archive, before it holds its contents', () => {
    const zeros = new Uint8Array(70 * 1024 * 1024)
    const bomb = zipSync({ 'release.json': zeros.subarray(0, 20_000_000) })
    expect(faultOf(() => unpack(bomb)).code).toBe('bomb')
    expect(faultOf(() => unpack(zeros)).code).toBe('too-large')
    const noise = Uint8Array.from({ length: 1 << 20 }, (_, i) => (i * 2_654_435_761) >>> 13)
    const large = Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`f${i}`, noise]))
    expect(faultOf(() => unpack(zipSync(large, { level: 0 }))).code).toBe('too-large')
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`f${i}`, text]))
    expect(faultOf(() => unpack(zipSync(many))).code).toBe('too-many')
    for (const bytes of [new Uint8Array(), strToU8('PK'), strToU8('<html>')])
      expect(faultOf(() => unpack(bytes)).code).toBe('not-zip')
  })

  it.each([
    '../x',
    '/etc/passwd',
    'tables/../x',
    'a/b/c',
    'C:\\x',
    'tables\\x',
    '.hidden',
    '',
    'x\u202e.csv',
    'tables/'
  ])('I31: refuses a file named %j', name => {
    const fault = faultOf(() => unpack(zipSync({ 'release.json': text, [name]: text })))
    expect(fault.code).toBe('name')
    expect(describeArchiveFault(fault, 'en')).not.toContain('\u202e')
  })

  it('refuses a name that two files have', () => {
    const once = zipSync({ 'a.txt': text, 'b.txt': strToU8('y') })
    const twice = Uint8Array.from(once)
    // Both in the local headers and in the central directory.
    for (let i = 0; i < twice.length - 5; i++)
      if (new TextDecoder().decode(twice.subarray(i, i + 5)) === 'b.txt') twice[i] = 'a'.charCodeAt(0)
    expect(faultOf(() => unpack(twice)).code).toBe('twice')
  })

  it('reads no more than the size that a file says it has', () => {
    const bytes = zipSync({ 'a.txt': strToU8('abc'.repeat(1000)) })
    const at = bytes.length - 22 - (46 + 5) + 24
    const lying = Uint8Array.from(bytes)
    lying.set([3, 0, 0, 0], at)
    const read = (): number => unpack(lying)['a.txt']!.length
    expect([3, 'damaged']).toContain(
      (() => {
        try {
          return read()
        } catch (error) {
          return (error as ArchiveFault).code
        }
      })()
    )
  })

  it('says in both languages where, what and what to do', () => {
    const of = (content: string) => faultOf(() => readArchive(zipSync({ 'release.json': strToU8(content) })))
    const said = (content: string) =>
      (['fr', 'en'] as const).map(language => describeArchiveFault(of(content), language))
    expect(said('{')).toEqual([
      'release.json\u00a0: ne se lit pas comme du JSON.',
      'release.json: does not read as JSON.'
    ])
    expect(said('{"format":"x/9"}')[1]).toBe(
      'release.json: unknown format, “x/9”: update the program, or check the file.'
    )
    expect(said('{"format":"horizon-soin-release/1"}')[1]).toMatch(
      /^release\.json: at \/consultation: expected/
    )
    expect(of('{"format":"horizon-soin-release/1","__proto__":{"a":1}}').code).toBe('shape')
    expect(of('null').code).toBe('newer')
    expect(faultOf(() => readArchive(zipSync({ 'a.txt': text }))).code).toBe('missing')
    expect(faultOf(() => readArchive(zipSync({ 'release.json': Uint8Array.of(0xff) }))).code).toBe('not-text')
  })
})
