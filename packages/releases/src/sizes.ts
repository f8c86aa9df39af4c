/** Sizes of groups on trial. */
import { type Auditor, CannotProtect } from '@horizon-soin/disclosure'
import { type Contributions, contributionsProblem, valueIn } from './contributions.js'
import type { Release, ReleaseRules } from './release.js'

/** Given to the proof that no smaller set does. */
const PROOF_MS = 1000

export interface SizesVerdict {
  /** Ids of sizes that are hidden for being small. */
  primary: Set<string>
  leaks: { id: string; low: number; high: number | null }[]
  suggestion: string[]
  isMinimal: boolean
  programmes: number
}

/** Judges the sizes of groups and crossings with those hidden besides the small ones. */
export function judgeSizes(
  auditor: Auditor,
  contributions: Contributions,
  earlier: readonly Release[],
  { threshold }: ReleaseRules,
  hide: ReadonlySet<string>
): SizesVerdict {
  const { problem, placeOf } = contributionsProblem(contributions, earlier, threshold)
  const today = contributions.layers[0]!
  const primary = new Set<string>()
  for (const [id, places] of contributions.sums) {
    const value = valueIn(today, places)
    if (value > 0 && value < threshold) primary.add(id)
  }
  const hidden = new Set([...primary, ...hide].flatMap(id => placeOf.get(id) ?? []))
  const audit = auditor.audit(problem, hidden)
  const idOf = (figure: number) => problem.figures[figure]!.id
  const leaks = audit.exposed.map(({ figure, low, high }) => ({ id: idOf(figure), low, high }))
  const { programmes } = audit
  if (leaks.length === 0) return { primary, leaks, suggestion: [], isMinimal: true, programmes }
  try {
    const found = auditor.suppress(problem, { hidden, proof: PROOF_MS })
    const suggestion = [...found.primary, ...found.hidden].filter(figure => !hidden.has(figure)).map(idOf)
    return {
      primary,
      leaks,
      suggestion,
      isMinimal: found.isMinimal,
      programmes: programmes + found.programmes
    }
  } catch (error) {
    if (!(error instanceof CannotProtect)) throw error
    return { primary, leaks, suggestion: [], isMinimal: false, programmes }
  }
}
