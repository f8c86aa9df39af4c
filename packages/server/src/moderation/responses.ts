/** “You said, we did”: what became of each proposal, in the organiser's words. */
import { textProblems } from '@horizon-soin/consultation'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { staffOnly } from '../http/operations.js'
import { Refusal } from '../refusals.js'
import { publicRecord } from '../routes/visible.js'
import { Response, ResponseBody } from '../schemas/moderation.js'
import { exact, Id, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { closedRecord } from './closed.js'

const LONGEST = 4000

export function addResponses(app: Api, { store, records }: Services): void {
  app.get(
    '/api/consultations/:id/responses',
    {
      schema: {
        operationId: 'listResponses',
        summary: 'What became of each proposal; nothing before the first release',
        tags: ['results'],
        security: [],
        params: exact({ id: Id }),
        response: { 200: exact({ responses: Type.Array(Response) }), ...refusals }
      }
    },
    async ({ params: { id } }) => {
      const { state } = publicRecord(await records.recent(id))
      const isOut = state === 'published' || state === 'archived'
      return { responses: isOut ? await (await store()).responses(id) : [] }
    }
  )
}

export function addTeamResponses(app: Api, services: Services): void {
  const { store, now } = services

  app.get(
    '/api/staff/consultations/:id/responses',
    {
      schema: {
        operationId: 'listTeamResponses',
        summary: 'The responses as they stand, told or not yet',
        tags: ['moderation'],
        security: staffOnly('editor'),
        params: exact({ id: Id }),
        response: { 200: exact({ responses: Type.Array(Response) }), ...refusals }
      }
    },
    async ({ params: { id } }) => {
      await closedRecord(services, id)
      return { responses: await (await store()).responses(id) }
    }
  )

  app.put(
    '/api/staff/consultations/:id/responses/:item',
    {
      schema: {
        operationId: 'respond',
        summary: 'Says what became of a proposal, and which remarks it answers',
        tags: ['moderation'],
        security: staffOnly('editor'),
        params: exact({ id: Id, item: Id }),
        body: ResponseBody,
        response: { 200: Response, ...refusals }
      }
    },
    async request => {
      const { id, item } = request.params
      const { version, ...response } = request.body
      const { items } = await closedRecord(services, id)
      const asked = items.find(one => one.id === item && (version === undefined || one.version === version))
      if (asked === undefined) throw new Refusal('not-found')
      const problems = (['fr', 'en'] as const).flatMap(language =>
        textProblems(response.text[language], `text/${language}`, LONGEST)
      )
      if (problems.length > 0) throw new Refusal('bad-request', { problems })
      const said = { item, version: asked.version, ...response, at: now() }
      await (await store()).saveResponse(id, said, request.staff.login)
      return said
    }
  )
}
