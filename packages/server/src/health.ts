/** Whether the server is well, for whoever watches it. */
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

const versionOf = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
    .version

/** `GET /api/health` → `{ "status": "ok", "version": "1.2.3" }`. */
export function addHealth(app: FastifyInstance): void {
  const health = { status: 'ok', version: versionOf() }
  app.get('/api/health', async (_, reply) => reply.header('cache-control', 'no-store').send(health))
}
