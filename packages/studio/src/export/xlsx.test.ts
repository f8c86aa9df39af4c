import { beforeAll, describe, expect, it } from 'vitest'
import { citation } from './provenance.js'
import { FORMULAS } from './testing/formula-vectors.js'
import { readXlsx, type WorkbookRead } from './testing/read-xlsx.js'
import { provenanceEn, provenanceFr, table } from './testing/samples.js'
import { xlsxFile } from './xlsx.js'

let book: WorkbookRead
beforeAll(async () => {
  book = await readXlsx(await xlsxFile(table, provenanceFr, 'Le gain monte & <descend>.'))
})

describe('a chart as a workbook', () => {
  it('has a sheet of data and a sheet of source', () => {
    expect(Object.keys(book.sheets)).toEqual(['Données', 'Source'])
  })

  it('has bold headers with units that stay in sight', () => {
    const data = book.sheets['Données']!
    const headers = [...'ABCDEFG'].map(column => data[`${column}1`]!)
    expect(headers.map(({ value }) => value)).toEqual([
      'Métier',
      'Année',
      'Gain (part)',
      'Variation (points)',
      'Effectif (personnes)',
      'Temps libéré en ETP',
      'Indice'
    ])
    expect(headers.every(({ bold }) => bold)).toBe(true)
    expect(book.parts['xl/worksheets/sheet1.xml']).toContain('<pane ySplit="1"')
    expect(book.parts['xl/worksheets/sheet2.xml']).not.toContain('<pane')
  })

  it('has numbers as numbers in full, shown by their unit', () => {
    const data = book.sheets['Données']!
    const row = (line: number) => [...'BCDEFG'].map(column => data[`${column}${line}`])
    expect(row(2).map(cell => cell?.value)).toEqual([2030, 0.24, -1.3, 234567.25, -15000, 1e-7])
    expect(row(2).map(cell => cell?.format)).toEqual(['0', '0 %', '0.0', '#,##0', '#,##0', 'General'])
    expect(row(3).map(cell => cell?.value)).toEqual([2031, 0.1 + 0.2, 5, undefined, 1 / 3, undefined])
    expect(data['A3']!.value).toBe('a, "b"\nc')
  })

  it('shows a tenth of a percent where all shares are small', async () => {
    const columns = [{ label: 'x', unit: 'share' as const }]
    const small = await readXlsx(await xlsxFile({ columns, rows: [[0.008], [null]] }, provenanceEn, ''))
    expect(small.sheets['Data']!['A2']).toEqual({ value: 0.008, format: '0.0 %', bold: false })
  })

  it('says where it comes from, line by line', () => {
    const source = book.sheets['Source']!
    const lines = Array.from({ length: 9 }, (_, i) => [
      source[`A${i + 1}`]?.value,
      source[`B${i + 1}`]?.value
    ])
    expect(lines).toEqual([
      ['titre', provenanceFr.title],
      ['description', 'Le gain monte & <descend>.'],
      ['scénario', 'scénario médian'],
      ['jeu de données', 'L’étude de 2019, reconstituée'],
      ['version', '1.0'],
      ['date de calcul', '22 novembre 2026'],
      ['source', '#Leplusimportant, 2019'],
      ['citation', citation(provenanceFr)],
      ['adresse', provenanceFr.url]
    ])
    expect(book.parts['docProps/core.xml']).toContain('<dc:creator>Horizon Soin</dc:creator>')
    expect(book.parts['docProps/core.xml']).toContain('2026-11-22T00:00:00.000Z')
  })

  it('names every part in its list of contents, and its sheets in its relations', () => {
    const listed = [...book.parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]*)"/g)].map(
      ([, path]) => path
    )
    const others = Object.keys(book.parts).filter(
      path => !path.endsWith('.rels') && path !== '[Content_Types].xml'
    )
    expect(listed.sort()).toEqual(others.sort())
    const targets = [...book.parts['xl/_rels/workbook.xml.rels']!.matchAll(/Target="([^"]*)"/g)]
    for (const [, target] of targets) expect(book.parts).toHaveProperty([`xl/${target}`])
    expect(targets).toHaveLength(3)
  })

  it('runs nothing, in cells and headers', async () => {
    const hostile = {
      columns: [{ label: '=1', unit: 'text' as const }],
      rows: FORMULAS.map(([text]) => [text])
    }
    const { sheets, parts } = await readXlsx(await xlsxFile(hostile, provenanceFr, ''))
    const cells = FORMULAS.map((_, i) => sheets['Données']![`A${i + 2}`]?.value ?? '')
    expect(cells).toEqual(FORMULAS.map(([, neutral]) => neutral.replace('\0', '\ufffd')))
    expect(sheets['Données']!['A1']!.value).toBe("'=1")
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>')
  })

  it('keeps texts that look like escapes, and cuts those that spreadsheets refuse', async () => {
    const rows = [['_x0041_'], ['x'.repeat(40_000)]]
    const columns = [{ label: 'x', unit: 'text' as const }]
    const { sheets, parts } = await readXlsx(await xlsxFile({ columns, rows }, provenanceFr, ''))
    expect(parts['xl/worksheets/sheet1.xml']).toContain('>_x005F_x0041_<')
    expect(String(sheets['Données']!['A3']!.value)).toHaveLength(32_767)
  })

  it('names columns beyond Z', async () => {
    const columns = Array.from({ length: 29 }, (_, i) => ({ label: `c${i}`, unit: 'number' as const }))
    const { sheets } = await readXlsx(
      await xlsxFile({ columns, rows: [columns.map((_, i) => i)] }, provenanceFr, '')
    )
    expect(sheets['Données']!['Z2']!.value).toBe(25)
    expect(sheets['Données']!['AC2']!.value).toBe(28)
  })
})
