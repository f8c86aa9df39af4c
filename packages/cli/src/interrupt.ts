/** Ctrl-C while something long runs: it stops between two pieces of work, and nothing is left half-written. */
import type { Session } from './session.js'

/** The person asked to stop. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted')
    this.name = 'Interrupted'
  }
}

/** What a shell expects of a program that Ctrl-C ended: 128 + SIGINT. */
export const INTERRUPTED = 130

/**
 * Runs `act` with a signal that Ctrl-C raises.
 *
 * @throws Interrupted where it was raised before `act` ended
 */
export async function interruptible<Value>(
  { io }: Session,
  act: (signal: AbortSignal) => Promise<Value>
): Promise<Value> {
  const controller = new AbortController()
  const forget = io.onInterrupt?.(() => controller.abort(new Interrupted()))
  try {
    return await act(controller.signal)
  } catch (error) {
    throw controller.signal.aborted ? new Interrupted() : error
  } finally {
    forget?.()
  }
}
