import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LANGUAGES, TABLE_NAMES } from '@horizon-soin/datasets'
import { readFolder } from '@horizon-soin/datasets/node'
import { STATUSES } from '@horizon-soin/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { heldTables, rowCount, statusesOf, tableOf } from './rows.js'
import { columnText, tableText } from './table-text.js'

const FOLDER = fileURLToPath(new URL('../../../../../data/etude-2019', import.meta.url))
let dataset: NonNullable<Awaited<ReturnType<typeof readFolder>>['dataset']>
beforeAll(async () => {
  dataset = (await readFolder(FOLDER)).dataset!
})

const fileOf = (name: string) => readFileSync(`${FOLDER}/${name}.csv`, 'utf8').trimEnd().split('\n')

describe('the tables of the reference dataset', () => {
  it('are those that hold rows, as many as their files', () => {
    const held = heldTables(dataset)
    expect(held).toContain('potential')
    expect(heldTables({ ...dataset, potential: [] })).toEqual(held.filter(name => name !== 'potential'))
    for (const name of held) expect(rowCount(dataset, name), name).toBe(fileOf(name).length - 1)
  })

  it('have a name for every column, in both languages', () => {
    for (const name of heldTables(dataset))
      for (const column of tableOf(dataset, name, 'fr').columns)
        for (const language of LANGUAGES) expect(columnText[language][column.name], column.name).toBeTruthy()
  })

  it('number their rows as their files do', () => {
    for (const name of heldTables(dataset)) {
      const lines = fileOf(name)
      for (const { line, cells } of tableOf(dataset, name, 'fr').rows)
        expect(lines[line - 1], `${name}:${line}`).toContain(String(cells[0]!.value))
    }
  })

  it('show names and numbers of the reader’s language, and no id', () => {
    const [french, english] = LANGUAGES.map(language => tableOf(dataset, 'potential', language))
    const told = (table: typeof french, line: number) =>
      table!.rows.find(row => row.line === line)!.cells.map(({ text }) => text)
    expect(told(french, 2).slice(0, 5)).toEqual([
      'Aides-soignantes et aides-soignants',
      'Actes de soins',
      'Intelligence artificielle',
      '2025',
      '0,119'
    ])
    expect(told(english, 2).slice(0, 5)).toEqual([
      'Healthcare assistants',
      'Care',
      'Artificial intelligence',
      '2025',
      '0.119'
    ])
  })

  it('leave out columns that no row fills', () => {
    const columns = tableOf(dataset, 'adoption', 'fr').columns.map(({ name }) => name)
    expect(columns).toContain('midpoint')
    expect(columns).not.toContain('start')
  })

  it('say the status of each row of values, and none of what only names things', () => {
    expect(statusesOf(dataset, 'places')).toHaveLength(rowCount(dataset, 'places'))
    expect(statusesOf(dataset, 'places').every(status => STATUSES.includes(status))).toBe(true)
    expect(statusesOf(dataset, 'sources')).toEqual([])
  })
})

it('every table that a dataset may have is told in both languages', () => {
  for (const language of LANGUAGES)
    for (const name of TABLE_NAMES) expect(tableText[language][name].holds).toMatch(/\.$/)
})

it('notes of the calibration are sentences of the reader’s language, with their sources', () => {
  const noteAt2 = (language: 'fr' | 'en') => {
    const table = tableOf(dataset, 'adoption', language)
    const place = table.columns.findIndex(({ name }) => name === 'note')
    return table.rows[0]!.cells[place]!
  }
  const { value, text } = noteAt2('fr')
  expect(value).toMatch(/^ceiling a priori/)
  expect(text).toMatch(/^Plafond avant calcul\u00a0: 0,92, entre 0,85 et 0,98 \(source hypothese\)/)
  expect(noteAt2('en').text).toMatch(/^Ceiling before the computation: 0\.92, between 0\.85 and 0\.98 \(/)
})
