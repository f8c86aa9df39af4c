import { PROPOSITIONS, readPropositions } from '@horizon-soin/consultation/node'
import { expect, it } from 'vitest'
import { growthOf } from './growth.js'

const { proposals } = await readPropositions(PROPOSITIONS)

it('the statement of 2018 that became headings is told in figures of the data', () => {
  const [before, after] = proposals.find(({ number }) => number === 3)!.versions
  expect(growthOf(before!, after!, 'fr')).toEqual({ sentences: 1, headings: 9 })
  expect(growthOf(after!, before!, 'fr')).toBeNull()
  expect(growthOf(after!, after!, 'en')).toBeNull()
  expect(growthOf(before!, before!, 'en')).toBeNull()
})
