import { labelsOf, type MessageId, studyMessages, wordsOf } from '@horizon-soin/words'
import { describe, expect, it } from 'vitest'
import { SOME_EDITIONS, someStudy } from '../../editions/testing/some-editions.js'
import { columnsOf, measureWords, wholeOf } from './number-columns.js'
import type { Side } from './sides.js'
import { editionsText } from './text.js'

const { dataset: published } = await someStudy('etude-2019')
const words = wordsOf('fr')

async function sideOf(place: number): Promise<Side> {
  const about = SOME_EDITIONS[place]!
  const study = await someStudy(about.id)
  const scenario = study.dataset.scenarios.find(({ id }) => id === 'median')!
  return {
    ...{ about, study, scenario, ranges: null },
    messages: studyMessages(study.model, scenario, published, words)
  }
}

const sides = [await sideOf(0), await sideOf(1)]
const series = (id: MessageId) =>
  columnsOf(sides, id).map(({ told }) =>
    told.map(
      one => one && `${one.number.series.indicator} ${one.number.series.profession} ${one.number.year}`
    )
  )

describe('the columns of a message', () => {
  it('hold one series each, in every edition', () => {
    for (const id of ['potential', 'none', 'later', 'groups', 'mix'] as const)
      for (const column of series(id)) expect(new Set(column.filter(Boolean)).size, id).toBe(1)
  })

  it('give each edition the profession that another tells', () => {
    expect(series('none').flat()).not.toContain(undefined)
  })

  it('have no number where an edition has not the series', () => {
    const since = columnsOf(sides, 'later').at(-1)!
    expect(since.told.map(one => one !== undefined)).toEqual([false, true])
    const { number } = since.told[1]!
    const labels = labelsOf(since.owner.study.dataset, words)
    const told = measureWords(number, labels, words, editionsText.fr)
    expect(told.match(/depuis/g)).toHaveLength(1)
    expect(told).toContain(String(since.owner.study.dataset.baseYear))
  })

  it('say of how much a mix is the share', () => {
    const [column] = columnsOf(sides, 'mix')
    const { number } = column!.told[1]!
    expect(wholeOf(sides[1]!, number)).toBeGreaterThan(0)
    expect(wholeOf(sides[1]!, number)).toBeLessThan(0.2)
    expect(wholeOf(sides[1]!, columnsOf(sides, 'potential')[0]!.told[1]!.number)).toBeNull()
  })
})
