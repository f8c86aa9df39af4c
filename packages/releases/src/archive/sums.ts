/** Whether the counts of a line add up. */
import { shownValue } from '../headline.js'
import type { Release, Result } from '../release.js'
import { type Check, type Difference, differs } from './difference.js'

const FILE = 'tables/results.csv'

/** Lines whose counts are all shown: the answers make the base, and with those who did not answer, everybody of the group. */
export function sumsDifferently({ results, groups }: Release): Check {
  const sizes = new Map(groups.map(({ id, n }) => [id, shownValue(n)]))
  const lines = new Map<string, { result: Result; line: number }[]>()
  for (const [i, result] of results.entries()) {
    const key = `${result.item}@${result.version}|${result.group}|${result.question}`
    const held = lines.get(key) ?? []
    held.push({ result, line: i + 2 })
    lines.set(key, held)
  }
  const differences: Difference[] = []
  let done = 0
  for (const rows of lines.values()) {
    const counts = rows.map(({ result }) => shownValue(result.count))
    const { result, line } = rows[0]!
    const base = shownValue(result.base)
    if (base === null || counts.includes(null)) continue
    done++
    const everybody = counts.reduce<number>((sum, count) => sum + count!, 0)
    const missing = missingOf(rows.map(({ result }) => result))
    const size = sizes.get(result.group) ?? null
    if (base !== everybody && base !== everybody - missing)
      differences.push(differs('contradiction', FILE, { line, found: `${everybody - missing} ≠ ${base}` }))
    else if (size !== null && size !== everybody)
      differences.push(differs('contradiction', FILE, { line, found: `${everybody} ≠ ${size}` }))
  }
  return { name: 'sums', done, differences }
}

function missingOf(results: readonly Result[]): number {
  const missing = results.find(({ answer }) => answer === 'missing')
  return (missing && shownValue(missing.count)) ?? 0
}
