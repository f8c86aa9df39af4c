/** A page of another site may not change anything here in the name of who looks at it. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../refusals.js'
import { SAFE } from './methods.js'

/** Values of Sec-Fetch-Site that say that the request comes from here, or from no page. */
const FROM_HERE = new Set(['same-origin', 'none'])

/**
 * Whether a request comes from a page of ours or from no page: programs send neither header, browsers always send one of
 * them with what changes something (Fetch Metadata; RFC 6454).
 */
export function isOurs({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>, origin: string | null) {
  const site = headers['sec-fetch-site']
  if (site !== undefined && !FROM_HERE.has(String(site))) return false
  if (headers.origin === undefined || headers.origin === origin) return true
  try {
    return new URL(headers.origin).host === host
  } catch {
    return false
  }
}

/** Refuses (403) what would change something and comes from another site. */
export function addOriginCheck(app: FastifyInstance, origin: string | null): void {
  app.addHook('onRequest', async request => {
    if (!SAFE.has(request.method) && !isOurs(request, origin)) throw new Refusal('origin')
  })
}
