/** One's own contribution as a file: a ticket for one use within a quarter of an hour, worth nothing without the receipt. */
import { randomBytes } from 'node:crypto'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { RECEIPT } from '../http/operations.js'
import { DOWNLOAD } from '../limits/rules.js'
import { Refusal } from '../refusals.js'
import { Contribution, Ticket } from '../schemas/contribution.js'
import { exact, Id, refusals } from '../schemas/parts.js'
import { digestOf } from '../secrets/codes.js'
import type { Services } from '../services.js'
import { mine, refuseCode } from './mine.js'

const LIFE_MS = 15 * 60_000
const tags = ['contributions']

export function addDownloads(app: Api, services: Services): void {
  const { store, now, limiter } = services

  app.post(
    '/api/consultations/:id/contribution/download',
    {
      schema: {
        operationId: 'makeTicket',
        summary: 'A ticket to download one’s contribution once',
        tags,
        security: RECEIPT,
        params: exact({ id: Id }),
        response: { 201: Ticket, ...refusals }
      }
    },
    async (request, reply) => {
      const { kept } = await mine(services, request, request.params.id)
      await limiter.count(request, DOWNLOAD)
      const ticket = randomBytes(32).toString('base64url')
      const until = now() + LIFE_MS
      if (!(await kept.addTicket(request.params.id, request.receiptDigest, digestOf(ticket), until)))
        throw new Refusal('unknown-receipt')
      return reply.code(201).send({ ticket, expires: new Date(until).toISOString() })
    }
  )

  app.get(
    '/api/downloads/:ticket',
    {
      // HEAD would use the ticket up and give nothing.
      exposeHeadRoute: false,
      config: { withoutReceipt: 'ticket-alone' },
      schema: {
        operationId: 'download',
        summary: 'One’s contribution as a file; the ticket serves once',
        tags,
        security: RECEIPT,
        params: exact({ ticket: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }) }),
        response: { 200: Contribution, ...refusals }
      }
    },
    async (request, reply) => {
      const at = now()
      const kept = await store()
      const found = await kept.useTicket(digestOf(request.params.ticket), request.receiptDigest, at)
      if (found === 'used') throw new Refusal('gone')
      if (found === 'unknown') return refuseCode(services, request)
      await kept.write({ at, event: 'download', detail: { contributions: 1 } })
      return reply.header('content-disposition', 'attachment; filename="contribution.json"').send(found)
    }
  )
}
