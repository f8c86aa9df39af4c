/**
 * Someone who reads a release and narrows what is hidden by sums alone, again and again, until nothing moves: lines add up to their
 * group, groups of a dimension to everyone, crossings to their row and column. Nothing here is shared with the audit.
 */
import type { Release, Shown } from '../release.js'

interface Range {
  low: number
  high: number
}

/** What this attacker knows: by `n|GROUP`, `crossed|A|S` and `ITEM|GROUP|QUESTION|ANSWER`, between two bounds. */
export function attack(release: Release): Map<string, Range> {
  const ranges = new Map<string, Range>()
  const sums: { parts: string[]; whole: string }[] = []
  const know = (id: string, shown: Shown) => {
    const range = 'value' in shown ? { low: shown.value, high: shown.value } : { low: 0, high: 1e9 }
    if ('atLeast' in shown) range.low = shown.low
    ranges.set(id, range)
  }
  for (const { id, n } of release.groups) know(`n|${id}`, n)
  for (const dimension of ['activity', 'structure', 'channel', 'marks']) {
    const parts = release.groups.filter(group => group.dimension === dimension).map(({ id }) => `n|${id}`)
    sums.push({ parts, whole: 'n|all' })
  }
  for (const { activity, structure, n } of release.crossed) know(`crossed|${activity}|${structure}`, n)
  for (const { id, dimension, choice } of release.groups) {
    if (dimension !== 'activity' && dimension !== 'structure') continue
    const parts = release.crossed
      .filter(one => one[dimension] === choice)
      .map(({ activity, structure }) => `crossed|${activity}|${structure}`)
    sums.push({ parts, whole: `n|${id}` })
  }
  const lines = new Map<string, string[]>()
  const columns = new Map<string, string[]>()
  const push = (map: Map<string, string[]>, key: string, id: string) =>
    map.set(key, [...(map.get(key) ?? []), id])
  const sized = release.groups.filter(({ n }) => !('value' in n && n.value === 0))
  for (const { id: item, version } of release.consultation.items)
    for (const { id: group, dimension } of sized)
      for (const [question, answers] of Object.entries({
        useful: ['yes', 'no', 'no-opinion', 'missing'],
        realistic: ['yes', 'no', 'no-opinion', 'missing'],
        joint: ['both', 'useful-only', 'realistic-only', 'neither', 'missing']
      }))
        for (const answer of answers) {
          const id = `${item}@${version}|${group}|${question}|${answer}`
          ranges.set(id, { low: 0, high: 1e9 })
          push(lines, `${item}@${version}|${group}|${question}|n|${group}`, id)
          if (dimension !== 'all')
            push(columns, `${dimension}!${item}@${version}|all|${question}|${answer}`, id)
        }
  for (const { item, version, group, question, answer, count, base } of release.results) {
    know(`${item}@${version}|${group}|${question}|${answer}`, count)
    const size = release.groups.find(({ id }) => id === group)!.n
    // A base that is not everybody tells how many did not answer.
    if (answer === 'missing' && 'value' in base && 'value' in size && base.value !== size.value)
      know(`${item}@${version}|${group}|${question}|missing`, { value: size.value - base.value })
  }
  for (const [key, parts] of lines) sums.push({ parts, whole: key.slice(key.indexOf('|n|') + 1) })
  for (const [key, parts] of columns) sums.push({ parts, whole: key.slice(key.indexOf('!') + 1) })
  for (let moved = true; moved; ) {
    moved = false
    for (const { parts, whole } of sums) moved = narrow(ranges, parts, whole) || moved
  }
  return ranges
}

function narrow(ranges: Map<string, Range>, parts: readonly string[], whole: string): boolean {
  let moved = false
  const set = (id: string, low: number, high: number) => {
    const range = ranges.get(id)!
    if (low > range.low) {
      range.low = low
      moved = true
    }
    if (high < range.high) {
      range.high = high
      moved = true
    }
  }
  const sum = (end: 'low' | 'high') => parts.reduce((total, id) => total + ranges.get(id)![end], 0)
  const [low, high] = [sum('low'), sum('high')]
  set(whole, low, high)
  const total = ranges.get(whole)!
  for (const id of parts) {
    const own = ranges.get(id)!
    const [least, most] = [total.low - (high - own.high), total.high - (low - own.low)]
    set(id, least, most)
  }
  return moved
}
