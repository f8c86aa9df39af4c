/** An item on trial: what of it is hidden, what that gives away, and what to hide further. */
import { type Auditor, CannotProtect } from '@horizon-soin/disclosure'
import { bandsOf } from './bands.js'
import type { Circumstances } from './circumstances.js'
import { hideByExchange } from './hide.js'
import type { ItemCase } from './item.js'
import type { Count } from './lines.js'
import { problemOf, type Target } from './problem-of.js'
import { unproved } from './prove.js'
import { quickBounds } from './quick-bounds.js'
import type { Secret } from './secrets.js'

export interface Leak {
  target: Target
  low: number
  high: number | null
}

export interface ItemVerdict {
  leaks: Leak[]
  /** To hide further. */
  suggestion: Count[]
  isMinimal: boolean
  programmes: number
}

/** Unknowns of an item up to which the smallest set is looked for by programmes; beyond, exchanges find a near-smallest one. */
const MOST_UNKNOWNS = 1200
const MOST_ROUNDS = 12
/** Given to the proof that no smaller set does, for each small item. */
const PROOF_MS = 300

/** Counts that must not be shown: small ones, and what a whole group said. */
export function primaryOf(item: ItemCase): Set<Count> {
  const today = item.blocks[0]!.secrets
  const secret = new Set(today.map(({ group, mask, question }) => `${group}|${question}|${mask}`))
  return new Set(
    item.counts.filter(({ group, mask, question }) => secret.has(`${group}|${question}|${mask}`))
  )
}

/** Judges an item with these counts hidden. */
export function judge(
  auditor: Auditor,
  item: ItemCase,
  hidden: ReadonlySet<Count>,
  circumstances: Circumstances
): ItemVerdict {
  const settled = settledBefore(auditor, item, circumstances)
  const first = leaksOf(auditor, item, hidden, circumstances, settled.secrets)
  let programmes = settled.programmes + first.programmes
  if (first.leaks.length === 0) return { leaks: [], suggestion: [], isMinimal: true, programmes }
  const isExact = isSmall(item)
  const further = new Set(hidden)
  let isMinimal = isExact
  let { leaks } = first
  for (let round = 0; leaks.length > 0; round++) {
    isMinimal &&= round === 0
    const exchanged = isExact || round >= MOST_ROUNDS ? null : hideByExchange(item, further, circumstances)
    const found =
      exchanged?.size || round >= MOST_ROUNDS
        ? null
        : suppressed(
            auditor,
            item,
            further,
            circumstances,
            isExact && settled.secrets.size === 0 ? null : leaks
          )
    isMinimal &&= found?.isMinimal ?? false
    programmes += found?.programmes ?? 0
    const more = exchanged?.size
      ? [...exchanged]
      : (found?.counts ?? lastResort(item, leaks, further, circumstances))
    if (more.length === 0) return { leaks: first.leaks, suggestion: [], isMinimal: false, programmes }
    for (const count of more) further.add(count)
    const next = leaksOf(auditor, item, further, circumstances, settled.secrets)
    leaks = next.leaks
    programmes += next.programmes
  }
  const suggestion = item.counts.filter(count => further.has(count) && !hidden.has(count))
  return { leaks: first.leaks, suggestion, isMinimal, programmes }
}

/** Where no set of counts is found: all of the groups that leak, then all of the item. None where nothing is left to hide. */
function lastResort(
  item: ItemCase,
  leaks: readonly Leak[],
  hidden: ReadonlySet<Count>,
  circumstances: Circumstances
): Count[] {
  const left = item.counts.filter(shownWith(hidden, circumstances))
  const groups = new Set(leaks.map(({ target }) => target.secret.group))
  const own = left.filter(({ group }) => groups.has(group))
  return own.length > 0 ? own : left
}

const isSmall = ({ blocks, cells, width }: ItemCase): boolean =>
  blocks.length * cells.list.length * width <= MOST_UNKNOWNS

