/** The server before it listens. */
import Fastify, { type FastifyInstance } from 'fastify'
import { addHeaders } from './headers.js'
import { addHealth } from './health.js'
import { addRefusals, refuse } from './refusals.js'
import { addFiles } from './static.js'

/**
 * What answers requests for the files of `folder`, and for `/api/health`.
 *
 * @param folder an absolute path, of the built studio
 */
export async function createApp(folder: string): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    // Whose X-Forwarded-Proto is believed: a proxy of this machine or of its private network.
    trustProxy: ['loopback', 'linklocal', 'uniquelocal'],
    frameworkErrors: (error, request, reply) => {
      refuse(error, request, reply.header('x-content-type-options', 'nosniff'))
    }
  })
  await addHeaders(app)
  addRefusals(app, folder)
  addHealth(app)
  await addFiles(app, folder)
  return app
}
