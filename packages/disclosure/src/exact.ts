/** The cheapest set of choices that protects a ground, proved: hit every cut known, attack, and learn the cuts that were missing. */
import type { Ground } from './ground.js'
import { cheapestHitting, packingBound } from './hitting.js'
import type { Proofs, Side } from './proofs.js'

export interface Proved {
  /** Choices hidden, those hidden before included. */
  hidden: ReadonlySet<number>
  isMinimal: boolean
  /** Nothing that protects the ground costs less, besides what was hidden before. */
  lowerBound: number
}

/**
 * A set that protects still does with more hidden; so whatever does not, and cannot grow, leaves out a cut: some of it must be hidden.
 * The cheapest set that meets the cuts known is either safe, and then nothing is cheaper, or shows a cut that it misses.
 *
 * @param found a set that protects
 * @param deadline milliseconds, on the clock of `performance.now()`
 */
export function proveCheapest(
  ground: Ground,
  proofs: Proofs,
  {
    found,
    before,
    cuts: known
  }: {
    found: ReadonlySet<number>
    before: ReadonlySet<number>
    cuts: readonly (readonly number[])[]
  },
  costOf: (choice: number) => number,
  deadline: number
): Proved {
  const cuts = known.map(cut => [...cut])
  const added = (set: ReadonlySet<number>) => [...set].filter(choice => !before.has(choice))
  const total = (set: readonly number[]) => set.reduce((sum, choice) => sum + costOf(choice), 0)
  const most = total(added(found))
  let lowerBound = packingBound(cuts, costOf)
  while (lowerBound < most && performance.now() < deadline) {
    const cheapest = cheapestHitting(cuts, costOf, deadline)
    if (!cheapest) break
    lowerBound = Math.max(lowerBound, total(cheapest))
    if (lowerBound >= most) break
    const hidden = new Set([...before, ...cheapest])
    const missed = proofs.firstExposed(hidden)
    if (!missed) return { hidden, isMinimal: true, lowerBound }
    cuts.push(smallCut(ground, proofs, missed.goal, missed.side, missed.attack.because, before, deadline))
  }
  return { hidden: found, isMinimal: lowerBound >= most, lowerBound: Math.min(lowerBound, most) }
}

/** Takes away from a cut what is not needed of it: with that hidden too, the goal stays exposed. */
function smallCut(
  ground: Ground,
  proofs: Proofs,
  goal: number,
  side: Side,
  because: readonly number[],
  before: ReadonlySet<number>,
  deadline: number
): number[] {
  let cut = because.filter(choice => !before.has(choice))
  for (const choice of cut) {
    if (performance.now() > deadline) break
    if (!cut.includes(choice)) continue
    const shown = new Set(cut.filter(other => other !== choice))
    const hidden = new Set([...before, ...ground.choices.filter(one => !shown.has(one))])
    const attack = proofs.refute(goal, side, hidden)
    if (attack) cut = attack.because.filter(one => shown.has(one))
  }
  return cut
}
