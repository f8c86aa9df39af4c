/** The list in groups: by axis, by actor, by the year that it begins, by cost. */
import { ACTORS, type Actor, AXES, type Axis, COST_LEVELS, type CostLevel } from '@horizon-soin/consultation'
import { costLevel } from './facts.js'
import type { ProposalSummary } from './summary.js'
import type { By, Wanted } from './wanted.js'

export type Group = { proposals: ProposalSummary[] } & (
  | { by: 'axis'; key: Axis }
  /** Null: of none. */
  | { by: 'actor'; key: Actor | null }
  /** A year; null: of none. */
  | { by: 'calendar'; key: number | null }
  | { by: 'cost'; key: CostLevel }
  | { by: 'support'; key: null }
)

/** Those that the filters keep; words that are looked for are another matter. */
export const filtered = (
  proposals: readonly ProposalSummary[],
  { axis, actor, hasEffect }: Wanted
): ProposalSummary[] =>
  proposals.filter(
    one =>
      (axis === null || one.axis === axis) &&
      (actor === null || one.facets?.actors.includes(actor) === true) &&
      (!hasEffect || one.policy !== null)
  )

/** Groups that hold some, each in the order of the list. With an actor that is asked for, the group of that actor alone. */
export function groupsOf(proposals: readonly ProposalSummary[], by: By, actor: Actor | null = null): Group[] {
  const of = (test: (one: ProposalSummary) => boolean) => proposals.filter(test)
  return allGroups(proposals, by, actor, of).filter(({ proposals: held }) => held.length > 0)
}

function allGroups(
  proposals: readonly ProposalSummary[],
  by: By,
  actor: Actor | null,
  of: (test: (one: ProposalSummary) => boolean) => ProposalSummary[]
): Group[] {
  switch (by) {
    case 'axis':
      return AXES.map(key => ({ by, key, proposals: of(one => one.axis === key) }))
    case 'actor': {
      const named = ACTORS.filter(key => actor === null || key === actor).map(key => ({
        by,
        key,
        proposals: of(one => one.facets?.actors.includes(key) === true)
      }))
      return [...named, { by, key: null, proposals: of(one => (one.facets?.actors ?? []).length === 0) }]
    }
    case 'calendar': {
      const years = new Set(proposals.flatMap(({ facets }) => facets?.calendar.start ?? []))
      const dated = [...years]
        .sort((a, b) => a - b)
        .map(key => ({ by, key, proposals: of(one => one.facets?.calendar.start === key) }))
      return [
        ...dated,
        { by, key: null, proposals: of(one => (one.facets?.calendar.start ?? null) === null) }
      ]
    }
    case 'cost':
      return COST_LEVELS.map(key => ({
        by,
        key,
        proposals: of(one => costLevel(one.facets) === key)
      }))
    case 'support':
      return [{ by, key: null, proposals: [...proposals] }]
  }
}
