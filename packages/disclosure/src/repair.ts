/** Hides until every goal of a ground is met: the least change that meets each in turn tells what to hide. */
import type { Choice } from './choices.js'
import type { Ground } from './ground.js'
import { type Proofs, SIDES } from './proofs.js'

export interface Repair {
  /** Choices hidden, those hidden before included. */
  hidden: Set<number>
  /** Of each, some choice must be hidden by whoever protects the ground. */
  cuts: number[][]
  /** Figures that nothing protects. */
  lost: number[]
}

export function repair(ground: Ground, proofs: Proofs, before: ReadonlySet<number>): Repair {
  const hidden = new Set(before)
  const cuts: number[][] = []
  const lost: number[] = []
  ground.goals.forEach(({ figure }, goal) => {
    for (const side of SIDES) {
      const attack = proofs.refute(goal, side, hidden)
      if (!attack) continue
      const cut = attack.because.filter(choice => !before.has(choice))
      const change = cut.length > 0 ? ground.deviate(goal, side, hidden) : null
      if (!change) {
        lost.push(figure)
        return
      }
      cuts.push(cut)
      for (const choice of change.needs) hidden.add(choice)
      proofs.learn(change)
    }
  })
  return { hidden, cuts, lost }
}

/** Shows again what protects nothing that the others do not, the costliest first. */
export function showAgain(
  proofs: Proofs,
  hidden: ReadonlySet<number>,
  before: ReadonlySet<number>,
  choices: readonly Choice[]
): Set<number> {
  const kept = new Set(hidden)
  const added = [...hidden].filter(choice => !before.has(choice))
  for (const choice of added.sort((a, b) => choices[b]!.cost - choices[a]!.cost || b - a)) {
    kept.delete(choice)
    if (proofs.firstExposed(kept)) kept.add(choice)
  }
  return kept
}
