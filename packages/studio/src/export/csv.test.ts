import { describe, expect, it } from 'vitest'
import { csvFile, csvText } from './csv.js'
import { citation } from './provenance.js'
import { FORMULAS } from './testing/formula-vectors.js'
import { readCsv } from './testing/read-csv.js'
import { provenanceEn, provenanceFr, table } from './testing/samples.js'

const written = csvText(table, provenanceFr)
const rows = readCsv(written.slice(1))

describe('a chart as CSV', () => {
  it('starts with a byte order mark and ends each row as the standard has it', async () => {
    const bytes = new Uint8Array(await csvFile(table, provenanceFr).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(written.endsWith('\r\n')).toBe(true)
    expect(written.replaceAll('\r\n', '')).not.toContain('\r')
  })

  it('names columns with their units, then what the file comes from', () => {
    expect(rows[0]).toEqual([
      'Métier',
      'Année',
      'Gain (part)',
      'Variation (écart de part)',
      'Effectif (personnes)',
      'Temps libéré en ETP',
      'Indice',
      'titre',
      'scénario',
      'jeu de données',
      'date de calcul',
      'source',
      'citation'
    ])
    expect(readCsv(csvText(table, provenanceEn).slice(1))[0]!.slice(2, 9)).toEqual([
      'Gain (share)',
      'Variation (change of share)',
      'Effectif (people)',
      'Temps libéré en ETP (FTE)',
      'Indice',
      'title',
      'scenario'
    ])
  })

  it('writes numbers in full, negative ones too, and nothing where there is no value', () => {
    expect(rows[1]!.slice(0, 7)).toEqual([
      'Infirmières et infirmiers',
      '2030',
      '0.24',
      '-0.013',
      '234567.25',
      '-15000',
      '1e-7'
    ])
    expect(rows[2]!.slice(0, 7)).toEqual([
      'a, "b"\nc',
      '2031',
      String(0.1 + 0.2),
      '0.05',
      '',
      String(1 / 3),
      ''
    ])
    expect(Number(rows[2]![5])).toBe(1 / 3)
  })

  it('says on each row where it comes from', () => {
    const { title, scenario, date, source } = provenanceFr
    const origin = [
      title,
      scenario,
      'L’étude de 2019, reconstituée 1.0',
      date,
      `${source}`,
      citation(provenanceFr)
    ]
    for (const row of rows.slice(1)) expect(row.slice(7)).toEqual(origin)
    expect(rows).toHaveLength(3)
  })

  it.each(FORMULAS)('runs nothing: %j, in a cell, a header and its provenance', (text, neutral) => {
    const hostile = { columns: [{ label: text, unit: 'text' as const }], rows: [[text]] }
    const [header, row] = readCsv(csvText(hostile, { ...provenanceFr, title: text, scenario: text }).slice(1))
    expect(header![0]).toBe(neutral)
    expect(row!.slice(0, 3)).toEqual([neutral, neutral, neutral])
  })
})
