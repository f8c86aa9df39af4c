import { beforeAll, describe, expect, it } from 'vitest'
import type { Release } from '../release.js'
import { buildArchive, releaseCsv, releaseText } from './build.js'
import { readCsv } from './csv.js'
import { type Difference, describeDifference } from './difference.js'
import { digestOf, sumsOf } from './digest.js'
import { readArchive } from './read.js'
import { runScript } from './testing/folder.js'
import { beside, released } from './testing/released.js'
import { bytesOf, textOf } from './text-of.js'
import { type Verification, verifyArchive } from './verify.js'
import { type Files, pack, unpack } from './zip.js'

let safe: Release
let unsafe: Release
let bytes: Uint8Array
let files: Files
beforeAll(async () => {
  ;({ safe, unsafe } = await released(800, 3))
  bytes = await buildArchive(safe, beside())
  files = unpack(bytes)
})

const differencesOf = ({ checks }: Verification): Difference[] => checks.flatMap(check => check.differences)

/** The same archive with files changed as texts, and the digests made again, as a forger would. */
async function forged(edits: Record<string, (text: string) => string>): Promise<Files> {
  const { SHA256SUMS: _, ...others } = { ...files }
  for (const [name, edit] of Object.entries(edits)) {
    const before = textOf(files, name)
    const after = edit(before)
    if (after === before) throw new Error(`nothing changed in ${name}`)
    others[name] = bytesOf(after)
  }
  return { ...others, SHA256SUMS: bytesOf(await sumsOf(others)) }
}

const inRelease = (edit: (release: Release) => void) => (text: string) => {
  const release = JSON.parse(text) as Release
  edit(release)
  return releaseText(release)
}

/** Another digit at the end of the integer or decimal part of a number. */
const nudged = (value: number): number => (value === 1 ? 0.9 : Number((value + 0.0001).toPrecision(12)))

