/** Counts of everything that a consultation holds: of hundreds of thousands of texts they take longer than the page they go with. */

/** What takes less is counted each time, ms. */
const CHEAP_MS = 150
/** A dear count is good for as many times what it took. */
const WORTH = 20

interface Counted<T> {
  value: T
  tookMs: number
  at: number
  next: Promise<unknown> | null
}

/**
 * Counts, by consultation. What was dear to count is told again for a while; then it is told once more, and counted anew meanwhile,
 * so that nobody waits but the first who asks.
 */
export function rememberCostly<T>(
  count: (consultation: string) => Promise<T>,
  clock: () => number = performance.now.bind(performance)
): (consultation: string) => Promise<T> {
  const known = new Map<string, Counted<T>>()
  const countNow = async (id: string): Promise<T> => {
    const start = clock()
    const value = await count(id)
    const at = clock()
    if (at - start < CHEAP_MS) known.delete(id)
    else known.set(id, { value, tookMs: at - start, at, next: null })
    return value
  }
  return id => {
    const one = known.get(id)
    if (one === undefined) return countNow(id)
    if (clock() - one.at > WORTH * one.tookMs)
      one.next ??= countNow(id).catch(() => {
        one.next = null
      })
    return Promise.resolve(one.value)
  }
}
