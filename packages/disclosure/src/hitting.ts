/** The cheapest set that meets every one of some sets: branch and bound. */

/** Sets that share nothing, the smallest first: who meets them all pays at least the cheapest of each. */
export function packingBound(sets: readonly (readonly number[])[], costOf: (one: number) => number): number {
  const taken = new Set<number>()
  let bound = 0
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    if (set.some(one => taken.has(one))) continue
    for (const one of set) taken.add(one)
    bound += Math.min(...set.map(costOf))
  }
  return bound
}

/**
 * @param deadline milliseconds, on the clock of `performance.now()`
 * @returns the cheapest set, null where the time was over before
 */
export function cheapestHitting(
  sets: readonly (readonly number[])[],
  costOf: (one: number) => number,
  deadline: number
): number[] | null {
  let best: number[] = []
  let bestCost = Number.POSITIVE_INFINITY
  let isLate = false
  const search = (left: readonly (readonly number[])[], taken: readonly number[], paid: number) => {
    isLate ||= performance.now() > deadline
    if (isLate || paid + packingBound(left, costOf) >= bestCost) return
    const [smallest] = [...left].sort((a, b) => a.length - b.length)
    if (!smallest) {
      best = [...taken]
      bestCost = paid
      return
    }
    const uses = (one: number) => left.filter(set => set.includes(one)).length / Math.max(costOf(one), 1e-9)
    // Once a branch that takes one is done, the branches beside it do without it.
    let rest = left
    for (const one of [...smallest].sort((a, b) => uses(b) - uses(a))) {
      search(
        rest.filter(set => !set.includes(one)),
        [...taken, one],
        paid + costOf(one)
      )
      rest = rest.map(set => set.filter(other => other !== one))
      if (rest.some(set => set.length === 0)) return
    }
  }
  search(sets, [], 0)
  return isLate ? null : best
}
