/** What is proved of the goals of a ground: each witness met proves some of them, for every set of choices that holds what it needs. */
import type { Attack, Ground, Witness } from './ground.js'
import { sumOf } from './terms.js'

export type Side = 'high' | 'low'
export const SIDES = ['high', 'low'] as const

/** Narrower than what an audit allows: what is proved here is safe there. */
const NEAR = 1e-7

export interface Proofs {
  learn(witness: Witness): void
  /** @returns null where these choices hidden meet the goal on this side, else the attack that shows that they do not */
  refute(goal: number, side: Side, hidden: ReadonlySet<number>): Attack | null
  /** The first goal that these choices hidden leave exposed. */
  firstExposed(hidden: ReadonlySet<number>): { goal: number; side: Side; attack: Attack } | null
}

export function collectProofs(ground: Ground): Proofs {
  const { goals } = ground
  const met = goals.map(() => ({ high: [] as Witness[], low: [] as Witness[] }))
  /** Goals that were exposed last come first: they are likely to be again. */
  const order = goals.map((_, goal) => goal)

  const isMet = (goal: number, side: Side, value: number) =>
    side === 'high' ? value >= goals[goal]!.reach - NEAR : value <= goals[goal]!.fall + NEAR

  const isProved = (goal: number, side: Side, hidden: ReadonlySet<number>) =>
    met[goal]![side].some(({ needs }) => isWithin(needs, hidden))

  const proofs: Proofs = {
    learn(witness) {
      goals.forEach(({ part }, goal) => {
        for (const side of SIDES)
          if (isMet(goal, side, sumOf(part[side], witness.values))) met[goal]![side].push(witness)
      })
    },
    refute(goal, side, hidden) {
      if (isProved(goal, side, hidden)) return null
      const attack = ground.attack(goal, side, hidden)
      if (attack.witness) proofs.learn(attack.witness)
      return isMet(goal, side, attack.value) ? null : attack
    },
    firstExposed(hidden) {
      for (const goal of order)
        for (const side of SIDES) {
          const attack = proofs.refute(goal, side, hidden)
          if (!attack) continue
          order.splice(order.indexOf(goal), 1)
          order.unshift(goal)
          return { goal, side, attack }
        }
      return null
    }
  }
  proofs.learn(ground.truth)
  return proofs
}

function isWithin(needs: ReadonlySet<number>, hidden: ReadonlySet<number>): boolean {
  for (const one of needs) if (!hidden.has(one)) return false
  return true
}
