import { studyMessages, wordsOf } from '@horizon-soin/words'
import { expect, it } from 'vitest'
import { SOME_EDITIONS, someStudy } from '../../editions/testing/some-editions.js'
import { messageTable } from './message-table.js'
import type { Side } from './sides.js'

const { dataset: published } = await someStudy('etude-2019')

async function sideOf(place: number): Promise<Side> {
  const about = SOME_EDITIONS[place]!
  const study = await someStudy(about.id)
  const scenario = study.dataset.scenarios.find(({ id }) => id === 'median')!
  const messages = studyMessages(study.model, scenario, published, wordsOf('fr'))
  return { about, study, scenario, messages, ranges: null }
}

it('has a row a number of each edition, and one a message without any', async () => {
  const sides = [await sideOf(0), await sideOf(1)]
  const { columns, rows } = messageTable(sides, 'fr')
  const counts = sides.map(({ messages }) =>
    messages.reduce((sum, { numbers }) => sum + Math.max(1, numbers.length), 0)
  )
  expect(rows).toHaveLength(counts[0]! + counts[1]!)
  for (const row of rows) expect(row).toHaveLength(columns.length)
  const [potential] = sides[1]!.messages[0]!.numbers
  const told = rows.find(([message, edition]) => message === rows[0]![0] && edition !== rows[0]![1])!
  expect(told).toContain(potential!.value)
  expect(told).toContain(2018)
})

it('leaves empty what has no value', async () => {
  const { rows } = messageTable([await sideOf(1)], 'en')
  for (const row of rows) for (const cell of row) expect(Number.isNaN(cell)).toBe(false)
})
