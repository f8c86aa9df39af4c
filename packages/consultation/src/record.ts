import type { Definition, Item, Notice } from './definition.js'
import type { State } from './state.js'

/** A consultation as it is kept. Times are milliseconds since 1970, UTC. */
export interface ConsultationRecord {
  definition: Definition
  state: State
  /** Of `definition.opens` and `closes` in its time zone. */
  opensAt: number
  closesAt: number
  /** When it stopped taking answers, before `closesAt` where it was closed early; null where it has not, or nobody noted it. */
  closedAt: number | null
  /** What is answered, in order: what the draft names; frozen once open. */
  items: Item[]
  /** The notice in force. */
  notice: Notice
}

/** Whether a consultation takes answers at a time of the server's clock: open, from its opening on, before its closing. */
export const isOpen = (
  { state, opensAt, closesAt }: Pick<ConsultationRecord, 'state' | 'opensAt' | 'closesAt'>,
  now: number
): boolean => state === 'open' && now >= opensAt && now < closesAt
