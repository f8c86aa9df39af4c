import { describe, expect, it } from 'vitest'
import { harmless, terminalOf, toAscii } from './terminal.js'

const on = (columns: number | undefined, env: Record<string, string> = {}) => {
  const out = { write: () => true, isTTY: columns !== undefined, columns }
  return terminalOf({ stdout: out, stderr: out, env, cwd: '/' })
}

describe('terminalOf', () => {
  it('fills between 80 and 120 columns', () => {
    expect([on(40), on(100), on(300), on(undefined)].map(terminal => terminal.width)).toEqual([
      80, 100, 120, 80
    ])
    expect(on(undefined, { COLUMNS: '110' }).width).toBe(110)
    expect(on(undefined, { COLUMNS: 'wide' }).width).toBe(80)
  })

  it('takes a locale at its word', () => {
    const spoken = [{}, { LANG: 'fr_FR.utf8' }, { LANG: 'C' }, { LANG: 'C', LC_ALL: 'C.UTF-8' }].map(
      env => on(80, env).utf8
    )
    expect(spoken).toEqual([true, true, false, true])
  })
})

describe('harmless', () => {
  it('leaves colours and line feeds, takes other commands out', () => {
    expect(harmless('\u001b[1ma\u001b[22m\nb')).toBe('\u001b[1ma\u001b[22m\nb')
    expect(harmless('\u001b]0;x\u0007 \u001b[2J \r \u202e \u009b')).toBe(
      '\ufffd]0;x\ufffd \ufffd[2J \ufffd \ufffd \ufffd'
    )
  })
})

describe('toAscii', () => {
  it('keeps columns', () => {
    expect(toAscii('├─ « été » 30\u00a0% −1 → ● ✓ œ')).toBe('|- " ete " 30 % -1 > * v oe')
    expect(toAscii('日本')).toBe('??')
  })
})
