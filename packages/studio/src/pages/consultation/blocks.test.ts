import { expect, it } from 'vitest'
import { blocksOf } from './blocks.js'

it('parts paragraphs by empty lines and gathers the items of a list', () => {
  expect(blocksOf('Un.\n\nDeux\ndeux bis :\n- a\n- b\n\n- c\n\n')).toEqual([
    { kind: 'text', lines: ['Un.'] },
    { kind: 'text', lines: ['Deux', 'deux bis :'] },
    { kind: 'list', lines: ['a', 'b'] },
    { kind: 'list', lines: ['c'] }
  ])
})

it('I4: makes no link, no picture and no markup of what an organiser writes', () => {
  for (const text of [
    '[x](javascript:alert(1))',
    '<b onclick=alert(1)>y</b>',
    '![z](https://other.example/p.png)',
    '# t'
  ])
    expect(blocksOf(text)).toEqual([{ kind: 'text', lines: [text] }])
})
