/** The server, listening. */
import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type AppNeeds, createApp } from './app.js'

export interface ServerPlace {
  /** The folder to serve. */
  folder: string
  /** The address to listen on: a name or an IP of this machine. */
  host: string
  /** 0: a free port. */
  port: number
}

/**
 * Opens the server; `close()` of what it returns ends it and what it does by itself. The store is its giver's to close, after.
 *
 * @throws the system's error, by `code`: `EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`, `ENOTFOUND`
 */
export async function openServer({
  folder,
  host,
  port,
  ...needs
}: ServerPlace & AppNeeds): Promise<FastifyInstance> {
  const app = await createApp({ ...needs, folder: resolve(folder) })
  try {
    await app.listen({ host, port })
    return app
  } catch (error) {
    await app.close()
    throw error
  }
}
