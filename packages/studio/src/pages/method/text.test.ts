import { expect, it } from 'vitest'
import { methodText } from './text.js'

it.each(['fr', 'en'] as const)('each section has an address of its own in %s', language => {
  const anchors = Object.values(methodText[language].sections).map(({ anchor }) => anchor)
  expect(new Set(anchors).size).toBe(anchors.length)
  for (const anchor of anchors) expect(anchor).toMatch(/^[a-z]+(-[a-z]+)*$/)
})
