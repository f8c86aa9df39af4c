/** A request as it is written: test clients and browsers mend `..` before they send it, an attacker does not. */
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'

export interface RawAnswer {
  status: number | undefined
  headers: IncomingMessage['headers']
  body: string
}

/** @param app a server that listens */
export async function rawGet(app: FastifyInstance, path: string): Promise<RawAnswer> {
  const { port } = app.server.address() as AddressInfo
  const asked = request({ host: '127.0.0.1', port, path, agent: false }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) }
}
