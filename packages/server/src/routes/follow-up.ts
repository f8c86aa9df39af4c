/** Leaving an address to be told of what comes next: apart from any answer, sealed before it is kept. */

import { seal } from '@horizon-soin/storage'
import type { Api } from '../api.js'
import { FOLLOW_UP } from '../limits/rules.js'
import { Refusal } from '../refusals.js'
import { FollowUp } from '../schemas/contribution.js'
import { exact, Id, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { answeringOf, asOf, publicRecord } from './visible.js'

/** One address, and no sign by which a header of a message could be forged (line ends, commas, angle brackets). */
const ADDRESS = /^[^\s\p{C}@<>()[\]\\,;:"]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u

export function addFollowUp(app: Api, { store, records, now, limiter, settings }: Services): void {
  app.post(
    '/api/consultations/:id/follow-up',
    {
      schema: {
        operationId: 'leaveAddress',
        summary: 'Leaves an address for what comes next; it has no link to an answer',
        tags: ['contributions'],
        security: [],
        params: exact({ id: Id }),
        body: FollowUp,
        response: { 202: exact({}), ...refusals }
      }
    },
    async (request, reply) => {
      const { id } = request.params
      const { address, purposes } = request.body
      const at = now()
      const record = asOf(publicRecord(await records.now(id)), at)
      const answering = answeringOf(record, at)
      if (answering !== 'open') throw new Refusal(answering === 'not-yet' ? 'not-yet' : 'not-open')
      if (!ADDRESS.test(address))
        throw new Refusal('bad-request', { problems: [{ path: 'address', code: 'wrong-type' }] })
      const other = purposes.findIndex(purpose => !record.definition.followUp.includes(purpose))
      if (other >= 0)
        throw new Refusal('bad-request', { problems: [{ path: `purposes/${other}`, code: 'unknown-value' }] })
      await limiter.count(request, FOLLOW_UP)
      await (await store()).addFollowUp(id, seal(address, settings.sealKey, id), purposes, at)
      return reply.code(202).send({})
    }
  )
}
