import { MASK } from '@horizon-soin/consultation'
import { expect, it } from 'vitest'
import { masked, passagesOf } from './masks.js'

it('F2 hides passages by their UTF-16 units, and everything where they are of another text', () => {
  const text = '🙂 de a@b.fr, appelez 06'
  expect(passagesOf([6, 12, 22, 24])).toEqual([
    [6, 12],
    [22, 24]
  ])
  expect(masked(text, [])).toBe(text)
  expect(masked(text, [6, 12, 22, 24])).toBe(`🙂 de ${MASK}, appelez ${MASK}`)
  for (const wrong of [
    [6, 99],
    [12, 6],
    [6, 12, 8, 14],
    [1, 3],
    [-1, 4]
  ])
    expect(masked(text, wrong)).toBe(MASK)
})
