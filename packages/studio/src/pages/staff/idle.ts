/** When a session ends, and when to say so. */

export interface SessionEnds {
  /** Milliseconds without a request after which it is over. */
  idleMs: number
  /** When it is over whatever is done; milliseconds since 1970 by the clock of the server; null where not said. */
  until: number | null
}

/** What a server does that says nothing of it: PRIVACY-SECURITY.md, I22. */
export const USUAL: SessionEnds = { idleMs: 30 * 60_000, until: null }

const WARNED_MS = 2 * 60_000

export type Warning =
  | { kind: 'none' }
  /** It ends in so many whole seconds unless the person asks to stay. */
  | { kind: 'idle'; seconds: number }
  /** It ends in so many whole seconds: signing in again alone helps. */
  | { kind: 'last'; seconds: number }
  | { kind: 'over' }

/** @param heardAt when the server last heard of this session, by its own clock, as `now` */
export function warningAt({ idleMs, until }: SessionEnds, heardAt: number, now: number): Warning {
  const idle = heardAt + idleMs - now
  const last = until === null ? Number.POSITIVE_INFINITY : until - now
  const left = Math.min(idle, last)
  if (left <= 0) return { kind: 'over' }
  if (left > WARNED_MS) return { kind: 'none' }
  return { kind: last <= idle ? 'last' : 'idle', seconds: Math.ceil(left / 1000) }
}
