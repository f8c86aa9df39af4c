import { dayOf } from '@horizon-soin/consultation'
import { loadAuditor } from '@horizon-soin/disclosure'
import { bandsOf } from './bands.js'
import { cautionOf } from './caution.js'
import type { Circumstances } from './circumstances.js'
import { emptyMask, maskOf } from './combos.js'
import { contributionsOf, valueIn } from './contributions.js'
import { cellsOf, crowdOf, itemKey } from './crowd.js'
import type { PublishedMask } from './earlier.js'
import { groupsOf } from './groups.js'
import { type ItemVerdict, judge, primaryOf } from './guard.js'
import { headlineOf, hiddenShown, shownValue } from './headline.js'
import { countId } from './ids.js'
import { type Ground, type ItemCase, itemCase } from './item.js'
import type { Count } from './lines.js'
import { presentItem, presentSizes } from './present.js'
import { comparisonsOf, weightedOf } from './published.js'
import { RELEASE_FORMAT, type Release, type Result } from './release.js'
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
  const asked = new Set(hide)
  const sizes = judgeSizes(auditor, contributions, releases, rules, asked)
  const isHidden = (id: string) => sizes.primary.has(id) || asked.has(id)
  const further = new Set(sizes.suggestion)
  const told = presentSizes(groups, sizeOf, isHidden)
  const counts = headlineOf(tally, namedSizes(told.groups), releases, rules.threshold)

  const ground: Ground = { kind, groups, cells, crowds, earlier: releases, rules }
  const groupIds = groups.map(({ id }) => id)
  const results: Result[] = []
  const exposed: Exposed[] = sizes.leaks.map(leak => ({ ...leak, item: null, ...ofSize(leak.id) }))
  const suggestion = [...sizes.suggestion]
  const known = new Set(contributions.sums.keys())
  let { isMinimal, programmes } = sizes
  const kept: Answered[] = []
  let figures = known.size
  for (const item of record.items) {
    const key = itemKey(item)
    const one = itemCase(ground, key, besidesOf(given, key, counts, groupIds))
    for (const { id } of one.counts) known.add(id)
    const hidden = primaryOf(one)
    for (const count of one.counts) if (asked.has(count.id)) hidden.add(count)
    const openWith = (isSizeHidden: (id: string) => boolean) => (count: Count) =>
      !count.isPooled && !isSizeHidden(countId(groupIds[count.group]!))
    const circumstances: Circumstances = {
      groupIds,
      rules,
      isOpen: openWith(id => isHidden(id) || further.has(id))
    }
    const verdict = judge(auditor, one, hidden, circumstances)
    exposed.push(...leaksOf(one, verdict, groupIds))
    const safe = new Set([...hidden, ...verdict.suggestion])
    kept.push(answeredOf(one, count => circumstances.isOpen(count) && !safe.has(count)))
    suggestion.push(...verdict.suggestion.map(({ id }) => id))
    isMinimal &&= verdict.isMinimal
    programmes += verdict.programmes
    figures += one.counts.length
    const isOpen = openWith(isHidden)
    const isShown = (count: Count) => isOpen(count) && !hidden.has(count)
    const bands = bandsOf(one, isShown, isOpen, rules)
    results.push(...presentItem(one, item, told.groups, isShown, bands, rules))
  }
  const notProved = sizesNotProved(ground, kept, contributions, id => !isHidden(id) && !further.has(id))
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
      exact: isMinimal && hide.length === 0 && exposed.length === 0
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

function ofSize(id: string): Pick<Exposed, 'group' | 'question' | 'answer'> {
  return { group: id.slice(id.lastIndexOf('n|') + 2), question: null, answer: null }
}

const leaksOf = ({ item }: ItemCase, { leaks }: ItemVerdict, groupIds: readonly string[]): Exposed[] =>
  leaks.map(({ id, low, high, target: { secret } }) => ({
    id,
    item,
    group: groupIds[secret.group]!,
    question: secret.question,
    answer: secret.answer,
    low,
    high
  }))

function namedSizes(groups: Release['groups']) {
  const sizeOf = (id: string) => groups.find(group => group.id === id)!.n
  return { completed: sizeOf('all'), marked: sizeOf('marks/any'), paper: sizeOf('channel/paper') }
}

/** Sums over an item's answers that are published elsewhere: those who said nothing of anything, those who wrote. */
function besidesOf(
  { record, tally }: Given,
  item: string,
  { empty, wrote }: Release['counts'],
  groupIds: readonly string[]
): PublishedMask[] {
  const { kind } = record.definition
  const all = groupIds.indexOf('all')
  const found = shownValue(kind === 'propositions' ? empty : wrote)
  if (found === null || (kind === 'propositions' && found === 0)) return []
  if (kind === 'propositions')
    return [{ group: all, mask: emptyMask(kind), low: found, high: tally.completed }]
  const others = tally.answers.reduce(
    (sum, answer) =>
      answer.written && itemKey({ id: answer.item, version: answer.version }) !== item
        ? sum + answer.count
        : sum,
    0
  )
  return [{ group: all, mask: maskOf(kind, 'written', 'yes'), low: Math.max(0, found - others), high: found }]
}

function headOf({ record, tally, moderation, number, now, software }: Given, isWeighted: boolean) {
  const { id, kind, title, about, organiser, opens, closes, timeZone, access } = record.definition
  return {
    format: RELEASE_FORMAT,
    consultation: {
      id,
      kind,
      title,
      about,
      organiser: { name: organiser.name, interests: organiser.interests },
      opens,
      closes,
      closedAt: dayOf(record.closedAt ?? record.closesAt, timeZone),
      timeZone,
      access,
      items: record.items.map(({ id, version, hash, title }) => ({ id, version, hash, title }))
    },
    number,
    day: dayOf(now, timeZone),
    software,
    basis: tally.digest,
    moderation,
    caution: cautionOf(isWeighted)
  } as const
}

/** A release of a consultation of which nothing can be told. */
function nothing(given: Given): Release {
  const hidden = hiddenShown(0, null)
  return {
    ...headOf(given, false),
    rules: rulesOf(given.rules),
    counts: {
      started: hidden,
      completed: hidden,
      distinct: hidden,
      wrote: hidden,
      empty: hidden,
      marked: hidden,
      paper: hidden
    },
    groups: [],
    crossed: [],
    results: [],
    weighted: null,
    comparisons: [],
    audit: { figures: 0, hidden: 0, programmes: 0, exact: true }
  }
}
