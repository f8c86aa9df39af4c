import { loadAuditor } from '@horizon-soin/disclosure'
import { areTied, besidesOf, linksItems } from './across-items.js'
import { bandsOf } from './bands.js'
import { judgeCall, type Prompted } from './call-together.js'
import type { Circumstances } from './circumstances.js'
import { contributionsOf, valueIn } from './contributions.js'
import { canVary } from './crossed-programmes.js'
import { cellsOf, crowdOf, itemKey } from './crowd.js'
import { exposedOf, ofSize } from './exposed.js'
import { groupsOf } from './groups.js'
import { judge, primaryOf } from './guard.js'
import { headOf, nothing } from './head.js'
import { headlineOf, shownValue } from './headline.js'
import { countId, crossedId } from './ids.js'
import { type Ground, itemCase } from './item.js'
import type { Count } from './lines.js'
import { presentItem, presentSizes } from './present.js'
import { comparisonsOf, weightedOf } from './published.js'
import type { Release, Result } from './release.js'
import { rulesOf } from './rules.js'
import { judgeSizes } from './sizes.js'
import { answeredOf, sizesNotProved } from './sizes-together.js'
import type { Answered } from './together.js'
import type { Exposed, Given, Trial } from './trial.js'

/**
 * What a release would show, with the counts asked hidden besides the small ones, what it would give away, and what to hide further.
 * The suggestion, hidden with what was asked, gives away nothing.
 *
 * @throws RangeError for rules that are too lax, an id of no figure, a tally that contradicts itself or its consultation, or contributions
 * added since an earlier release
 */
