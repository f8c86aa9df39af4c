/** Options of what is computed by draws, and their values. */
import { availableParallelism } from 'node:os'
import { decimal } from '@horizon-soin/words'
import type { Command } from 'commander'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

export interface DrawOptions {
  seed: string
  workers?: string
}

interface Bounds {
  least: number
  most: number
}

/** More threads than this help nobody, and cost memory. */
const MOST_WORKERS = 256

export const addDraws = (command: Command, { text }: Session): Command =>
  command
    .option('--seed <n>', text.draws.options.seed, '1')
    .option('--workers <n>', text.draws.options.workers)

const WHOLE = /^\d{1,16}$/

/** A whole number within bounds. @throws Refusal */
export function readWhole(
  option: string,
  value: string,
  { least, most }: Bounds,
  { text, language }: Session
): number {
  const number = Number(value)
  if (WHOLE.test(value) && number >= least && number <= most) return number
  const shown = (bound: number) => decimal(bound, 0, language)
  throw new Refusal(text.draws.errors.badWhole(option, value, shown(least), shown(most)))
}

/** What the draws start from: the same seed, the same numbers. @throws Refusal */
export function readSeed({ seed }: DrawOptions, { text }: Session): number {
  if (WHOLE.test(seed) && Number.isSafeInteger(Number(seed))) return Number(seed)
  throw new Refusal(text.draws.errors.badSeed(seed))
}

/** Threads to compute on; as many as the machine has processors where none is asked. @throws Refusal */
export const readWorkers = ({ workers }: DrawOptions, session: Session): number =>
  workers === undefined
    ? availableParallelism()
    : readWhole('--workers', workers, { least: 1, most: MOST_WORKERS }, session)
