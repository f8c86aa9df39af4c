/** Which methods an address takes. */
import type { FastifyInstance } from 'fastify'
import { pathOf } from '../paths.js'
import { Refusal } from '../refusals.js'

/** Methods that change nothing. */
export const SAFE = new Set(['GET', 'HEAD'])
export const API = '/api/'

/** The routes of the API as they are registered; call before any of them. */
function knownRoutes(app: FastifyInstance): (path: string) => string[] {
  const routes: { pattern: RegExp; method: string }[] = []
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith(API)) return
    const pattern = new RegExp(
      `^${url.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/:\w+/g, '[^/]+')}$`
    )
    for (const each of [method].flat()) routes.push({ pattern, method: each })
  })
  return path => [...new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))]
}

/** Pages and files take GET and HEAD; an address of the API takes what its routes say. Anything else is refused (405). */
export function addMethods(app: FastifyInstance): void {
  const methodsAt = knownRoutes(app)
  app.addHook('onRequest', async (request, reply) => {
    const path = pathOf(request.url)
    const allowed = path?.startsWith(API) ? methodsAt(path) : [...SAFE]
    // An unknown address of the API takes nothing: it is not found, whatever the method.
    if (allowed.length > 0 && !allowed.includes(request.method)) {
      reply.header('allow', allowed.join(', '))
      throw new Refusal('method')
    }
    if (path === null) return reply.callNotFound()
  })
}
