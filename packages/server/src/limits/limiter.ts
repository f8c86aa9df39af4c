/** Counts what each network does, in the store, so that several processes count together. */
import { createHmac } from 'node:crypto'
import type { Store } from '@horizon-soin/storage'
import type { FastifyRequest } from 'fastify'
import type { Log } from '../log.js'
import { Refusal } from '../refusals.js'
import { networkOf, networks } from './network.js'
import { CODE, type Rule, WIDER } from './rules.js'

export interface Limiter {
  /** Counts one more, of the network of a request or of `subject` in its place. @throws Refusal `limit` above what the rule allows */
  count: (request: FastifyRequest, rule: Rule, subject?: string) => Promise<void>
  /** Takes back one count: what was counted was not done, by no fault of who asked. */
  forgive: (request: FastifyRequest, rule: Rule, subject?: string) => Promise<void>
  /** @throws Refusal `limit` where the network of a request has tried too many wrong codes */
  mayTry: (request: FastifyRequest) => Promise<void>
}

/** What a rule allows to who asks. */
export type MaxFor = (request: FastifyRequest, rule: Rule) => number

export function maxForOf(openNetworks: readonly string[]): MaxFor {
  const isOpen = networks(openNetworks)
  return ({ ip }, { max }) => (isOpen(ip) ? max * WIDER : max)
}

export interface LimiterNeeds {
  store: () => Promise<Store>
  now: () => number
  maxFor: MaxFor
  log: Log
}

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)
const waitFor = (resetsAt: number, now: number): Refusal =>
  new Refusal('limit', { retryAfter: Math.max(1, Math.ceil((resetsAt - now) / 1000)) })

/**
 * A key is HMAC-SHA256(secret of the day, rule and network or subject): it says nothing without the secret, which is deleted.
 * Costs a query a request; the secret of a day is asked for once.
 */
export function createLimiter({ store, now, maxFor, log }: LimiterNeeds): Limiter {
  let today = { day: '', secret: '' }
  /** Until when a network tries no more code, by key. */
  const shut = new Map<string, number>()
  /** What was taken back, by key: the store, which has just failed, is not asked to subtract. */
  const forgiven = new Map<string, { count: number; until: number }>()

  async function keyOf({ ip }: FastifyRequest, { name }: Rule, subject?: string): Promise<string> {
    const day = dayOf(now())
    if (today.day !== day) today = { day, secret: await (await store()).daySecret(day) }
    return createHmac('sha256', today.secret)
      .update(`${name} ${subject ?? networkOf(ip)}`)
      .digest('hex')
  }

  /** How many of a key were taken back in the window of now. */
  function pardoned(key: string, at: number): number {
    for (const [one, { until }] of forgiven) if (until <= at) forgiven.delete(one)
    return forgiven.get(key)?.count ?? 0
  }

  return {
    count: async (request, rule, subject) => {
      const [at, key] = [now(), await keyOf(request, rule, subject)]
      const max = subject === undefined ? maxFor(request, rule) : rule.max
      const kept = await store()
      const { count, resetsAt } = await kept.hit({ rule: rule.name, key, windowMs: rule.windowMs, now: at })
      if (count - pardoned(key, at) <= max) return
      if (rule === CODE) shut.set(key, resetsAt)
      // Once a window: who insists does not write in the journal.
      if (count === max + 1) {
        log('limit', { rule: rule.name })
        await kept.write({ at, event: 'limit', detail: { rule: rule.name } })
      }
      throw waitFor(resetsAt, at)
    },
    forgive: async (request, rule, subject) => {
      const at = now()
      const key = await keyOf(request, rule, subject)
      const until = (Math.floor(at / rule.windowMs) + 1) * rule.windowMs
      forgiven.set(key, { count: pardoned(key, at) + 1, until })
    },
    mayTry: async request => {
      const at = now()
      for (const [key, until] of shut) if (until <= at) shut.delete(key)
      const until = shut.get(await keyOf(request, CODE))
      if (until !== undefined) throw waitFor(until, at)
    }
  }
}