describe('an archive', () => {
  it('J2: is the same bytes of the same release', async () => {
    expect(await buildArchive(structuredClone(safe), beside())).toEqual(bytes)
    expect(await digestOf(files['release.json']!)).toBe(await digestOf(bytesOf(releaseText(safe))))
    expect(readArchive(bytes).release).toEqual(safe)
    expect(textOf(files, 'tables/results.csv')).toBe(releaseCsv(safe))
  })

  it('J2: is recomputed by its own script, and its digests by sha256sum', () => {
    const ran = runScript(files, 'en', true)
    expect(ran.out).toContain('Everything agrees.')
    expect(ran.code).toBe(0)
    expect(ran.out.match(/✓/g)!.length).toBeGreaterThan(12)
    expect(runScript(files, 'fr').out).toContain('Tout concorde.')
  })

  it('J2, G2: is verified, and nothing that it hides can be computed', async () => {
    const found = await verifyArchive(bytes)
    expect(differencesOf(found)).toEqual([])
    expect(found.audit).toMatchObject({ exposed: [], contradictions: [] })
    expect(found.audit!.hidden).toBeGreaterThan(20)
    expect(found.isSound).toBe(true)
    expect(safe.weighted!.lines.length).toBeGreaterThan(0)
    expect(safe.comparisons.length).toBeGreaterThan(0)
  })

  it('G2: one whose hidden counts can be computed is found unsafe without any true count', async () => {
    const found = await verifyArchive(await buildArchive(unsafe, beside()))
    expect(differencesOf(found)).toEqual([])
    expect(found.audit!.exposed.length).toBeGreaterThan(0)
    expect(found.isSound).toBe(false)
  })

  it('describes every column of every table in both languages', () => {
    const described = readCsv(textOf(files, 'dictionary.csv'))!.slice(1)
    for (const row of described) expect(row.slice(4).every(text => text.length > 2)).toBe(true)
    const columns = new Set(described.map(([file, column]) => `${file} ${column}`))
    for (const name of Object.keys(files).filter(name => name.endsWith('.csv') && name !== 'dictionary.csv'))
      for (const column of readCsv(textOf(files, name))![0]!) expect(columns).toContain(`${name} ${column}`)
  })

  it('E2: leaves withdrawn remarks out, and lists them', () => {
    expect(textOf(files, 'remarks.csv')).not.toContain('retirée')
    expect(textOf(files, 'withdrawn.csv')).toBe('remark\r\nr1\r\n')
  })

  it('G7: holds no row of a person: remarks have no profile, no day, no receipt, and the order of random ids', () => {
    expect(Object.keys(files).sort()).toEqual(
      [
        'LISEZMOI.txt',
        'README.txt',
        'SHA256SUMS',
        'dictionary.csv',
        'notice.csv',
        'recompute.mjs',
        'release.json',
        'remarks.csv',
        'responses.csv',
        'results.xlsx',
        'tables/comparisons.csv',
        'tables/counts.csv',
        'tables/crossed.csv',
        'tables/groups.csv',
        'tables/items.csv',
        'tables/results.csv',
        'tables/weighted.csv',
        'tables/weights.csv',
        'withdrawn.csv'
      ].sort()
    )
    const [header, ...rows] = readCsv(textOf(files, 'remarks.csv'))!
    for (const column of ['activity', 'structure', 'day', 'receipt', 'channel', 'contribution'])
      expect(header).not.toContain(column)
    const ids = rows.map(([id]) => id)
    expect(ids).toEqual([...ids].sort())
  })

  it('G1: no count of people from 1 to 10 is in any of its files', () => {
    const isSmall = (value: number) => value > 0 && value < safe.rules.threshold
    const counts = new Set(
      readCsv(textOf(files, 'dictionary.csv'))!
        .filter(([, column, type]) => type === 'count' && !/_(low|high)$/.test(column!))
        .map(([file, column]) => `${file} ${column}`)
    )
    let seen = 0
    for (const name of Object.keys(files).filter(name => name.startsWith('tables/'))) {
      const [header, ...rows] = readCsv(textOf(files, name))!
      for (const row of rows)
        for (const [j, cell] of row.entries())
          if (cell !== '' && counts.has(`${name} ${header![j]}`)) {
            seen++
            expect(isSmall(Number(cell)), `${name}: ${row}`).toBe(false)
          }
    }
    expect(seen).toBeGreaterThan(300)
    for (const [, value] of textOf(files, 'release.json').matchAll(/"(?:value|n)":(\d+)[,}]/g))
      expect(isSmall(Number(value))).toBe(false)
    // A share tells its count by its base: none of a small count is there.
    for (const { share, base } of safe.results)
      if (share !== null && 'value' in base) expect(isSmall(Math.round(share.value * base.value))).toBe(false)
  })
})

