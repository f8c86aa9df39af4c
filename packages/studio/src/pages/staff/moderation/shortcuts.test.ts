import { describe, expect, it } from 'vitest'
import { atDigit, commandOf, digitOf, type Key, LETTERS } from './shortcuts.js'

const key = (pressed: Partial<Key>): Key => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...pressed
})

describe('keys of the moderation room', () => {
  it('each do one thing, capital or not', () => {
    expect(new Set(Object.values(LETTERS)).size).toBe(Object.keys(LETTERS).length)
    expect(commandOf(key({ key: 'p' }), 'text', true)).toEqual({ do: 'publish' })
    expect(commandOf(key({ key: 'P' }), 'control', true)).toEqual({ do: 'publish' })
    expect(commandOf(key({ key: '?' }), 'text', true)).toEqual({ do: 'help' })
    expect(commandOf(key({ key: 'x' }), 'text', true)).toBeNull()
  })

  it('digits are those of the keyboard, with Shift or without, as in France', () => {
    expect(commandOf(key({ key: '&', code: 'Digit1' }), 'text', true)).toEqual({ do: 'digit', digit: 1 })
    expect(commandOf(key({ key: 'à', code: 'Digit0' }), 'choice', true)).toEqual({ do: 'digit', digit: 0 })
    expect(commandOf(key({ key: '7', code: 'Numpad7' }), 'text', true)).toEqual({ do: 'digit', digit: 7 })
    const list = [...'abcdefghij']
    for (const [place, one] of list.entries()) expect(atDigit(list, digitOf(place))).toBe(one)
    expect(atDigit(['a'], 2)).toBeUndefined()
  })

  it('leave what is written, what has keys of its own, and what the browser does', () => {
    expect(commandOf(key({ key: 'p' }), 'writing', true)).toBeNull()
    expect(commandOf(key({ key: 'Escape' }), 'writing', true)).toEqual({ do: 'close' })
    expect(commandOf(key({ key: 'Enter' }), 'control', true)).toBeNull()
    expect(commandOf(key({ key: 'Enter' }), 'choice', true)).toEqual({ do: 'confirm' })
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)
      expect(commandOf(key({ key: 'p', [held]: true }), 'text', true)).toBeNull()
  })

  it('WCAG 2.1.4: turned off, single keys do nothing', () => {
    for (const letter of Object.values(LETTERS))
      expect(commandOf(key({ key: letter }), 'text', false)).toBeNull()
    expect(commandOf(key({ key: '1', code: 'Digit1' }), 'text', false)).toBeNull()
    expect(commandOf(key({ key: 'Enter' }), 'text', false)).toBeNull()
  })
})
