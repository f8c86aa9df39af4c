/** Where a person opens what listens. */
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Addresses of this machine, and those that mean all of its own. */
const HERE = new Set(['127.0.0.1', '::1', '0.0.0.0', '::'])

/** `http://localhost:4173`; another address of this machine by its own name. */
export function addressOf(app: FastifyInstance): string {
  const { address, family, port } = app.server.address() as AddressInfo
  const host = HERE.has(address) ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
  return `http://${host}:${port}`
}
