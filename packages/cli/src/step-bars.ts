/** Bars of a waterfall in characters: each starts where the one before ended. */

export const GROWS = '█'
export const SHRINKS = '░'

/** One bar a step, at most `width` columns; no step is 0, and each has at least one character. */
export function stepBars(deltas: readonly number[], width: number): string[] {
  const levels = [0]
  for (const delta of deltas) levels.push(levels.at(-1)! + delta)
  const low = Math.min(...levels)
  const span = Math.max(...levels) - low
  if (width < 2 || !(span > 0)) return deltas.map(() => '')
  const place = (level: number) => Math.round(((level - low) / span) * (width - 1))
  return deltas.map((delta, i) => {
    const [from, to] = [place(levels[i]!), place(levels[i + 1]!)]
    const length = Math.max(1, Math.abs(to - from))
    return ' '.repeat(Math.min(from, to)) + (delta > 0 ? GROWS : SHRINKS).repeat(length)
  })
}
