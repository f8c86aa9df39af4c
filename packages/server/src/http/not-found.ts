/** Answers to addresses that are none. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusals.js'
import { API } from './methods.js'

/** Unknown addresses of the API are refused in JSON; unknown pages get the folder's `404.html`. */
export function addNotFound(app: FastifyInstance, folder: string): void {
  app.setNotFoundHandler(async (request, reply) => {
    if (request.url.startsWith(API)) throw new Refusal('not-found')
    reply.code(404)
    // Read rather than sent as a file: an answer 404 has no ETag or range that could empty it.
    const page = await readFile(join(folder, '404.html'), 'utf8').catch(() => null)
    if (page === null) return reply.type('text/plain; charset=utf-8').send('not found')
    return reply.type('text/html; charset=utf-8').send(seenFrom(request.url, page))
  })
}

/** The page 404 names its files from the root of the studio, wherever that is; the address asked for may lie deeper. */
function seenFrom(url: string, page: string): string {
  const depth = url.replace(/[?#].*$/s, '').split('/').length - 2
  return depth > 0 ? page.replaceAll(/ (href|src|data-root)="\.\//g, ` $1="${'../'.repeat(depth)}`) : page
}
