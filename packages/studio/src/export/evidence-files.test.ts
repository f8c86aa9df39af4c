import { fileURLToPath } from 'node:url'
import { readEvidence } from '@horizon-soin/datasets'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { evidenceXlsx, evidenceZip, measuresCsv } from './evidence-files.js'
import { readXlsx } from './testing/read-xlsx.js'
import { provenanceFr } from './testing/samples.js'

const at = (path: string) => fileURLToPath(new URL(`../../../../data/${path}`, import.meta.url))
const { dataset } = await readFolder(at('etude-2019'))
const { evidence } = await readEvidenceFolder(at('preuves'), dataset!)

describe('the dossier of evidence as files', () => {
  it('is a zip that reads back as the same dossier', async () => {
    const zip = new Uint8Array(await (await evidenceZip(evidence!, '{"name":"preuves"}')).arrayBuffer())
    const files = new Map(Object.entries(unzipSync(zip)))
    expect(new TextDecoder().decode(files.get('datapackage.json'))).toBe('{"name":"preuves"}')
    expect(readEvidence(files, dataset!)).toEqual({ evidence, faults: [] })
  })

  it('gives some measures with the columns of their file', async () => {
    const text = await measuresCsv(evidence!.measures.slice(0, 2)).text()
    expect(text.replace(/^\ufeff/, '').split('\n')[0]).toMatch(/^id,profession,.*,used,why_fr,why_en$/)
    expect(text).toContain(evidence!.measures[1]!.id)
    expect(text).not.toContain(evidence!.measures[2]!.id)
  })

  it('is a workbook with a sheet for each table that has rows', async () => {
    const tables = { measures: evidence!.measures.slice(0, 3), sources: evidence!.sources, use: [] }
    const { sheets } = await readXlsx(await evidenceXlsx(tables, provenanceFr, 'Un exemple.'))
    expect(Object.keys(sheets)).toEqual(['Source', 'measures', 'sources'])
    expect(sheets['measures']!['A1']!.value).toBe('id')
    expect(typeof sheets['measures']!['E2']!.value).toBe('number')
  })
})
