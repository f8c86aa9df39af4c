import { Type } from 'typebox'
import type { Api } from '../api.js'
import { answeringOf, asOf, publicRecord } from '../routes/visible.js'
import { exact, Id, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'

/** That a questionnaire is begun: the page says so, once; nothing of who says it is kept. */
export function addStarted(app: Api, { records, now, starts }: Services): void {
  app.post(
    '/api/consultations/:id/started',
    {
      schema: {
        operationId: 'begin',
        summary: 'Counts a questionnaire that is begun, and nothing of who begins it',
        tags: ['contributions'],
        security: [],
        params: exact({ id: Id }),
        body: exact({}),
        response: { 204: Type.Null({ description: 'counted while answers are taken' }), ...refusals }
      }
    },
    async ({ params: { id } }, reply) => {
      const at = now()
      const record = asOf(publicRecord(await records.recent(id)), at)
      if (answeringOf(record, at) === 'open') starts.count(id)
      return reply.code(204).send(null)
    }
  )
}
