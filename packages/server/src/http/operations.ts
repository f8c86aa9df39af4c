/** What every operation of the API must say of itself, and that what it says of access is held. */
import type { Role, StaffMember } from '@horizon-soin/consultation'
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import type { RefusalCode } from '../messages/index.js'
import { Refusal } from '../refusals.js'
import { digestOfTyped } from '../secrets/codes.js'
import type { Session, Sessions } from '../staff/sessions.js'
import { API } from './methods.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Digest of the receipt code that came with a request to an operation that needs one; else ''. */
    receiptDigest: string
    /** The session that a request came with, to an operation that needs one; else null. */
    session: Session | null
    /** Who asks, in an operation for the team. @throws Error in any other */
    readonly staff: StaffMember
  }
  interface FastifyContextConfig {
    /** How a request without a receipt code is refused; by default 401. */
    withoutReceipt?: RefusalCode
  }
  interface FastifySchema {
    tags?: readonly string[]
    summary?: string
    /** Who may: `[]` everyone, `RECEIPT` who has one, `staffOnly` who has a role. Without it the server does not start. */
    security?: Security
  }
}

/** Ways of being let in, any of which will do: OpenAPI 3.1, Security Requirement Object. */
export type Security = readonly Record<string, readonly string[]>[]

/** Of operations that need the receipt code of their author. */
export const RECEIPT: Security = [{ receipt: [] }]
/** Of operations of one's own sign-in: any session will do, one that lacks its second factor too. */
export const SESSION: Security = [{ session: [] }]

/** Of operations of the team: for whoever has one of these roles; for any role where none is named. */
export const staffOnly = (...roles: readonly Role[]): Security =>
  roles.length === 0 ? [{ staff: [] }] : roles.map(role => ({ staff: [role] }))

/** `Authorization: Receipt XXXXX-…` */
function readReceipt(request: FastifyRequest, without: RefusalCode): void {
  const [, typed] = /^receipt +(\S.*)$/i.exec(request.headers.authorization ?? '') ?? []
  if (typed === undefined) throw new Refusal(without)
  request.receiptDigest = digestOfTyped(typed)
}

const missing = ({ schema }: RouteOptions): string | undefined =>
  (['summary', 'tags', 'security', 'response'] as const).find(key => schema?.[key] === undefined)

type Check = (request: FastifyRequest) => Promise<void>

/** What is checked of a request before anything else of it is read; null where everyone may ask. */
function checkOf({ schema, config, method, url }: RouteOptions, sessions: Sessions): Check | null {
  const ways = schema?.security ?? []
  const names = new Set(ways.flatMap(way => Object.keys(way)))
  if (names.size === 0) return null
  const [name] = names
  if (names.size > 1 || ways.some(way => Object.keys(way).length !== 1))
    throw new Error(`${method} ${url} lets in by several schemes`)
  if (name === 'receipt')
    return async request => readReceipt(request, config?.withoutReceipt ?? 'receipt-missing')
  if (name === 'session')
    return async request => {
      request.session = await sessions.read(request)
    }
  if (name !== 'staff') throw new Error(`${method} ${url} lets in by an unknown scheme`)
  const roles = ways.flatMap(way => way['staff'] as Role[])
  return async request => {
    request.session = await sessions.ofTeam(request, roles)
  }
}

/**
 * Nothing is open by forgetting: an operation that does not say who may ask for it does not register. Those that need a
 * receipt, a session or a role are refused without it before anything else of the request is read.
 */
export function addOperationRules(app: FastifyInstance, sessions: Sessions): void {
  app.decorateRequest('receiptDigest', '')
  app.decorateRequest('session', null)
  app.decorateRequest('staff', {
    getter() {
      if (this.session === null) throw new Error('an operation for everyone asks who asks')
      return this.session.member
    }
  })
  app.addHook('onRoute', route => {
    if (!route.url.startsWith(API)) return
    const lacks = missing(route)
    if (lacks !== undefined) throw new Error(`${route.method} ${route.url} does not say its ${lacks}`)
    const before = checkOf(route, sessions)
    if (before !== null) route.onRequest = [before, ...[route.onRequest ?? []].flat()]
  })
}
