/** The server, listening. */
import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createApp } from './app.js'

export interface ServerPlace {
  /** The folder to serve. */
  folder: string
  /** The address to listen on: a name or an IP of this machine. */
  host: string
  /** 0: a free port. */
  port: number
}

/**
 * Opens the server; `close()` of what it returns ends it.
 *
 * @throws the system's error, by `code`: `EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`, `ENOTFOUND`
 */
export async function openServer({ folder, host, port }: ServerPlace): Promise<FastifyInstance> {
  const app = await createApp(resolve(folder))
  try {
    await app.listen({ host, port })
    return app
  } catch (error) {
    await app.close()
    throw error
  }
}
