/** Answers to what is not served: short, clean, never a trace of the program. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { pathOf } from './paths.js'

const METHODS = ['GET', 'HEAD']
const NOT_FOUND = 'not found'

/** Only GET and HEAD, only paths that stay in the folder; unknown pages get the folder's `404.html`. */
export function addRefusals(app: FastifyInstance, folder: string): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!METHODS.includes(request.method)) {
      reply.header('allow', METHODS.join(', '))
      return reply.code(405).send({ error: `method not allowed: ${request.method}` })
    }
    if (pathOf(request.url) === null) return reply.callNotFound()
  })
  app.setNotFoundHandler(async (request, reply) => {
    reply.code(404)
    if (request.url.startsWith('/api/')) return reply.send({ error: NOT_FOUND })
    // Read rather than sent as a file: an answer 404 has no ETag or range that could empty it.
    const page = await readFile(join(folder, '404.html'), 'utf8').catch(() => null)
    if (page === null) return reply.type('text/plain; charset=utf-8').send(NOT_FOUND)
    return reply.type('text/html; charset=utf-8').send(seenFrom(request.url, page))
  })
  app.setErrorHandler(refuse)
}

/** The page 404 names its files from the root of the studio, wherever that is; the address asked for may lie deeper. */
function seenFrom(url: string, page: string): string {
  const depth = url.replace(/[?#].*$/s, '').split('/').length - 2
  return depth > 0 ? page.replaceAll(/ (href|src|data-root)="\.\//g, ` $1="${'../'.repeat(depth)}`) : page
}

/** The answer to an error: its own words where the request was wrong, none of ours where the server was. */
export function refuse(error: FastifyError, _: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500
  return reply.code(status).send({ error: status < 500 ? error.message : 'internal error' })
}
