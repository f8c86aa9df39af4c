/** Reading, correcting and withdrawing one's own contribution. */
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { RECEIPT } from '../http/operations.js'
import { CHANGE } from '../limits/rules.js'
import { Refusal } from '../refusals.js'
import { Body, Contribution } from '../schemas/contribution.js'
import { exact, Id, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { admit } from './gate.js'
import { mine } from './mine.js'

const URL = '/api/consultations/:id/contribution'
const common = { tags: ['contributions'], security: RECEIPT, params: exact({ id: Id }) }

export function addOwnContribution(app: Api, services: Services): void {
  const { now, limiter } = services

  app.get(
    URL,
    {
      schema: {
        operationId: 'readContribution',
        summary: 'Reads one’s contribution',
        ...common,
        response: { 200: Contribution, ...refusals }
      }
    },
    async request => (await mine(services, request, request.params.id)).contribution
  )

  app.put(
    URL,
    {
      schema: {
        operationId: 'correctContribution',
        summary: 'Corrects one’s contribution, until closing',
        ...common,
        body: Body,
        response: { 200: Contribution, ...refusals }
      }
    },
    async request => {
      const { kept, contribution } = await mine(services, request, request.params.id)
      const at = now()
      const { body } = await admit(services, request.params.id, request.body, at)
      await limiter.count(request, CHANGE)
      const done = await kept.correct(request.params.id, request.receiptDigest, body, at)
      if (done === 'unknown') throw new Refusal('unknown-receipt')
      if (done === 'not-open') throw new Refusal('not-open')
      return { ...body, day: contribution.day }
    }
  )

  app.delete(
    URL,
    {
      schema: {
        operationId: 'withdrawContribution',
        summary: 'Withdraws one’s contribution, whatever the state of the consultation',
        ...common,
        response: { 204: Type.Null({ description: 'withdrawn' }), ...refusals }
      }
    },
    async (request, reply) => {
      const { kept } = await mine(services, request, request.params.id)
      await limiter.count(request, CHANGE)
      await kept.withdraw(request.params.id, request.receiptDigest, now())
      return reply.code(204).send(null)
    }
  )
}
