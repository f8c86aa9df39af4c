import { readFileSync } from 'node:fs'
import { readFolder } from '@horizon-soin/datasets/node'
import type { Dataset } from '@horizon-soin/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { recordAt } from './record.js'

let dataset: Dataset

beforeAll(async () => {
  dataset = (await readFolder('data/etude-2019')).dataset!
})

/** Lines of a file that no cell runs over. */
const lineOf = (file: string, line: number): string =>
  readFileSync(`data/etude-2019/${file}`, 'utf8').split(/\r?\n/)[line - 1]!

describe('recordAt', () => {
  it('gives back the row as the file has it', () => {
    for (const { row } of [
      dataset.potential[111]!,
      dataset.adoption[30]!,
      dataset.exits[2]!,
      dataset.series[0]!
    ]) {
      const { csv } = recordAt(dataset, row!)!
      const [header, text] = csv.split(/\r?\n/)
      expect(header).toBe(lineOf(row!.file, 1))
      expect(text).toBe(lineOf(row!.file, row!.line))
    }
  })

  it('reads its cells, quoted ones too, less what stands beside them', () => {
    const { row, profession, year, headcount } = dataset.series[0]!
    expect(recordAt(dataset, row!)).toMatchObject({
      table: 'series',
      cells: [
        { column: 'profession', text: profession },
        { column: 'year', text: String(year) },
        { column: 'headcount', text: String(headcount) }
      ]
    })
  })

  it('knows no row where there is none', () => {
    expect(recordAt(dataset, { file: 'potential.csv', line: 1 })).toBeNull()
    expect(recordAt(dataset, { file: 'nothing.csv', line: 12 })).toBeNull()
  })
})
