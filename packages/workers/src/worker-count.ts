import { ModelError } from '@horizon-soin/model'

/** More threads than machines have: a number that was not meant as one. */
const MOST_WORKERS = 1024

/**
 * How many threads a pool has: as many as are asked for, or else as the machine runs at a time.
 *
 * @throws ModelError `bad-argument` on a number that is not whole or not from 1 to 1 024
 */
export function workerCount(asked: number | undefined, available: number): number {
  if (asked === undefined) return Math.min(Math.max(1, available || 1), MOST_WORKERS)
  if (Number.isInteger(asked) && asked >= 1 && asked <= MOST_WORKERS) return asked
  throw new ModelError('bad-argument', `workers out of bounds: ${asked}`, String(asked))
}
