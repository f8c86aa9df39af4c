/** The only content that is taken: JSON, small and shallow. */
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusals.js'

/** Bytes of a body. */
export const LARGEST_BODY = 64 * 1024
/** Objects and arrays, one in the other; a route may take deeper ones. */
const DEEPEST = 6

declare module 'fastify' {
  interface FastifyContextConfig {
    deepest?: number
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/** How deep the objects and arrays of a JSON text lie in each other; read without parsing it. */
export function depthOf(json: string): number {
  let depth = 0
  let deepest = 0
  let isText = false
  for (let i = 0; i < json.length; i++) {
    const sign = json.charCodeAt(i)
    if (isText) {
      if (sign === BACKSLASH) i++
      else if (sign === QUOTE) isText = false
    } else if (sign === QUOTE) isText = true
    else if (OPENING.has(sign)) deepest = Math.max(deepest, ++depth)
    else if (CLOSING.has(sign)) depth--
  }
  return deepest
}

/**
 * Takes JSON alone: other contents, uploads among them, are refused (415). So are bodies that are too deep, and those
 * whose keys would reach the prototype of an object, `__proto__` and `constructor`.
 */
export function addJsonBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (depthOf(body) > (request.routeOptions.config.deepest ?? DEEPEST)) done(new Refusal('bad-request'))
    else parse(request, body, done)
  })
}
