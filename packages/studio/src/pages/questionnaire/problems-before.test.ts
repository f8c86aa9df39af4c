import { expect, it } from 'vitest'
import { problemsBefore } from './problems-before.js'

const item = (id: string, required: boolean, limit: number) => ({
  id,
  version: 1,
  hash: '',
  title: { fr: id, en: id },
  body: { fr: '', en: '' },
  required,
  limit
})
const HERE = { items: [item('a', true, 10), item('b', false, 4000), item('c', true, 10)] }

it('tells texts that are needed and are not there, and texts that are too long, by their place', () => {
  const answers = [
    { item: 'a', version: 1, text: '😀'.repeat(11) },
    {
      item: 'b',
      version: 1,
      remarks: [
        { kind: 'for' as const, text: 'x' },
        { kind: 'against' as const, text: 'x'.repeat(4001) }
      ]
    }
  ]
  expect(problemsBefore({ notice: 1, answers, signature: 'x'.repeat(121) }, HERE)).toEqual([
    { path: 'answers', code: 'required-item', item: 'c' },
    { path: 'answers/0/text', code: 'too-long', limit: 10 },
    { path: 'answers/1/remarks/1/text', code: 'too-long', limit: 4000 },
    { path: 'signature', code: 'too-long', limit: 120 }
  ])
})

it('tells nothing of an answer that will be taken', () => {
  const answers = ['a', 'c'].map(id => ({ item: id, version: 1, text: '😀'.repeat(10) }))
  expect(problemsBefore({ notice: 1, answers }, HERE)).toEqual([])
})
