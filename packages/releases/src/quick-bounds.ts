/** What a single line, or a single column of groups, tells of a hidden count: enough to know that most are given away. */
import { linesOf } from './bands.js'
import type { ItemCase } from './item.js'
import type { Count } from './lines.js'
import type { Target } from './problem-of.js'

/**
 * Bounds that are already too narrow, or null where these sums alone do not tell. They may be wider than what every table together
 * tells.
 */
export function quickBounds(
  item: ItemCase,
  groupIds: readonly string[],
  isShown: (count: Count) => boolean
): (target: Target) => { low: number; high: number } | null {
  const lines = linesOf(item)
  const hiddenOf = new Map<string, Count[]>()
  const columnOf = ({ group, question, answer }: Pick<Count, 'group' | 'question' | 'answer'>) =>
    `${groupIds[group]!.split('/')[0]}|${question}|${answer}`
  for (const count of item.counts) {
    const held = hiddenOf.get(columnOf(count)) ?? []
    if (!isShown(count)) held.push(count)
    hiddenOf.set(columnOf(count), held)
  }
  const everyone = new Set(
    item.counts.filter(count => groupIds[count.group] === 'all' && isShown(count)).map(columnOf)
  )
  return ({ block, secret }) => {
    if (block.since !== null || secret.answer === 'base') return null
    const { value, reach, fall, group, question, answer, mask } = secret
    const line = lines.get(`${group}|${question}`)!
    if (!line.some(count => count.mask === mask && count.answer === answer)) return null
    const bounds = { low: 0, high: Number.POSITIVE_INFINITY }
    const tighten = (hidden: readonly Count[]) => {
      const sum = hidden.reduce((total, count) => total + count.value, 0)
      bounds.high = Math.min(bounds.high, sum)
      if (hidden.length === 1) bounds.low = value
    }
    // Answers of a line add up to the size of its group, which is shown where any of them is, and taken as known elsewhere.
    tighten(line.filter(count => count.answer !== 'base' && !isShown(count)))
    if (everyone.has(`all|${question}|${answer}`) && groupIds[group] !== 'all')
      tighten(hiddenOf.get(columnOf(secret))!)
    return bounds.high < reach || bounds.low > fall ? bounds : null
  }
}
