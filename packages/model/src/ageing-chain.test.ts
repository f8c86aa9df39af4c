import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advanceChain, advanceChains } from './ageing-chain.js'
import { holds, share } from './testing/arbitrary-values.js'

const stages = fc.array(
  fc.record({ stock: share(0, 100), stay: share(0, 0.5), pass: share(0, 0.5), profile: share(0, 1) }),
  {
    minLength: 1,
    maxLength: 13
  }
)
type Stage = 'stock' | 'stay' | 'pass' | 'profile'
const column = (list: readonly Record<Stage, number>[], name: Stage) =>
  Float64Array.from(list, row => row[name])

describe('advanceChain', () => {
  it('is the step of its definition, whatever the number of stages, and touches no other chain', () => {
    holds(
      fc.property(stages, share(0, 50), (list, entrants) => {
        const pad = { stock: 9, stay: 1, pass: 1, profile: 1 }
        const padded = [pad, ...list, pad]
        const stock = column(padded, 'stock')
        const rest = (['stay', 'pass', 'profile'] as const).map(name => column(padded, name))
        const total = advanceChain(stock, rest[0]!, rest[1]!, rest[2]!, 1, list.length + 1, entrants)
        const next = list.map((row, x) => {
          const before = list[x - 1]
          return row.stay * row.stock + (before ? before.pass * before.stock : 0) + entrants * row.profile
        })
        expect([...stock]).toEqual([9, ...next, 9])
        expect(total).toBeCloseTo(
          next.reduce((sum, n) => sum + n, 0),
          9
        )
      })
    )
  })
})

describe('advanceChains', () => {
  it('is advanceChain for each draw, to the last bit', () => {
    holds(
      fc.property(stages, fc.array(share(0, 50), { minLength: 1, maxLength: 5 }), (list, draws) => {
        const [stay, pass, profile] = (['stay', 'pass', 'profile'] as const).map(name =>
          column(list, name)
        ) as [Float64Array, Float64Array, Float64Array]
        const start = (x: number, d: number) => list[x]!.stock * (d + 1)
        const many = Float64Array.from({ length: list.length * draws.length }, (_, i) =>
          start(Math.floor(i / draws.length), i % draws.length)
        )
        const entrants = Float64Array.from(draws)
        advanceChains(many, stay, pass, profile, 0, list.length, entrants, new Float64Array(draws.length))
        draws.forEach((entering, d) => {
          const one = Float64Array.from(list, (_, x) => start(x, d))
          advanceChain(one, stay, pass, profile, 0, list.length, entering)
          expect(Array.from(list, (_, x) => many[x * draws.length + d])).toEqual([...one])
        })
      })
    )
  })
})
