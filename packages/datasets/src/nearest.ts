/** Accents and case are how an id is most often misspelt: they do not count as a distance. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Number of insertions, deletions, substitutions and swaps of neighbours from `a` to `b`. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1)
      current.push(best)
    }
    before = previous
    previous = current
  }
  return previous[b.length]!
}

const LONGEST = 64
/** Among more candidates, one as near is as likely chance as a misspelling, and a search would take long. */
const MOST_CANDIDATES = 2000

/**
 * The candidate that `value` most likely stands for, or null where none is near: at most one letter in three is
 * wrong, three letters in all. Of two as near, the first in alphabetical order.
 */
export function nearest(value: string, candidates: Iterable<string>): string | null {
  const wanted = plain(value)
  if (wanted === '' || wanted.length > LONGEST) return null
  let best: string | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  let seen = 0
  for (const candidate of candidates) {
    if (++seen > MOST_CANDIDATES) return null
    const known = plain(candidate)
    const limit = Math.max(1, Math.min(3, Math.floor(Math.max(wanted.length, known.length) / 3)))
    if (Math.abs(known.length - wanted.length) > limit || known.length > LONGEST) continue
    const distance = editDistance(wanted, known)
    if (distance > limit || distance >= known.length || distance > bestDistance) continue
    if (distance < bestDistance || candidate < best!) best = candidate
    bestDistance = distance
  }
  return best
}
