/** What was done, for administrators: events and ids, never a text, a code, an address. */
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { staffOnly } from '../http/operations.js'
import { exact, orNull, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'

/** Entries of a page: PRIVACY-SECURITY.md, I20. */
const PAGE = 100

const Entry = exact({
  id: Type.String(),
  at: Type.Number({ description: 'milliseconds since 1970, UTC' }),
  event: Type.String(),
  detail: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))
})

export function addJournal(app: Api, { store }: Services): void {
  app.get(
    '/api/staff/journal',
    {
      schema: {
        operationId: 'readJournal',
        summary: 'What was done, latest first',
        tags: ['team'],
        security: staffOnly('administrator'),
        querystring: exact({
          after: Type.Optional(Type.String({ maxLength: 100, description: '`next` of the page before' })),
          event: Type.Optional(Type.String({ pattern: '^[a-z-]+$', maxLength: 40 }))
        }),
        response: {
          200: exact({ entries: Type.Array(Entry), next: orNull(Type.String()) }),
          ...refusals
        }
      }
    },
    async ({ query: { after = null, event } }) =>
      (await store()).readJournal({ after, limit: PAGE, ...(event === undefined ? {} : { event }) })
  )
}
