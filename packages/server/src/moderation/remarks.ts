/** Remarks that were published, and reports of them. */
import { THEMES, textProblems } from '@horizon-soin/consultation'
import { seal } from '@horizon-soin/storage'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { rememberCostly } from '../costly-counts.js'
import { REPORT } from '../limits/rules.js'
import { Refusal } from '../refusals.js'
import { publicRecord } from '../routes/visible.js'
import {
  After,
  MODERATED_KINDS,
  Next,
  PAGE,
  PublishedCount,
  PublishedRemark,
  Reason,
  TextId
} from '../schemas/moderation.js'
import { exact, Id, oneOf, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'

const LONGEST_REASON = 2000
const LONGEST_CONTACT = 254

export function addRemarks(app: Api, { store, records, now, limiter, settings }: Services): void {
  const counts = rememberCostly(async id => (await store()).publishedCounts(id))

  app.get(
    '/api/consultations/:id/remarks',
    {
      schema: {
        operationId: 'listRemarks',
        summary: 'Published remarks, in a random order; none before the first release',
        tags: ['results'],
        security: [],
        params: exact({ id: Id }),
        querystring: exact({
          item: Type.Optional(Id),
          kind: Type.Optional(oneOf(MODERATED_KINDS)),
          theme: Type.Optional(oneOf(THEMES)),
          after: After
        }),
        response: {
          200: exact({
            remarks: Type.Array(PublishedRemark),
            next: Next,
            counts: Type.Array(PublishedCount, { description: 'by item, kind and theme' })
          }),
          ...refusals
        }
      }
    },
    async ({ params: { id }, query: { item, kind, theme, after = null } }) => {
      publicRecord(await records.recent(id))
      const kept = await store()
      const asked = {
        ...(item === undefined ? {} : { item }),
        ...(kind === undefined ? {} : { kind }),
        ...(theme === undefined ? {} : { theme })
      }
      const page = await kept.published(id, { ...asked, after, limit: PAGE })
      return { ...page, counts: await counts(id) }
    }
  )

  app.post(
    '/api/consultations/:id/remarks/:remark/reports',
    {
      schema: {
        operationId: 'reportRemark',
        summary: 'Reports a published remark, with the reason; a moderator looks at it again',
        tags: ['results'],
        security: [],
        params: exact({ id: Id, remark: TextId }),
        body: exact({
          reason: Reason,
          contact: Type.Optional(
            Type.String({
              maxLength: LONGEST_CONTACT,
              description: 'where to answer; sealed, deleted once judged'
            })
          ),
          goodFaith: Type.Literal(true, { description: 'whoever reports holds it true and complete' })
        }),
        response: {
          202: exact({ acknowledgement: Type.String({ description: 'the number of the report' }) }),
          ...refusals
        }
      }
    },
    async (request, reply) => {
      const { id, remark } = request.params
      const { reason, contact } = request.body
      publicRecord(await records.recent(id))
      const problems = [
        ...textProblems(reason, 'reason', LONGEST_REASON),
        ...(contact === undefined ? [] : textProblems(contact, 'contact', LONGEST_CONTACT))
      ]
      if (problems.length > 0) throw new Refusal('bad-request', { problems })
      await limiter.count(request, REPORT)
      const sealed = contact === undefined ? null : seal(contact, settings.sealKey, id)
      const acknowledgement = await (await store()).report(id, remark, { reason, sealed }, now())
      if (acknowledgement === null) throw new Refusal('not-found')
      return reply.code(202).send({ acknowledgement })
    }
  )
}
