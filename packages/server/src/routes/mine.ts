/** One's own contribution, found by its receipt code. */
import type { Contribution } from '@horizon-soin/consultation'
import type { Store } from '@horizon-soin/storage'
import type { FastifyRequest } from 'fastify'
import { CODE } from '../limits/rules.js'
import { Refusal } from '../refusals.js'
import type { Services } from '../services.js'
import { isPublic } from './visible.js'

export interface Mine {
  kept: Store
  contribution: Contribution
}

/** Counts a wrong code and writes in the journal that one was tried, not which. @throws Refusal `unknown-receipt` or `limit` */
export async function refuseCode({ store, limiter, now }: Services, request: FastifyRequest): Promise<never> {
  await limiter.mayTry(request)
  await (await store()).write({ at: now(), event: 'refused-code', detail: {} })
  await limiter.count(request, CODE)
  throw new Refusal('unknown-receipt')
}

/**
 * The contribution whose receipt a request carries. Whatever is wrong, a code that is none, one of another consultation, a
 * consultation that is a draft or does not exist: the same questions are asked of the store, and the same answer is given.
 * Whoever has the code is let through: others of a hospital's network who mistyped theirs keep nobody from withdrawing.
 *
 * @throws Refusal `unknown-receipt`; `limit` after too many wrong codes
 */
export async function mine(services: Services, request: FastifyRequest, id: string): Promise<Mine> {
  const kept = await services.store()
  const record = await services.records.recent(id)
  const contribution = await kept.readContribution(id, request.receiptDigest)
  if (record !== null && isPublic(record) && contribution !== null) return { kept, contribution }
  return refuseCode(services, request)
}
