import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandLines, displayWidth, padEnd, padStart, wrap, wrapIndented } from './width.js'

describe('displayWidth', () => {
  it.each([
    ['éàç', 3],
    ['e\u0301', 1],
    ['\ufdd0gras\ufdd3', 4],
    ['\u001b[8mx', 5],
    ['\u202ex', 2],
    ['日本', 4],
    ['30\u00a0%', 4]
  ])('%j takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width))

  it('pads to it on either side', () => {
    expect(padEnd('日', 4)).toBe('日  ')
    expect(padStart('é', 3)).toBe('  é')
    expect(padEnd('plus long', 3)).toBe('plus long')
  })
})

describe('wrap', () => {
  it('breaks at plain spaces only, and cuts what is too long', () => {
    expect(wrap('un mot 30\u00a0% de plus', 8)).toEqual(['un mot', '30\u00a0% de', 'plus'])
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
    expect(wrap('  a b\nc', 5)).toEqual(['  a b', 'c'])
    expect(wrapIndented('aa bb cc', 6, 2)).toEqual(['aa', '  bb', '  cc'])
  })

  it('keeps a sign that French sets apart with its word', () => {
    expect(wrap('ou fichier ; à défaut', 10)).toEqual(['ou', 'fichier\u00a0;', 'à défaut'])
    expect(wrap('dossier\u202f; un autre', 9)).toEqual(['dossier\u202f;', 'un autre'])
  })

  it('cuts a list without spaces between its parts', () => {
    expect(wrap('source;status;note', 10)).toEqual(['source;', 'status;', 'note'])
  })

  it('never passes its width nor loses a letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé ]{0,60}$/), fc.integer({ min: 1, max: 20 }), (text, width) => {
        const lines = wrap(text.trim(), width)
        expect(lines.every(line => displayWidth(line) <= width)).toBe(true)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
      { seed: 1, numRuns: 200 }
    )
  })
})

describe('commandLines', () => {
  it('continues a long command so that it can be pasted, never between an option and its value', () => {
    const command = 'horizon-soin explain effective --year 2030 --top 1 --depth 12'
    expect(commandLines(command, 80)).toEqual([`  ${command}`])
    expect(commandLines(command, 40)).toEqual([
      '  horizon-soin explain effective \\',
      '    --year 2030 --top 1 --depth 12'
    ])
  })
})