export async function trial(given: Given, hide: readonly string[]): Promise<Trial> {
  const { record, tally, earlier } = given
  const rules = rulesOf(given.rules)
  const groups = groupsOf(record)
  const { kind } = record.definition
  const releases = earlier.map(({ release }) => release)
  const tallies = [...earlier.map(({ basis }) => basis), tally]
  const cells = cellsOf(groups, tallies)
  const crowds = tallies.map(one => crowdOf(record, cells, one))
  const contributions = contributionsOf(groups, tallies)
  const sizeOf = (id: string) => valueIn(contributions.layers[0]!, contributions.sums.get(id)!)
  const everyone = sizeOf(countId('all'))
  if (everyone !== tally.completed)
    throw new RangeError(`${everyone} profiles of ${tally.completed} contributions`)
  const last = earlier.at(-1)?.basis.completed ?? 0
  const changed = last - everyone
  if (everyone < rules.threshold || (earlier.length > 0 && changed > 0 && changed < rules.threshold))
    return { release: nothing(given), exposed: [], suggestion: [], isMinimal: true, refused: 'too-few' }

  if (hide.includes(countId('all'))) throw new RangeError('how many took part is always published')
  const auditor = await loadAuditor()
  const asked = new Set([...hide, ...hiddenBefore(releases, contributions.sums)])
  const sizes = judgeSizes(auditor, contributions, releases, rules, asked)
  const isHidden = (id: string) => sizes.primary.has(id) || asked.has(id)
  const further = new Set(sizes.suggestion)
  const told = presentSizes(groups, sizeOf, isHidden)
  const counts = headlineOf(tally, namedSizes(told.groups), releases, rules.threshold, linksItems(given))

  const ground: Ground = { kind, groups, cells, crowds, earlier: releases, rules }
  const groupIds = groups.map(({ id }) => id)
  const besides = besidesOf(given, counts, groupIds)
  const results: Result[] = []
  const exposed: Exposed[] = sizes.leaks.map(leak => ({ ...leak, item: null, ...ofSize(leak.id) }))
  const suggestion = [...sizes.suggestion]
  const known = new Set(contributions.sums.keys())
  let { isMinimal, programmes } = sizes
  const kept: Answered[] = []
  const prompts: Prompted[] = []
  const openWith = (isSizeHidden: (id: string) => boolean) => (count: Count) =>
    !count.isPooled && !isSizeHidden(countId(groupIds[count.group]!))
  const circumstances: Circumstances = {
    groupIds,
    rules,
    isOpen: openWith(id => isHidden(id) || further.has(id))
  }
  let figures = known.size
  for (const item of record.items) {
    const key = itemKey(item)
    const one = itemCase(ground, key, besides)
    for (const { id } of one.counts) known.add(id)
    const hidden = primaryOf(one)
    for (const count of one.counts) if (asked.has(count.id)) hidden.add(count)
    const verdict = judge(auditor, one, hidden, circumstances)
    exposed.push(...verdict.leaks.map(leak => exposedOf(one, leak, groupIds)))
    const safe = new Set([...hidden, ...verdict.suggestion])
    kept.push(answeredOf(one, count => circumstances.isOpen(count) && !safe.has(count)))
    prompts.push({ one, hidden: safe })
    suggestion.push(...verdict.suggestion.map(({ id }) => id))
    isMinimal &&= verdict.isMinimal
    programmes += verdict.programmes
    figures += one.counts.length
    const isOpen = openWith(isHidden)
    const isShown = (count: Count) => isOpen(count) && !hidden.has(count)
    const bands = bandsOf(one, isShown, isOpen, rules)
    results.push(...presentItem(one, item, told.groups, isShown, bands, rules))
  }
  if (areTied(given)) {
    const verdict = judgeCall(auditor, prompts, circumstances)
    if (exposed.length === 0) exposed.push(...verdict.leaks.map(leak => exposedOf(leak.one, leak, groupIds)))
    suggestion.push(...verdict.suggestion.map(({ id }) => id))
    isMinimal &&= verdict.leaks.length === 0
    programmes += verdict.programmes
  }
  const placed = (group: number) => groups[group]!.choice
  const notProved = sizesNotProved(
    ground,
    kept,
    contributions,
    id => !isHidden(id) && !further.has(id),
    (crossing, isSizeShown) => {
      const found = canVary(
        auditor,
        prompts,
        circumstances,
        crossing,
        (a, s) => !isSizeShown(crossedId(placed(a), placed(s)))
      )
      programmes += found.programmes
      return found.isProved
    }
  )
  suggestion.push(...notProved.suggestion)
  isMinimal &&= notProved.suggestion.length === 0
  if (exposed.length === 0)
    exposed.push(...notProved.leaks.map(leak => ({ ...leak, item: null, ...ofSize(leak.id) })))
  const unknown = hide.find(id => !known.has(id))
  if (unknown !== undefined) throw new RangeError(`not a figure: ${unknown}`)
  const tables = { ...told, results, rules }
  const weighted = weightedOf(tables, given.margins)
  const release: Release = {
    ...headOf(given, weighted !== null),
    rules,
    counts,
    ...told,
    results,
    weighted,
    comparisons: comparisonsOf(tables),
    audit: {
      figures,
      hidden: hiddenIn(told, results),
      programmes,
      exact: isMinimal && asked.size === 0 && exposed.length === 0
    }
  }
  return { release, exposed, suggestion, isMinimal, refused: null }
}

const hiddenIn = (
  { groups, crossed }: Pick<Release, 'groups' | 'crossed'>,
  results: readonly Result[]
): number =>
  [...groups.map(({ n }) => n), ...crossed.map(({ n }) => n), ...results.map(({ count }) => count)].filter(
    shown => shownValue(shown) === null
  ).length

/**
 * Crossings that an earlier release hid stay hidden: what the answers of everybody give away of them is looked at in the first release
 * alone.
 */
const hiddenBefore = (releases: readonly Release[], known: ReadonlyMap<string, unknown>): string[] =>
  releases
    .flatMap(({ crossed }) => crossed)
    .filter(({ n }) => shownValue(n) === null)
    .map(({ activity, structure }) => crossedId(activity, structure))
    .filter(id => known.has(id))

function namedSizes(groups: Release['groups']) {
  const sizeOf = (id: string) => groups.find(group => group.id === id)!.n
  return { completed: sizeOf('all'), marked: sizeOf('marks/any'), paper: sizeOf('channel/paper') }
}
