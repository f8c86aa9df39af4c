/** What became of one's own texts, and asking for another look. */
import { textProblems } from '@horizon-soin/consultation'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { RECEIPT } from '../http/operations.js'
import { CHANGE } from '../limits/rules.js'
import { Refusal } from '../refusals.js'
import { mine } from '../routes/mine.js'
import { OwnText, Reason, TextId } from '../schemas/moderation.js'
import { exact, Id, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { toldOf } from './queue.js'

const LONGEST_REASON = 2000
const common = { tags: ['contributions'], security: RECEIPT, params: exact({ id: Id }) }

export function addOwnTexts(app: Api, services: Services): void {
  const { now, limiter } = services

  app.get(
    '/api/consultations/:id/contribution/decisions',
    {
      schema: {
        operationId: 'readOwnDecisions',
        summary: 'What was decided of one’s texts, and why; not by whom',
        ...common,
        response: { 200: exact({ texts: Type.Array(OwnText) }), ...refusals }
      }
    },
    async request => {
      const { id } = request.params
      const { kept } = await mine(services, request, id)
      const texts = await kept.ownDecisions(id, request.receiptDigest)
      return {
        texts: texts.map(text => ({
          ...text,
          decision: text.decision && toldOf({ ...text.decision, by: null })
        }))
      }
    }
  )

  app.post(
    '/api/consultations/:id/contribution/appeals',
    {
      schema: {
        operationId: 'appeal',
        summary: 'Asks for another look, once, at one’s text that was refused or masked: someone else judges',
        ...common,
        body: exact({ text: TextId, reason: Reason }),
        response: { 204: Type.Null({ description: 'asked' }), ...refusals }
      }
    },
    async (request, reply) => {
      const { id } = request.params
      const { text, reason } = request.body
      const { kept } = await mine(services, request, id)
      const problems = textProblems(reason, 'reason', LONGEST_REASON)
      if (problems.length > 0) throw new Refusal('bad-request', { problems })
      await limiter.count(request, CHANGE)
      const done = await kept.appeal(id, request.receiptDigest, text, reason, now())
      if (done === 'unknown') throw new Refusal('not-found')
      if (done === 'state') throw new Refusal('state')
      return reply.code(204).send(null)
    }
  )
}
