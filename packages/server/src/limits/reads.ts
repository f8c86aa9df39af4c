/** How often one network may ask for what costs little: counted in memory, by each process for itself. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../refusals.js'
import type { MaxFor } from './limiter.js'
import { networkOf } from './network.js'
import type { Rule } from './rules.js'

/** Networks counted at once; beyond, the first ones are forgotten. */
const MOST = 20_000

interface Count {
  count: number
  resetsAt: number
}

/**
 * Counts by key, in windows that begin with the first request of a key. Each count is told at once: requests that arrive
 * together are told apart.
 */
export function memoryCounter(windowMs: number): (key: string, now: number) => Count {
  const counts = new Map<string, Count>()
  return (key, now) => {
    const known = counts.get(key)
    if (known !== undefined && known.resetsAt > now) {
      known.count++
      return { ...known }
    }
    const first = { count: 1, resetsAt: now + windowMs }
    // Set anew, to stand behind those that end before it.
    counts.delete(key)
    counts.set(key, first)
    for (const [old, { resetsAt }] of counts) {
      if (resetsAt > now && counts.size <= MOST) break
      counts.delete(old)
    }
    return { ...first }
  }
}

/**
 * Holds for the routes that are registered on `app` after it.
 *
 * @param counts which requests count
 */
export function addReadLimit(
  app: FastifyInstance,
  { now, maxFor }: { now: () => number; maxFor: MaxFor },
  rule: Rule,
  counts: (request: FastifyRequest) => boolean
): void {
  const count = memoryCounter(rule.windowMs)
  app.addHook('onRequest', async request => {
    if (!counts(request)) return
    const at = now()
    const { count: seen, resetsAt } = count(networkOf(request.ip), at)
    if (seen <= maxFor(request, rule)) return
    throw new Refusal('limit', { retryAfter: Math.max(1, Math.ceil((resetsAt - at) / 1000)) })
  })
}