describe('an archive that was changed', () => {
  const shown = (release: Release) => release.results.findIndex(({ share }) => share !== null)
  const cell = (file: string, line: number, column: string, edit: (cell: string) => string) => ({
    [file]: (text: string) => {
      const lines = text.split('\r\n')
      const cells = lines[line - 1]!.split(',')
      const at = lines[0]!.split(',').indexOf(column)
      cells[at] = edit(cells[at]!)
      lines[line - 1] = cells.join(',')
      return lines.join('\r\n')
    }
  })
  const nudge = (text: string) => String(nudged(Number(text)))
  const cases: [string, () => Record<string, (text: string) => string>, string][] = [
    ['a digit of a share', () => cell('tables/results.csv', shown(safe) + 2, 'share', nudge), 'results.csv'],
    [
      'a digit of a count',
      () => cell('tables/results.csv', shown(safe) + 2, 'count', n => String(+n + 1)),
      'results.csv'
    ],
    [
      'a row removed',
      () => ({ 'tables/groups.csv': text => text.replace(/\r\n[^\r]*\r\n$/, '\r\n') }),
      'groups.csv'
    ],
    ['a weight', () => cell('tables/weights.csv', 2, 'weight', nudge), 'weights.csv'],
    [
      'a column renamed',
      () => ({ 'tables/counts.csv': text => text.replace('count,n', 'count,m') }),
      'counts.csv'
    ],
    [
      'a share, in both files',
      () => ({
        ...cell('tables/results.csv', shown(safe) + 2, 'share', nudge),
        'release.json': inRelease(({ results }) => {
          const one = results[shown(safe)]!
          one.share!.value = nudged(one.share!.value)
        })
      }),
      'results.csv'
    ],
    [
      'a count with its share, in both files',
      () => {
        const release = structuredClone(safe)
        const one = release.results[shown(safe)]!
        if (!('value' in one.count && 'value' in one.base)) throw new Error('hidden')
        one.count.value -= 1
        one.share!.value = one.count.value / one.base.value
        return { 'release.json': () => releaseText(release), 'tables/results.csv': () => releaseCsv(release) }
      },
      'results.csv'
    ],
    [
      'a corrected p, in both files',
      () => ({
        ...cell('tables/comparisons.csv', 2, 'adjusted', () => '0.01'),
        'release.json': inRelease(({ comparisons }) => {
          comparisons[0]!.adjusted = 0.01
        })
      }),
      'comparisons.csv'
    ],
    [
      'a weighted share, in both files',
      () => ({
        ...cell('tables/weighted.csv', 2, 'weighted', nudge),
        'release.json': inRelease(({ weighted }) => {
          weighted!.lines[0]!.weighted.value = nudged(weighted!.lines[0]!.weighted.value)
        })
      }),
      'weighted.csv'
    ],
    [
      'a table swapped for another',
      () => ({ 'tables/weights.csv': () => textOf(files, 'tables/groups.csv') }),
      'weights.csv'
    ]
  ]

  it.each(cases)('J2: by %s, with digests made again, is found, and said where', async (_, edits, where) => {
    const changed = await forged(edits())
    const ran = runScript(changed)
    expect(ran.code, ran.out).toBe(1)
    expect(ran.out).toContain(where)
    const found = await verifyArchive(pack(changed, safe.day))
    expect(found.isSound).toBe(false)
    expect(differencesOf(found).some(({ file }) => file.endsWith(where))).toBe(true)
  })

  it('J2: by its files alone, is found by the digests', async () => {
    for (const name of ['README.txt', 'results.xlsx', 'remarks.csv', 'tables/crossed.csv']) {
      const changed = { ...files, [name]: Uint8Array.of(...files[name]!, 10) }
      const ran = runScript(changed)
      expect(ran.code).toBe(1)
      expect(ran.out).toContain(name)
      const found = await verifyArchive(pack(changed, safe.day))
      expect(differencesOf(found).map(({ what, file }) => [what, file])).toContainEqual(['digest', name])
    }
    const { 'tables/items.csv': _, ...less } = { ...files }
    expect(runScript(less).code).toBe(1)
    const more = { ...files, 'tables/more.csv': bytesOf('a\r\n') }
    expect(runScript(more).code).toBe(1)
    for (const changed of [less, more])
      expect((await verifyArchive(pack(changed, safe.day))).isSound).toBe(false)
  })

  it('G2: by a count told that was hidden, contradicts itself or gives another away', async () => {
    const release = structuredClone(safe)
    const one = release.results.find(({ count, base }) => 'hidden' in count && 'value' in base)!
    one.count = { value: 5 }
    const found = await verifyArchive(await buildArchive(release, beside()))
    expect(found.isSound).toBe(false)
  })

  it('says it in both languages', () => {
    const one: Difference = {
      what: 'told',
      file: 'tables/a.csv',
      line: 3,
      column: 'n',
      found: '1',
      expected: '2'
    }
    expect(describeDifference(one, 'fr')).toBe(
      'tables/a.csv, ligne 3, n\u00a0: «\u00a01\u00a0», mais «\u00a02\u00a0» dans release.json'
    )
    expect(describeDifference(one, 'en')).toBe('tables/a.csv, line 3, n: “1”, but “2” in release.json')
  })
})
