/** Chooses what to hide so that no sensitive figure can be computed. */
import type { OpenPrograms } from '@horizon-soin/planning'
import { auditOf } from './audit.js'
import { CannotProtect, type Suppression, type SuppressOptions } from './auditor.js'
import { type Choice, choicesOf } from './choices.js'
import { proveCheapest } from './exact.js'
import type { Ground } from './ground.js'
import { groundsOf } from './grounds.js'
import { collectProofs } from './proofs.js'
import { repair, showAgain } from './repair.js'
import type { Checked } from './terms.js'

const PROOF = 2000

export function suppressionOf(
  open: OpenPrograms,
  checked: Checked,
  { hidden: asked = new Set(), proof = PROOF }: SuppressOptions
): Suppression {
  const { figures, sensitive } = checked.problem
  const { choices, choiceOf } = choicesOf(checked)
  const isAsked = new Set([...asked].map(figure => choiceOf[figure]!).filter(one => one >= 0))
  const isPrimary = new Set(sensitive.map(({ figure }) => choiceOf[figure]!).filter(one => one >= 0))
  const before = new Set([...isAsked, ...isPrimary])
  const grounds = groundsOf(open, checked, choices, choiceOf, before)
  grounds.sort((a, b) => a.choices.length - b.choices.length)

  const settled = grounds.map(ground => {
    try {
      return settle(ground, choices, before)
    } catch (error) {
      ground.close()
      throw error
    }
  })
  const lost = settled.flatMap(one => one.lost)
  if (lost.length > 0) {
    for (const ground of grounds) ground.close()
    throw new CannotProtect(lost.map(figure => figures[figure]!))
  }
  const hidden = new Set(before)
  const result: Suppression = { primary: [], hidden: [], isMinimal: true, lowerBound: 0, programmes: 0 }
  const deadline = performance.now() + proof
  settled.forEach(({ ground, proofs, found, cuts }) => {
    const proved = proveCheapest(ground, proofs, { found, before, cuts }, one => choices[one]!.cost, deadline)
    result.isMinimal &&= proved.isMinimal
    result.lowerBound += proved.lowerBound
    result.programmes += ground.programmes
    for (const choice of proved.hidden) hidden.add(choice)
    ground.close()
  })
  const figuresOf = (of: Iterable<number>) =>
    [...of].flatMap(choice => choices[choice]!.figures).sort((a, b) => a - b)
  result.primary = figuresOf(isPrimary).filter(figure => !asked.has(figure))
  result.hidden = figuresOf(hidden).filter(figure => !before.has(choiceOf[figure]!))
  const last = auditOf(
    open,
    checked,
    figure => figures[figure]!.status !== 'hidden' && !hidden.has(choiceOf[figure]!)
  )
  result.programmes += last.programmes
  if (last.exposed.length > 0) throw new CannotProtect(last.exposed.map(({ figure }) => figures[figure]!))
  return result
}

function settle(ground: Ground, choices: readonly Choice[], before: ReadonlySet<number>) {
  const proofs = collectProofs(ground)
  const { hidden, cuts, lost } = repair(ground, proofs, before)
  const found = lost.length > 0 ? hidden : showAgain(proofs, hidden, before, choices)
  return { ground, proofs, found, cuts, lost }
}
