import { describe, expect, it } from 'vitest'
import type { Source } from './dataset.js'
import { mergeSources } from './merge-sources.js'
import { smallDataset } from './testing/small-dataset.js'

const source = (id: string, title = id): Source => ({
  id,
  title,
  publisher: '',
  year: '2026',
  url: '',
  licence: '',
  kind: 'study'
})

describe('sources of two datasets', () => {
  it('are one list where they do not contradict each other', () => {
    const from = smallDataset({ sources: [source('test'), source('one')] })
    const to = smallDataset({ name: 'other', sources: [source('test'), source('two')] })
    const merged = mergeSources(from, to)
    expect(merged.sources.map(({ id }) => id)).toEqual(['test', 'one', 'two'])
    expect(merged.to).toBe(to)
  })

  it('an id that both define otherwise is two sources, and the second dataset cites its own', () => {
    const from = smallDataset({ sources: [source('test', 'One survey')] })
    const to = smallDataset({ name: 'other', sources: [source('test', 'Another survey')] })
    const merged = mergeSources(from, to)
    expect(merged.sources.map(({ id, title }) => [id, title])).toEqual([
      ['test', 'One survey'],
      ['other-test', 'Another survey']
    ])
    expect(merged.to.exits[0]!.source).toBe('other-test')
    expect(merged.to.timeUse[0]!.source).toBe('other-test')
    expect(to.exits[0]!.source).toBe('test')
  })

  it('are told apart in the tables of regions too', () => {
    const { exits } = smallDataset()
    const from = smallDataset({ sources: [source('test', 'One survey')] })
    const to = smallDataset({
      name: 'other',
      sources: [source('test', 'Another survey')],
      regionTables: { north: { exits, foreign: [] } }
    })
    const { north } = mergeSources(from, to).to.regionTables
    expect(north!.exits).toEqual(exits.map(row => ({ ...row, source: 'other-test' })))
    expect(north!.foreign).toEqual([])
  })

  it('never takes a name that is there already', () => {
    const from = smallDataset({ sources: [source('test', 'One survey'), source('other-test')] })
    const to = smallDataset({ name: 'other', sources: [source('test', 'Another survey')] })
    expect(mergeSources(from, to).sources.map(({ id }) => id)).toEqual(['test', 'other-test', 'other-test-2'])
  })
})
