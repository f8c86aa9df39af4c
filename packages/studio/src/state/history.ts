/** Undo and redo of any immutable value. */
export interface History<T> {
  /** The oldest first. */
  past: readonly T[]
  present: T
  /** The next to be done again first. */
  future: readonly T[]
  /** What the last step was of and when, so that a drag is one step; null where the next step stands alone. */
  last: { merge: string; at: number } | null
}

const MOST_STEPS = 200
/** In milliseconds: a hand that stays longer on a lever without moving it has made up its mind. */
const LONGEST_PAUSE = 800

/** A history that starts here: nothing to undo. */
export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], last: null })

/**
 * Adds a step. Steps of the same `merge` key (the name of a lever) that follow one another within 800 ms are one: `at` is any
 * clock in milliseconds. What had been undone is dropped.
 */
export function record<T>(
  history: History<T>,
  next: T,
  { merge, at }: { merge?: string; at: number }
): History<T> {
  if (Object.is(next, history.present)) return history
  const { past, present, last } = history
  const pause = last && last.merge === merge ? at - last.at : Number.POSITIVE_INFINITY
  const isSameStep = pause >= 0 && pause <= LONGEST_PAUSE
  return {
    past: isSameStep ? past : [...past, present].slice(-MOST_STEPS),
    present: next,
    future: [],
    last: merge === undefined ? null : { merge, at }
  }
}

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  if (past.length === 0) return history
  return { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future], last: null }
}

/** One step forward again; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  if (future.length === 0) return history
  return { past: [...past, present], present: future[0]!, future: future.slice(1), last: null }
}
