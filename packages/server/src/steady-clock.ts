/** A clock that never goes back, whatever the machine's does: what has closed does not open again. */

export interface SteadyClock {
  /** Milliseconds since 1970, UTC: now, or the latest time seen if that is later. */
  now: () => number
  /** Takes in a time that another process has seen. */
  raise: (time: number) => void
}

export function steadyClock(clock: () => number): SteadyClock {
  let latest = Number.NEGATIVE_INFINITY
  const raise = (time: number): void => {
    if (time > latest) latest = time
  }
  return {
    raise,
    now: () => {
      raise(clock())
      return latest
    }
  }
}
