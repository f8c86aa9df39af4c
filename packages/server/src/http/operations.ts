/** What every operation of the API must say of itself, and that what it says of access is held. */
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import type { RefusalCode } from '../messages/index.js'
import { Refusal } from '../refusals.js'
import { digestOfTyped } from '../secrets/codes.js'
import { API } from './methods.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Digest of the receipt code that came with a request to an operation that needs one; else ''. */
    receiptDigest: string
  }
  interface FastifyContextConfig {
    /** How a request without a receipt code is refused; by default 401. */
    withoutReceipt?: RefusalCode
  }
  interface FastifySchema {
    tags?: readonly string[]
    summary?: string
    /** Who may: `[]` everyone, `RECEIPT` who has one. Without it the server does not start. */
    security?: readonly Record<string, readonly string[]>[]
  }
}

/** Of operations that need the receipt code of their author. */
export const RECEIPT = [{ receipt: [] }]

/** `Authorization: Receipt XXXXX-…` */
function readReceipt(request: FastifyRequest, without: RefusalCode): void {
  const [, typed] = /^receipt +(\S.*)$/i.exec(request.headers.authorization ?? '') ?? []
  if (typed === undefined) throw new Refusal(without)
  request.receiptDigest = digestOfTyped(typed)
}

const missing = ({ schema }: RouteOptions): string | undefined =>
  (['summary', 'tags', 'security', 'response'] as const).find(key => schema?.[key] === undefined)

/**
 * Nothing is open by forgetting: an operation that does not say who may ask for it does not register. Those that need a
 * receipt are refused without one before anything else of the request is read.
 */
export function addOperationRules(app: FastifyInstance): void {
  app.decorateRequest('receiptDigest', '')
  app.addHook('onRoute', route => {
    if (!route.url.startsWith(API)) return
    const lacks = missing(route)
    if (lacks !== undefined) throw new Error(`${route.method} ${route.url} does not say its ${lacks}`)
    if (!route.schema?.security?.some(way => Object.hasOwn(way, 'receipt'))) return
    const without = route.config?.withoutReceipt ?? 'receipt-missing'
    const before = async (request: FastifyRequest) => readReceipt(request, without)
    route.onRequest = [before, ...[route.onRequest ?? []].flat()]
  })
}
