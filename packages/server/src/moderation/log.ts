/** The log of moderation as a file: decisions and who took them, nothing of authors nor of what they wrote (F8). */
import { csvText } from '@horizon-soin/releases'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { staffOnly } from '../http/operations.js'
import { exact, Id, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { closedRecord } from './closed.js'

const COLUMNS = [
  'text',
  'item',
  'kind',
  'step',
  'outcome',
  'motive',
  'note',
  'passages_masked',
  'themes',
  'at',
  'by'
]

export function addModerationLog(app: Api, services: Services): void {
  app.get(
    '/api/staff/consultations/:id/moderation-log.csv',
    {
      schema: {
        operationId: 'readModerationLog',
        summary: 'Every decision, oldest first, without the texts',
        tags: ['moderation'],
        security: staffOnly('moderator', 'administrator'),
        params: exact({ id: Id }),
        response: {
          200: { description: 'CSV (RFC 4180)', content: { 'text/csv': { schema: Type.String() } } },
          ...refusals
        }
      }
    },
    async (request, reply) => {
      const { id } = request.params
      await closedRecord(services, id)
      const kept = await services.store()
      const lines: (string | number | null)[][] = []
      let after: string | null = null
      do {
        const page: Awaited<ReturnType<typeof kept.moderationLog>> = await kept.moderationLog(id, after)
        for (const { text, item, kind, step, outcome, motive, note, masked, themes, at, by } of page.rows)
          lines.push([
            text,
            item,
            kind,
            step,
            outcome,
            motive,
            note,
            masked,
            themes.join(' '),
            new Date(at).toISOString(),
            by
          ])
        after = page.next
      } while (after !== null)
      const detail = { by: request.staff.id, what: 'moderation-log', consultation: id, rows: lines.length }
      await kept.write({ at: services.now(), event: 'export', detail })
      return reply
        .header('content-disposition', `attachment; filename="moderation-${id}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(csvText(COLUMNS, lines))
    }
  )
}
