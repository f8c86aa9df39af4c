import type { Actor, Facets } from '@horizon-soin/consultation'
import { describe, expect, it } from 'vitest'
import { filtered, groupsOf } from './group.js'
import type { ProposalSummary } from './summary.js'
import { EVERY_PROPOSAL } from './wanted.js'

const cost = { level: 'low', low: null, high: null, per: null } as const
const facets = (actors: Actor[], start: number | null, level: Facets['cost']['level'] = 'low'): Facets => ({
  actors,
  cost: { ...cost, level },
  calendar: { start, end: null }
})
const proposal = (number: number, more: Partial<ProposalSummary>): ProposalSummary => ({
  id: `proposition-0${number}`,
  number,
  axis: 'formation',
  policy: null,
  amendments: [],
  version: 1,
  date: '2018-09',
  title: { fr: `Titre ${number}`, en: `Title ${number}` },
  facets: null,
  versions: 1,
  ...more
})
const list = [
  proposal(1, { facets: facets(['has', 'ars'], 2020, 'none') }),
  proposal(2, { axis: 'soutien', policy: 'p', facets: facets(['ars'], 2019, 'high') }),
  proposal(3, { axis: 'soutien', facets: facets([], null, 'none') }),
  proposal(4, { axis: 'pratiques' })
]
const told = (...args: Parameters<typeof groupsOf>) =>
  groupsOf(...args).map(({ key, proposals }) => [key, proposals.map(({ number }) => number)])

describe('groups of proposals', () => {
  it('by axis: in the order of the study, without empty ones', () => {
    expect(told(list, 'axis')).toEqual([
      ['formation', [1]],
      ['pratiques', [4]],
      ['soutien', [2, 3]]
    ])
  })

  it('by actor: under each, and those of none last; under the one that is asked for alone', () => {
    expect(told(list, 'actor')).toEqual([
      ['has', [1]],
      ['ars', [1, 2]],
      [null, [3, 4]]
    ])
    expect(told(filtered(list, { ...EVERY_PROPOSAL, actor: 'ars' }), 'actor', 'ars')).toEqual([
      ['ars', [1, 2]]
    ])
  })

  it('by year and by cost: each once, what is not said last', () => {
    expect(told(list, 'calendar')).toEqual([
      [2019, [2]],
      [2020, [1]],
      [null, [3, 4]]
    ])
    expect(told(list, 'cost')).toEqual([
      ['none', [1, 3]],
      ['high', [2]],
      ['unknown', [4]]
    ])
    expect(told(list, 'support')).toEqual([[null, [1, 2, 3, 4]]])
  })

  it('of what the filters keep', () => {
    const kept = (more: object) => filtered(list, { ...EVERY_PROPOSAL, ...more }).map(({ number }) => number)
    expect(kept({})).toEqual([1, 2, 3, 4])
    expect(kept({ axis: 'soutien' })).toEqual([2, 3])
    expect(kept({ axis: 'soutien', hasEffect: true })).toEqual([2])
    expect(kept({ actor: 'has', hasEffect: true })).toEqual([])
  })
})
