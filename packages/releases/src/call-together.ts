/**
 * The prompts of a call, looked at together: whoever contributed wrote to one of them at least, which ties counts that each prompt's own
 * audit takes as free. Where everybody wrote to exactly one, two prompts give the third away.
 */
import type { Auditor, Figure, Problem, Sensitive } from '@horizon-soin/disclosure'
import { bandsOf } from './bands.js'
import type { Circumstances } from './circumstances.js'
import type { Leak } from './guard.js'
import type { ItemCase } from './item.js'
import type { Count } from './lines.js'
import { problemOf, type Target } from './problem-of.js'

/** A prompt with the counts of it that are hidden. */
export interface Prompted {
  one: ItemCase
  hidden: ReadonlySet<Count>
}

interface TogetherLeak extends Leak {
  one: ItemCase
}

interface CallVerdict {
  leaks: TogetherLeak[]
  /** To hide further; with it nothing leaks, unless it is empty. Not proved to be the smallest. */
  suggestion: Count[]
  programmes: number
}

/** Judges the prompts of a call whose counts are tied: see `areTied`. */
export function judgeCall(
  auditor: Auditor,
  prompts: readonly Prompted[],
  circumstances: Circumstances
): CallVerdict {
  const hidden = prompts.map(prompt => new Set(prompt.hidden))
  const added: Count[] = []
  let programmes = 0
  let first: TogetherLeak[] | null = null
  for (;;) {
    const found = leaksOf(
      auditor,
      prompts.map(({ one }, k) => ({ one, hidden: hidden[k]! })),
      circumstances
    )
    programmes += found.programmes
    first ??= found.leaks
    if (found.leaks.length === 0) return { leaks: first, suggestion: added, programmes }
    const group = nextGroup(prompts, hidden, found.leaks[0]!, circumstances)
    if (group === null) return { leaks: first, suggestion: [], programmes }
    for (const [k, { one }] of prompts.entries())
      for (const count of one.counts)
        if (count.group === group && circumstances.isOpen(count) && !hidden[k]!.has(count)) {
          hidden[k]!.add(count)
          added.push(count)
        }
  }
}

/** The group whose counts to hide next: the leak's own, then the smallest of its dimension, then any but everyone, then everyone. */
function nextGroup(
  prompts: readonly Prompted[],
  hidden: readonly ReadonlySet<Count>[],
  { target }: TogetherLeak,
  { groupIds, isOpen }: Circumstances
): number | null {
  const sizes = new Map<number, number>()
  for (const [k, { one }] of prompts.entries())
    for (const count of one.counts)
      if (isOpen(count) && !hidden[k]!.has(count))
        sizes.set(count.group, (sizes.get(count.group) ?? 0) + count.value)
  const own = target.secret.group
  const dimensionOf = (group: number) => groupIds[group]!.split('/')[0]!
  const farness = (group: number) => {
    if (group === own) return 0
    if (dimensionOf(group) === dimensionOf(own)) return 1
    return dimensionOf(group) === 'all' ? 3 : 2
  }
  const order = [...sizes]
    .filter(([, size]) => size > 0)
    .sort(([a, x], [b, y]) => farness(a) - farness(b) || x - y || a - b)
  return order[0]?.[0] ?? null
}

function leaksOf(
  auditor: Auditor,
  prompts: readonly Prompted[],
  { groupIds, isOpen, rules }: Circumstances
): { leaks: TogetherLeak[]; programmes: number } {
  const truth: number[] = []
  const figures: Figure[] = []
  const sensitive: Sensitive[] = []
  const secrets: { one: ItemCase; target: Target }[] = []
  const concealed = new Set<number>()
  /** By block and cell where somebody is: the unknowns of its people. */
  const writers: { size: number; unknowns: number[] }[] = []
  for (const { one, hidden } of prompts) {
    const isShown = (count: Count) => isOpen(count) && !hidden.has(count)
    const bands = bandsOf(one, isShown, isOpen, rules)
    const targets = one.blocks.flatMap(block => block.secrets.map(secret => ({ block, secret })))
    const { problem, places } = problemOf(one, groupIds, isOpen, bands, targets)
    const [unknownsBefore, figuresBefore] = [truth.length, figures.length]
    const moved = problem.figures.map(figure => ({
      ...figure,
      unknowns: figure.unknowns.map(unknown => unknown + unknownsBefore)
    }))
    const cells = moved.filter(({ id }) => id.startsWith('people|'))
    for (const [k, { unknowns }] of cells.entries()) {
      const [silent, wrote] = [unknowns[0]!, unknowns[1]!]
      const size = problem.truth[silent - unknownsBefore]! + problem.truth[wrote - unknownsBefore]!
      writers[k] ??= { size, unknowns: [] }
      writers[k].unknowns.push(wrote)
    }
    truth.push(...problem.truth)
    figures.push(...moved)
    for (const [k, secret] of problem.sensitive.entries()) {
      sensitive.push({ ...secret, figure: secret.figure + figuresBefore })
      secrets.push({ one, target: targets[k]! })
    }
    for (const [k, count] of one.counts.entries())
      if (isOpen(count) && hidden.has(count)) concealed.add(places[k]! + figuresBefore)
  }
  for (const { size, unknowns } of writers) {
    // Texts that were withdrawn are written no more: no more than what is there can be known.
    const low = Math.min(
      size,
      unknowns.reduce((sum, unknown) => sum + truth[unknown]!, 0)
    )
    figures.push({
      id: `wrote|${figures.length}`,
      unknowns,
      status: 'always',
      known: { low, high: Number.POSITIVE_INFINITY }
    })
  }
  const problem: Problem = { truth, figures, sensitive }
  const audit = auditor.audit(problem, concealed)
  const found = new Map(audit.exposed.map(one => [one.figure, one]))
  const leaks = secrets.flatMap(({ one, target }, k) => {
    const exposed = found.get(sensitive[k]!.figure)
    return exposed ? [{ one, target, low: exposed.low, high: exposed.high }] : []
  })
  return { leaks, programmes: audit.programmes }
}