const shownWith =
  (hidden: ReadonlySet<Count>, { isOpen }: Circumstances) =>
  (count: Count): boolean =>
    isOpen(count) && !hidden.has(count)

/**
 * Secrets that are not safe though nothing of the item is published now: what earlier releases tell of them, with the sizes that are taken
 * as known. This release adds nothing to it, and nothing that it hides takes it away.
 */
function settledBefore(
  auditor: Auditor,
  item: ItemCase,
  circumstances: Circumstances
): { secrets: ReadonlySet<Secret>; programmes: number } {
  if (item.published.length === 0) return { secrets: new Set(), programmes: 0 }
  const nothing = { ...circumstances, isOpen: () => false }
  const { leaks, programmes } = leaksOf(auditor, { ...item, besides: [] }, new Set(), nothing, new Set())
  return { secrets: new Set(leaks.map(({ target }) => target.secret)), programmes }
}

/** Secrets, but for some, that neither exchanges nor programmes prove safe. */
function leaksOf(
  auditor: Auditor,
  item: ItemCase,
  hidden: ReadonlySet<Count>,
  circumstances: Circumstances,
  but: ReadonlySet<Secret>
): { leaks: Leak[]; programmes: number } {
  const { groupIds, isOpen, rules } = circumstances
  const isShown = shownWith(hidden, circumstances)
  const bands = bandsOf(item, isShown, isOpen, rules)
  const targets = unproved(item, isShown, bands, ({ secret }) => !but.has(secret))
  // What one line or one column gives away needs no programme; where they do on a large item, the others can wait.
  const quick = quickBounds(item, groupIds, isShown)
  const leaks: Leak[] = []
  const open = targets.filter(target => {
    const bounds = quick(target)
    if (bounds === null) return true
    leaks.push({ target, ...bounds })
    return false
  })
  if (open.length === 0 || (leaks.length > 0 && !isSmall(item))) return { leaks, programmes: 0 }
  const { problem, places } = problemOf(item, groupIds, isOpen, bands, open)
  const concealed = new Set(places.filter((_, k) => isOpen(item.counts[k]!) && hidden.has(item.counts[k]!)))
  const audit = auditor.audit(problem, concealed)
  const intervals = new Map(audit.exposed.map(one => [one.figure, one]))
  for (const [k, target] of open.entries()) {
    const { figure } = problem.sensitive[k]!
    const found = intervals.get(figure)
    if (found) leaks.push({ target, low: found.low, high: found.high })
  }
  return { leaks, programmes: audit.programmes }
}

function suppressed(
  auditor: Auditor,
  item: ItemCase,
  hidden: ReadonlySet<Count>,
  circumstances: Circumstances,
  only: readonly Leak[] | null
): { counts: Count[]; isMinimal: boolean; programmes: number } | null {
  const { groupIds, isOpen, rules } = circumstances
  const bands = bandsOf(item, shownWith(hidden, circumstances), isOpen, rules)
  // What is safe stays so when more is hidden: on a large item, only what leaks is looked at.
  const targets =
    only?.map(({ target }) => target) ??
    item.blocks.flatMap(block => block.secrets.map(secret => ({ block, secret })))
  const { problem, places } = problemOf(item, groupIds, isOpen, bands, targets)
  const concealed = new Set(places.filter((_, k) => isOpen(item.counts[k]!) && hidden.has(item.counts[k]!)))
  try {
    const found = auditor.suppress(problem, { hidden: concealed, proof: only === null ? PROOF_MS : 0 })
    const more = new Set([...found.primary, ...found.hidden])
    return {
      counts: item.counts.filter((_, k) => more.has(places[k]!) && !concealed.has(places[k]!)),
      isMinimal: found.isMinimal,
      programmes: found.programmes
    }
  } catch (error) {
    if (error instanceof CannotProtect) return null
    throw error
  }
}
