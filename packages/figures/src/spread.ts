/** Labels beside what they name, pushed apart where they would touch. */

/**
 * Centres for blocks of given heights, in their order, each as near to the place it wants as the others let it.
 * Blocks that touch move together (pool adjacent violators); all stay within `top` and `bottom` where there is room.
 */
export function spread(
  wanted: readonly { centre: number; height: number }[],
  top = Number.NEGATIVE_INFINITY,
  bottom = Number.POSITIVE_INFINITY
): number[] {
  // Taking off what lies above turns "no overlap" into "never decreasing".
  let above = 0
  const offsets = wanted.map(({ height }) => {
    const offset = above + height / 2
    above += height
    return offset
  })
  const pools: { sum: number; count: number }[] = []
  wanted.forEach(({ centre }, i) => {
    pools.push({ sum: centre - offsets[i]!, count: 1 })
    for (;;) {
      const [last, before] = [pools.at(-1)!, pools.at(-2)]
      if (!before || before.sum / before.count <= last.sum / last.count) break
      before.sum += last.sum
      before.count += last.count
      pools.pop()
    }
  })
  const highest = Math.max(top, bottom - above)
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((start, i) => Math.max(top, Math.min(start, highest)) + offsets[i]!)
}
