import type { ModerationCounts } from '@horizon-soin/consultation'
import { describe, expect, it } from 'vitest'
import { tasksOf } from './todo.js'

const COUNTS: ModerationCounts = {
  texts: 50,
  toDo: 0,
  published: 40,
  masked: 4,
  refused: { insult: 6 },
  appeals: { made: 2, pending: 0, granted: 1 },
  reports: { made: 0, pending: 0, granted: 0 },
  duplicates: { groups: 1, beyondFirst: 3 }
}
const kinds = (...given: Parameters<typeof tasksOf>) => tasksOf(...given).map(({ kind }) => kind)

describe('what there is to do', () => {
  it('is nothing before closing', () => {
    for (const state of ['draft', 'open'] as const)
      expect(tasksOf({ state, moderation: null, releases: 0 }, ['moderator', 'analyst', 'editor'])).toEqual(
        []
      )
  })

  it('is what each role may do, and no more', () => {
    const closed = { state: 'closed', moderation: { ...COUNTS, toDo: 50 }, releases: 0 } as const
    expect(tasksOf(closed, ['moderator'])).toEqual([
      { kind: 'moderate', count: 50, room: 'moderation', queue: 'to-do' }
    ])
    expect(kinds(closed, ['analyst'])).toEqual([])
    expect(kinds(closed, ['administrator'])).toEqual(['log'])
    expect(kinds({ ...closed, moderation: COUNTS }, ['moderator', 'analyst'])).toEqual(['close'])
    const moderated = { ...closed, state: 'moderated', moderation: COUNTS } as const
    expect(kinds(moderated, ['analyst', 'editor'])).toEqual(['release', 'respond'])
  })

  it('has appeals and reports after the first release too', () => {
    const asked = { made: 3, pending: 2, granted: 0 }
    const moderation = { ...COUNTS, appeals: asked, reports: asked }
    expect(kinds({ state: 'published', moderation, releases: 1 }, ['moderator', 'analyst'])).toEqual([
      'appeals',
      'reports',
      'releaseAgain'
    ])
    expect(kinds({ state: 'archived', moderation, releases: 1 }, ['moderator', 'analyst'])).toEqual(['log'])
  })
})
