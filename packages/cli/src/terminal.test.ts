import { describe, expect, it } from 'vitest'
import { harmless, type Terminal, terminalOf, toAscii } from './terminal.js'

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
  it('takes commands and colours out, leaves line feeds', () => {
    expect(harmless('\u001b[1ma\u001b[22m\nb')).toBe('\ufffd[1ma\ufffd[22m\nb')
    expect(harmless('\u001b]0;x\u0007 \u001b[2J \r \u202e \u009b')).toBe(
      '\ufffd]0;x\ufffd \ufffd[2J \ufffd \ufffd \ufffd'
    )
  })
})

describe('paint', () => {
  const printed = (text: (terminal: Terminal) => string, isTTY: boolean) => {
    let out = ''
    const stream = { write: (part: string) => (out += part), isTTY, columns: 80 }
    const terminal = terminalOf({ stdout: stream, stderr: stream, env: {}, cwd: '/' })
    terminal.print(text(terminal))
    return out
  }

  it('is the only one to colour, on a terminal only', () => {
    const text = (terminal: Terminal) => `${terminal.paint('bold', 'a\u001b[31mb')}\u001b[8mc`
    expect(printed(text, true)).toBe('\u001b[1ma\ufffd[31mb\u001b[22m\ufffd[8mc\n')
    expect(printed(text, false)).toBe('a\ufffd[31mb\ufffd[8mc\n')
  })

  it('cannot be left open by what a text holds', () => {
    expect(printed(terminal => `\ufdd0x${terminal.paint('dim', 'y\ufdd3z')}`, true)).toBe(
      'x\u001b[2my\u001b[22mz\n'
    )
    expect(printed(() => '\ufdd0x\ufdd3', false)).toBe('x\n')
  })
})

describe('toAscii', () => {
  it('keeps columns', () => {
    expect(toAscii('├─ « été » 30\u00a0% −1 → ● ✓ œ')).toBe('|- " ete " 30 % -1 > * v oe')
    expect(toAscii('日本')).toBe('??')
  })

  it('spells what has no character of one column, and wraps again what it lengthens', () => {
    expect(toAscii('§1.3.2, œuvre')).toBe('par. 1.3.2, oeuvre')
    expect(toAscii('§1 œuvre', 8)).toBe('par. 1\noeuvre')
    expect(toAscii('un mot trop long', 8)).toBe('un mot trop long')
  })
})
