import { QUEUES } from '@horizon-soin/consultation'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf, ROOMS, readPlace } from './place.js'

describe('the rooms of the team', () => {
  it('are read from an address as they are written to it', () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,79}$/)
    fc.assert(
      fc.property(fc.constantFrom(...ROOMS), id, fc.constantFrom(...QUEUES), (room, consultation, wanted) => {
        const place = { room, consultation, queue: room === 'moderation' ? wanted : 'to-do' } as const
        expect(readPlace(hashOf(place))).toEqual(place)
      }),
      { seed: 8 }
    )
    for (const room of ['people', 'journal'] as const) expect(readPlace(hashOf({ room }))).toEqual({ room })
  })

  it('an invitation is read, and is written nowhere', () => {
    const place = readPlace('#invitation=7K3QM-9XW2A_b')
    expect(place).toEqual({ room: 'invitation', code: '7K3QM-9XW2A_b' })
    expect(hashOf(place)).toBe('')
  })

  it('anything else leads home', () => {
    for (const hash of [
      '',
      '#',
      '#main',
      '#moderation',
      '#moderation/',
      '#moderation/A',
      '#moderation/a/b',
      '#release/a/decided',
      '#moderation/a/decided/b',
      '#release/../x',
      '#invitation=',
      '#invitation=<svg>'
    ])
      expect(readPlace(hash)).toEqual({ room: 'home' })
    fc.assert(
      fc.property(fc.string(), text => {
        expect(readPlace(readPlace(text).room)).toBeDefined()
      }),
      { seed: 8 }
    )
  })
})
