/** What else a release tells: functions of the counts that it shows, so that they tell nothing more. */
import { differenceOf, holm } from './compare.js'
import { itemKey } from './crowd.js'
import { effectiveOf } from './effective.js'
import { shownValue } from './headline.js'
import { rake } from './rake.js'
import type { Comparison, Margin, Release, Result, Share, Weighted } from './release.js'
import { wilsonOfShare } from './wilson.js'

/** The answer of each question that is compared and weighted. */
const TELLING = new Map([
  ['useful', 'yes'],
  ['realistic', 'yes'],
  ['joint', 'both']
])

export function shareOf(k: number, n: number, confidence: number, effective = n): Share {
  const value = k / n
  const [low, high] = wilsonOfShare(Math.min(1, value), effective, confidence)
  return { value, low, high }
}

type Told = Pick<Release, 'groups' | 'results' | 'rules'>

/** Lines of the answers that are told apart, by item and question, then by group. */
function telling(results: readonly Result[]): Map<string, Map<string, Result>> {
  const lines = new Map<string, Map<string, Result>>()
  for (const result of results) {
    if (TELLING.get(result.question) !== result.answer) continue
    const key = `${itemKey({ id: result.item, version: result.version })}|${result.question}`
    const held = lines.get(key) ?? new Map<string, Result>()
    held.set(result.group, result)
    lines.set(key, held)
  }
  return lines
}

const partOf = (result: Result | undefined) => {
  const k = result && shownValue(result.count)
  const n = result && shownValue(result.base)
  return k == null || n == null || n === 0 ? null : { k, n }
}

/**
 * Each activity and structure that was said, paper and what bears marks, against everyone else: where the counts of both are shown, and
 * of the same kind (of those who answered, or of everybody).
 */
export function comparisonsOf({ groups, results, rules }: Told): Comparison[] {
  const sizes = new Map(groups.map(({ id, n }) => [id, shownValue(n)]))
  const found: Omit<Comparison, 'adjusted'>[] = []
  for (const lines of telling(results).values()) {
    const everyone = partOf(lines.get('all'))
    if (everyone === null) continue
    for (const { id: group, dimension, choice } of groups) {
      if (dimension === 'all' || choice === '' || choice === 'online' || choice === 'none') continue
      const line = lines.get(group)
      const part = partOf(line)
      if (line === undefined || part === null || part.n === everyone.n) continue
      if ((part.n === sizes.get(group)) !== (everyone.n === sizes.get('all'))) continue
      const { item, version, question, answer } = line
      const others = { k: everyone.k - part.k, n: everyone.n - part.n }
      found.push({ item, version, question, answer, group, ...differenceOf(part, others, rules.confidence) })
    }
  }
  const adjusted = holm(found.map(({ p }) => p))
  return found.map((one, k) => ({ ...one, adjusted: adjusted[k]! }))
}

/**
 * Answers weighted to the headcounts of activities (of structures, where no margin is of an activity): post-stratification, as the
 * crossing of both is not published answer by answer, so that raking on both could not be recomputed, nor audited. A line is told only
 * where the counts of every weighted group are shown; people of groups without a headcount, or too small to be shown, are outside of it.
 *
 * @returns null without margins, or where fewer than two groups can be weighted
 */
export function weightedOf(
  { groups, results, rules }: Told,
  margins: readonly Margin[]
): Release['weighted'] {
  const dimension = margins.some(margin => margin.dimension === 'activity') ? 'activity' : 'structure'
  const used = margins.filter(margin => margin.dimension === dimension && margin.headcount > 0)
  const sizes = new Map(groups.map(({ id, n }) => [id, shownValue(n)]))
  const strata = used.flatMap(margin => {
    const group = `${dimension}/${margin.choice}`
    const n = sizes.get(group) ?? null
    return n === null || n < rules.threshold ? [] : [{ ...margin, group, n }]
  })
  if (strata.length < 2) return null
  const counts = strata.map(({ n }) => n)
  const people = counts.reduce((sum, n) => sum + n, 0)
  const headcount = strata.reduce((sum, one) => sum + one.headcount, 0)
  const population = new Map(strata.map(one => [one.choice, (one.headcount / headcount) * people]))
  const choiceOf = strata.map(({ choice }) => choice)
  const raked = rake(counts, [{ name: dimension, choiceOf, population }], { widest: rules.widestWeights })
  const total = counts.reduce((sum, n, k) => sum + n * raked.weights[k]!, 0)
  const weights = raked.weights.map(weight => (weight * people) / total)
  const lines: Weighted[] = []
  for (const byGroup of telling(results).values()) {
    const parts = strata.map(({ group }) => partOf(byGroup.get(group)))
    const first = byGroup.get('all') ?? [...byGroup.values()][0]!
    if (parts.some(part => part === null)) continue
    const sum = (value: (part: { k: number; n: number }, weight: number) => number) =>
      parts.reduce((held, part, k) => held + value(part!, weights[k]!), 0)
    const { n, effective } = effectiveOf(parts.map((part, k) => ({ count: part!.n, weight: weights[k]! })))
    const { item, version, question, answer } = first
    const raw = shareOf(
      sum(({ k }) => k),
      n,
      rules.confidence
    )
    const weighted = shareOf(
      sum(({ k }, weight) => k * weight),
      sum((part, weight) => part.n * weight),
      rules.confidence,
      effective
    )
    lines.push({ item, version, question, answer, raw, weighted, n, effective })
  }
  return {
    margins: strata.map(({ group: _, n: __, ...margin }) => margin),
    weights: strata.map(({ choice }, k) => ({ choice, weight: weights[k]! })),
    effective: effectiveOf(counts.map((count, k) => ({ count, weight: weights[k]! }))).effective,
    lines
  }
}
