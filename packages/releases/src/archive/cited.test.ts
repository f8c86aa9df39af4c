import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildCitedArchive } from './build.js'
import type { CitedRelease } from './cited.js'
import { readCsv } from './csv.js'
import { isCited, readArchive } from './read.js'
import { runScript } from './testing/folder.js'
import { textOf } from './text-of.js'
import { verifyArchive } from './verify.js'
import { unpack } from './zip.js'

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url))
const committed = () => readFileSync(join(REPOSITORY, 'data/releases/release-zero.zip'))

let release: CitedRelease
beforeAll(() => {
  const read = readArchive(committed()).release
  if (!isCited(read)) throw new Error('release zero is of cited figures')
  release = read
})

describe('release zero', () => {
  it('J2: is what its script makes, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-zero-'))
    try {
      const file = join(folder, 'zero.zip')
      execFileSync(process.execPath, ['scripts/release-zero.mjs', file], { cwd: REPOSITORY })
      expect(readFileSync(file).equals(committed())).toBe(true)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('J2: is verified, and recomputed by its own script', async () => {
    const found = await verifyArchive(committed())
    expect(found.checks.flatMap(({ differences }) => differences)).toEqual([])
    expect(found).toMatchObject({ isSound: true, audit: null })
    const ran = runScript(unpack(committed()), 'en', true)
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('Everything agrees.')])
  })

  it('tells three figures, with the interval that 300 answers carry', () => {
    expect(release.figures.map(({ id, value, base }) => [id, value, base])).toEqual([
      ['contributions', 300, null],
      ['useful', 0.86, 300],
      ['realistic', 0.75, 300]
    ])
    // Newcombe’s formula at 258 and 225 of 300, by R 4.2.2 stats::prop.test(correct = FALSE).
    const [, useful, realistic] = release.figures.map(({ interval }) => interval)
    expect(useful!.low).toBeCloseTo(0.816168387649, 10)
    expect(useful!.high).toBeCloseTo(0.894728673069, 10)
    expect(realistic!.low).toBeCloseTo(0.698048403546, 10)
    expect(realistic!.high).toBeCloseTo(0.795630110842, 10)
    expect(release.items).toHaveLength(20)
    expect(release.unknown.length).toBeGreaterThan(5)
  })

  it('tells no count by question, by proposal or by profile: the study gives none', () => {
    const columns = readCsv(textOf(unpack(committed()), 'tables/figures.csv'))!
    expect(columns.slice(1).map(row => row[columns[0]!.indexOf('section')])).toEqual(['1.5', '1.5', '1.5'])
    expect(release.caution.fr).not.toMatch(/sondage/i)
    expect(release.caution.fr).toContain('volontaires')
  })

  it('J2: with another interval or another value, is found', async () => {
    const edits: ((release: CitedRelease) => void)[] = [
      ({ figures }) => {
        figures[1]!.interval!.low = 0.85
      },
      ({ figures }) => {
        figures[1]!.value = 0.87
      },
      ({ figures }) => {
        figures[2]!.base = 3000
      }
    ]
    for (const edit of edits) {
      const changed = structuredClone(release)
      edit(changed)
      const bytes = await buildCitedArchive(changed)
      expect((await verifyArchive(bytes)).isSound).toBe(false)
      const ran = runScript(unpack(bytes))
      expect([ran.code, ran.out]).toEqual([1, expect.stringContaining('tables/figures.csv')])
    }
  })
})
