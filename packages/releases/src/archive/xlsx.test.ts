import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { CitedRelease } from './cited.js'
import { citedTables } from './cited-tables.js'
import { text } from './columns.js'
import { FORMULAS } from './testing/formula-vectors.js'
import { workbookFiles } from './workbook.js'
import { xlsxOf } from './xlsx.js'

const ABOUT = { title: 't', creator: 'c', description: 'd', created: '2027-02-07', language: 'fr' }

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** Cells of a sheet by place: texts and numbers. */
function cellsOf(xml: string): Record<string, string | number> {
  const cells = xml.matchAll(/<c r="([A-Z]+\d+)" s="\d+"(?: t="(\w+)")?>(.*?)<\/c>/gs)
  return Object.fromEntries(
    [...cells].map(([, place, type, content]) => {
      const held = content!.replace(/<[^>]*>/g, '')
      return [place, type ? plain(held) : Number(held)]
    })
  )
}

describe('a workbook', () => {
  it.each(FORMULAS)('I3: %j is a text that is not run, in a value and in a header', (vector, written) => {
    const column = { ...text(vector, '', ''), type: 'text' as const }
    const bytes = xlsxOf(
      [[vector, vector]],
      [{ name: 'x', columns: [column], rows: [[vector], [vector]] }],
      ABOUT
    )
    const parts = unzipSync(bytes)
    const sheets = [1, 2].map(i => strFromU8(parts[`xl/worksheets/sheet${i}.xml`]!))
    // XML has no NUL, and ends of lines are LF.
    const shown = written.replaceAll('\0', '\ufffd')
    for (const xml of sheets) {
      expect(xml).not.toContain('<f>')
      for (const value of Object.values(cellsOf(xml))) expect(value).toBe(shown)
    }
  })

  it('I3: numbers are cells of numbers, and absent ones empty', () => {
    const release = { figures: [], items: [], unknown: [] } as unknown as CitedRelease
    const [figures] = citedTables(release)
    const row = ['a', '=b', 'c', 'more-than', -0.86, 'share', 300, null, 0.5, '+q', '1.5', 1, 2]
    const parts = unzipSync(xlsxOf([['a', 'b']], [{ ...figures!, rows: [row] }], ABOUT))
    const cells = cellsOf(strFromU8(parts['xl/worksheets/sheet2.xml']!))
    expect(cells).toMatchObject({ B2: "'=b", E2: -0.86, G2: 300, I2: 0.5, J2: "'+q", L2: 1 })
    expect(cells).not.toHaveProperty('H2')
  })

  it('I3: names of sheets are plain, short and different', () => {
    const names = ["=cmd|'/C calc'!A1", 'a/b:c*?[d]', 'x'.repeat(40), 'X'.repeat(40), '', '@SUM(A1)']
    const sheets = names.map(name => ({ name, widths: [], rows: [], header: false }))
    const book = workbookFiles(sheets, ABOUT)['xl/workbook.xml']!
    const written = [...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => plain(name!))
    expect(new Set(written.map(name => name.toLowerCase())).size).toBe(names.length)
    for (const name of written) {
      expect(name.length).toBeGreaterThan(0)
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).not.toMatch(/[[\]:*?/\\]|^['=+@-]|'$/)
    }
  })
})
