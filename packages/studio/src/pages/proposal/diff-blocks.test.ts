import { expect, it } from 'vitest'
import { blocksOfParts } from './diff-blocks.js'

it('a difference keeps its lists and its changes, wherever a part ends', () => {
  expect(
    blocksOfParts([
      { kind: 'same', text: 'Actions :\n\n-' },
      { kind: 'added', text: ' nommer' },
      { kind: 'same', text: ' un pilote ;\n- ' },
      { kind: 'added', text: 'dire\n- payer\nEnfin' }
    ])
  ).toEqual([
    { kind: 'text', lines: [[{ kind: 'same', text: 'Actions :' }]] },
    {
      kind: 'list',
      lines: [
        [
          { kind: 'added', text: 'nommer' },
          { kind: 'same', text: ' un pilote ;' }
        ],
        [{ kind: 'added', text: 'dire' }],
        [{ kind: 'added', text: 'payer' }]
      ]
    },
    { kind: 'text', lines: [[{ kind: 'added', text: 'Enfin' }]] }
  ])
})
