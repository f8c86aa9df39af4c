/** The files of a folder: pages, assets, and how long each may be kept. */
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { API } from './http/methods.js'

/** Files there have a digest of their content in their name: another content is another name. */
const ASSETS = '/assets/'
const FOR_EVER = 'public, max-age=31536000, immutable'
/** May be kept, is asked about each time: an unchanged one costs an answer 304. Holds for the service worker too. */
const ASK_AGAIN = 'no-cache'
/** Pages that show what one person has sent, and the team's: the way back of a browser must not show them to the next one. */
const PRIVATE = ['/consultation/recepisse', '/en/consultation/receipt', '/equipe', '/en/staff']
const NEVER = 'no-store'
const SERVED = new Set([200, 206, 304])

/** `/a/b?c` to `./b/?c`, which also holds where a proxy serves the studio from a sub-path. */
function fromHere(location: string): string {
  const [, folder = '', query = ''] = /([^/?]*)\/(\?.*)?$/s.exec(location) ?? []
  return `./${folder}/${query}`
}

/**
 * Serves a folder. `/` is `index.html`, `/simulateur/` is `simulateur/index.html`, `/simulateur` leads to it.
 * A `.br` or `.gz` beside a file is given as it stands.
 *
 * @param folder an absolute path
 */
export async function addFiles(app: FastifyInstance, folder: string): Promise<void> {
  app.addHook('onSend', async ({ url }, reply, payload) => {
    const isAsset = url.startsWith(ASSETS) && SERVED.has(reply.statusCode)
    const kept = PRIVATE.some(page => url.startsWith(page)) ? NEVER : isAsset ? FOR_EVER : ASK_AGAIN
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', kept)
    reply.header('vary', url.startsWith(API) ? 'accept-encoding, accept-language' : 'accept-encoding')
    if (reply.statusCode === 301) reply.header('location', fromHere(String(reply.getHeader('location'))))
    // Nothing to compress in an answer without a body.
    return reply.statusCode === 304 ? null : payload
  })
  await app.register(files, {
    root: folder,
    redirect: true,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false
  })
}
