/**
 * Reads a slow / median / fast triple at a pace v in [−1, 1]: −1 slow, 0 median, +1 fast, linear in between.
 * Source: MODEL.md §9.
 */
export const atPace = (slow: number, median: number, fast: number, pace: number): number =>
  pace < 0 ? median + pace * (median - slow) : median + pace * (fast - median)
