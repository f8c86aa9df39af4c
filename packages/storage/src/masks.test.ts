import { SIGNED } from '@horizon-soin/consultation'
import { describe, expect, it } from 'vitest'
import { masked } from './masks.js'

const TEXT = 'Voir le Dr Martin.'
const NAME = 'Camille'
const whole = TEXT + SIGNED + NAME

describe('F1 F2 a text and the name under it are moderated as one', () => {
  it('a passage of the text leaves the name', () => {
    expect(masked(TEXT, NAME, [8, 17])).toEqual({ text: 'Voir le […].', signature: NAME })
  })

  it('a passage of the name takes all of it away, and leaves the text', () => {
    expect(masked(TEXT, NAME, [whole.length - 3, whole.length])).toEqual({ text: TEXT, signature: null })
  })

  it('a passage over both hides both', () => {
    expect(masked(TEXT, NAME, [8, whole.length])).toEqual({ text: 'Voir le […]', signature: null })
  })

  it('once the name is deleted, its passages have no effect', () => {
    expect(masked(TEXT, null, [8, 17, whole.length - 3, whole.length])).toEqual({
      text: 'Voir le […].',
      signature: null
    })
  })

  it('passages that are not of the text hide all of it', () => {
    expect(masked(TEXT, null, [5, 2]).text).toBe('[…]')
  })
})
