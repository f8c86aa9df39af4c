import { readDataset, starterFiles, TABLE_NAMES, tableResource, writeDataset } from '@horizon-soin/datasets'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { datasetXlsx, datasetZip } from './data-package.js'
import { readCsv } from './testing/read-csv.js'
import { readXlsx } from './testing/read-xlsx.js'
import { provenanceFr } from './testing/samples.js'

const encoded = new Map([...starterFiles()].map(([path, text]) => [path, new TextEncoder().encode(text)]))
const dataset = readDataset(encoded).dataset!
const provenance = { ...provenanceFr, title: dataset.title.fr, scenario: '', dataset: '' }
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())

describe('a dataset as a zip', () => {
  it('reads back as the same dataset', async () => {
    const zip = await bytesOf(await datasetZip(dataset, [{ name: 'etalab-2.0' }]))
    const files = new Map(Object.entries(unzipSync(zip)))
    const again = readDataset(files)
    expect(again.faults).toEqual([])
    expect(again.dataset).toEqual(dataset)
    expect(new TextDecoder().decode(files.get('datapackage.json'))).toContain('etalab-2.0')
  })

  it('has the other variants of a dataset that has some', async () => {
    const variants = ['routine', 'best'].map(id => ({
      id,
      label: { fr: id, en: id },
      description: { fr: '', en: '' }
    }))
    const first = { ...dataset, variant: variants[0]!, variants }
    const best = {
      ...first,
      variant: variants[1]!,
      intensity: dataset.intensity.map(row => ({ ...row, intensity: row.high }))
    }
    const zip = await bytesOf(await datasetZip(first, [], [best]))
    const files = new Map(Object.entries(unzipSync(zip)))
    expect([...files.keys()].filter(path => path.startsWith('variants/'))).toEqual([
      'variants/best/intensity.csv'
    ])
    expect(readDataset(files).dataset).toEqual(first)
    expect(readDataset(files, { variant: 'best' }).dataset!.intensity[0]!.intensity).toBe(
      best.intensity[0]!.intensity
    )
  })

  it('has the same bytes again, whatever the day', async () => {
    const zip = await bytesOf(await datasetZip(dataset, []))
    expect(await bytesOf(await datasetZip(dataset, []))).toEqual(zip)
    // Time and date of its first file: midnight, 1 January 1980.
    expect([...zip.subarray(10, 14)]).toEqual([0, 0, 0x21, 0])
  })
})

describe('a dataset as a workbook', () => {
  it('has a sheet for each table that has rows, with what its file has', async () => {
    const { sheets } = await readXlsx(await datasetXlsx(dataset, provenance, 'Un exemple.'))
    const files = writeDataset(dataset)
    const names = TABLE_NAMES.filter(
      name => (files.get(tableResource(name).path)?.split('\n').length ?? 0) > 2
    )
    expect(Object.keys(sheets)).toEqual(['Source', ...names])
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) {
      const rows = readCsv(files.get(tableResource(name).path)!.replaceAll('\n', '\r\n'))
      const cells = rows.flatMap((row, i) =>
        row.flatMap((text, j) => (text === '' ? [] : [[`${String.fromCharCode(65 + j)}${i + 1}`, text]]))
      )
      const read = Object.entries(sheets[name]!).map(([place, { value }]) => [place, String(value)])
      expect(read, name).toEqual(cells)
    }
    expect(typeof sheets['headcount']!['E2']!.value).toBe('number')
  })
})
