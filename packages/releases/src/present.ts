/** The tables of a release, from the counts and what is hidden of them. */
import { type Band, baseOf, linesOf } from './bands.js'
import type { GroupSpec } from './groups.js'
import { hiddenShown, shownValue } from './headline.js'
import { countId, crossedId } from './ids.js'
import type { ItemCase } from './item.js'
import type { Count } from './lines.js'
import { shareOf } from './published.js'
import type { Group, Release, ReleaseRules, Result, Shown } from './release.js'

/** Sizes of groups and of crossings: a hidden one is told to be at most what those that are shown leave. */
export function presentSizes(
  groups: readonly GroupSpec[],
  sizeOf: (id: string) => number,
  isHidden: (id: string) => boolean
): Pick<Release, 'groups' | 'crossed'> {
  const shown = (id: string) => (isHidden(id) ? 0 : sizeOf(id))
  const everyone = sizeOf(countId('all'))
  const restOf = (dimension: GroupSpec['dimension']) =>
    groups.reduce(
      (left, group) => (group.dimension === dimension ? left - shown(countId(group.id)) : left),
      everyone
    )
  const sized = groups.map((group): Group => {
    const id = countId(group.id)
    if (!isHidden(id)) return { ...group, n: { value: sizeOf(id) } }
    return { ...group, n: hiddenShown(0, group.dimension === 'all' ? null : restOf(group.dimension)) }
  })
  const inDimension = (dimension: GroupSpec['dimension']) =>
    sized.filter(group => group.dimension === dimension)
  const roofOf = ({ n }: Group) => shownValue(n) ?? ('hidden' in n ? n.high : null) ?? everyone
  const activities = inDimension('activity')
  const structures = inDimension('structure')
  const crossed = activities.flatMap(activity =>
    structures.map(structure => {
      const id = crossedId(activity.choice, structure.choice)
      const rest = (group: Group, ids: string[]) =>
        ids.reduce((left, one) => left - shown(one), roofOf(group))
      const high = Math.min(
        rest(
          activity,
          structures.map(other => crossedId(activity.choice, other.choice))
        ),
        rest(
          structure,
          activities.map(other => crossedId(other.choice, structure.choice))
        )
      )
      const n: Shown = isHidden(id) ? hiddenShown(0, high) : { value: sizeOf(id) }
      return { activity: activity.choice, structure: structure.choice, n }
    })
  )
  return { groups: sized, crossed }
}

/** The lines of an item, for the groups whose size is shown and not 0. */
export function presentItem(
  item: ItemCase,
  { id, version }: { id: string; version: number },
  groups: readonly Group[],
  isShown: (count: Count) => boolean,
  bands: readonly Band[],
  rules: ReleaseRules
): Result[] {
  const bandOf = new Map(bands.map(band => [band.count, band]))
  return [...linesOf(item).values()].flatMap(line => {
    const group = groups[line[0]!.group]!
    const size = shownValue(group.n)
    if (size === null || size === 0) return []
    const answers = line.filter(({ answer }) => answer !== 'base')
    const rest = answers.reduce((left, count) => (isShown(count) ? left - count.value : left), size)
    const of = baseOf(line, isShown)
    const said = answers.filter(count => isShown(count) && count.answer !== 'missing')
    const base: Shown =
      of === null
        ? hiddenShown(
            said.reduce((sum, { value }) => sum + value, 0),
            size
          )
        : { value: of }
    return answers.map((count): Result => {
      const { question, answer, value } = count
      const band = bandOf.get(count)
      const shown: Shown = isShown(count)
        ? { value }
        : band
          ? { hidden: 'same', low: band.low, high: Math.min(rest, band.high), atLeast: rules.band }
          : hiddenShown(0, Math.min(rest, of === null || answer === 'missing' ? rest : of))
      const hasShare = isShown(count) && of !== null && of > 0 && answer !== 'missing'
      const share = hasShare ? shareOf(value, of, rules.confidence) : null
      return { item: id, version, group: group.id, question, answer, count: shown, base, share }
    })
  })
}
