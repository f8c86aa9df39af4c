/** Exchanges against programmes: what the first prove safe, the second never find exposed. */
import { type Auditor, loadAuditor } from '@horizon-soin/disclosure'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { cellsOf, crowdOf, itemKey } from './crowd.js'
import { groupsOf } from './groups.js'
import { primaryOf } from './guard.js'
import { itemCase } from './item.js'
import { problemOf } from './problem-of.js'
import { unproved } from './prove.js'
import { DEFAULT_RULES } from './rules.js'
import { draw, randomOf, recordOf, tallyOf } from './testing/drawn.js'

let auditor: Auditor
beforeAll(async () => {
  auditor = await loadAuditor()
})

describe('exchanges', () => {
  it('G2 prove safe nothing that programmes find exposed, whatever is hidden', () => {
    let proved = 0
    let exposed = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 400 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (size, seed, share) => {
          const record = recordOf(1, 2, 2)
          const tally = tallyOf(record, draw(record, size, seed))
          const groups = groupsOf(record)
          const groupIds = groups.map(({ id }) => id)
          const cells = cellsOf(groups, [tally])
          const crowds = [crowdOf(record, cells, tally)]
          const ground = {
            kind: 'propositions' as const,
            groups,
            cells,
            crowds,
            earlier: [],
            rules: DEFAULT_RULES
          }
          const item = itemCase(ground, itemKey(record.items[0]!), [])
          const random = randomOf(seed)
          const hidden = primaryOf(item)
          for (const count of item.counts) if (random() < share) hidden.add(count)
          const isOpen = () => true
          const isShown = (count: (typeof item.counts)[number]) => !hidden.has(count)
          const left = new Set(unproved(item, isShown, []).map(({ secret }) => secret))
          const block = item.blocks[0]!
          const targets = block.secrets.map(secret => ({ block, secret }))
          const { problem, places } = problemOf(item, groupIds, isOpen, [], targets)
          const concealed = new Set(places.filter((_, k) => hidden.has(item.counts[k]!)))
          const found = new Set(auditor.audit(problem, concealed).exposed.map(({ figure }) => figure))
          for (const [k, { secret }] of targets.entries()) {
            if (found.has(problem.sensitive[k]!.figure)) exposed++
            if (left.has(secret)) continue
            proved++
            expect(found.has(problem.sensitive[k]!.figure)).toBe(false)
          }
        }
      ),
      { numRuns: 25, seed: 84 }
    )
    expect(proved).toBeGreaterThan(200)
    expect(exposed).toBeGreaterThan(200)
  })
})
