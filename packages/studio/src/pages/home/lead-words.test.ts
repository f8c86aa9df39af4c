import { describe, expect, it } from 'vitest'
import { endsOf } from './lead-words.js'

describe('where a scenario holds its gains', () => {
  it('is the middle as long as no gain moves, whatever adoption does', () => {
    expect(endsOf({ potential: {}, adoption: {} })).toBe('middle')
    expect(endsOf({ potential: { default: 0 }, adoption: { default: 1 } })).toBe('middle')
  })

  it('is an end where gains and adoption are both there', () => {
    expect(endsOf({ potential: { default: -1 }, adoption: { default: -1 } })).toBe('slow')
    expect(endsOf({ potential: { default: 1 }, adoption: { default: 1 } })).toBe('fast')
  })

  it('is neither where they are mixed, or differ by technology', () => {
    expect(endsOf({ potential: { default: -1 }, adoption: {} })).toBe('other')
    expect(endsOf({ potential: { default: 1, technologies: { ia: 0 } }, adoption: { default: 1 } })).toBe(
      'other'
    )
    expect(endsOf({ potential: { technologies: { ia: -1 } }, adoption: {} })).toBe('other')
  })
})
