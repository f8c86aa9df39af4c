/** What the team sees of every consultation, and the end of moderation. */
import { type ModerationCounts as Counts, mayFollow, STATES } from '@horizon-soin/consultation'
import { StoreError } from '@horizon-soin/storage'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { staffOnly } from '../http/operations.js'
import { Refusal } from '../refusals.js'
import { summaryOf } from '../routes/visible.js'
import { summary } from '../schemas/consultation.js'
import { ModerationCounts } from '../schemas/moderation.js'
import { exact, Id, oneOf, orNull, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { closeAndRead, isBefore } from './closed.js'

const TeamSummary = exact(
  {
    ...summary,
    releases: Type.Integer(),
    moderation: orNull(ModerationCounts)
  },
  'A consultation as the team sees it: nothing is counted of its answers before it is closed'
)

export function addProgress(app: Api, services: Services): void {
  const { store, now } = services

  app.get(
    '/api/staff/consultations',
    {
      schema: {
        operationId: 'listTeamConsultations',
        summary: 'Every consultation, drafts included',
        tags: ['moderation'],
        security: staffOnly(),
        response: { 200: exact({ consultations: Type.Array(TeamSummary) }), ...refusals }
      }
    },
    async () => {
      const kept = await store()
      const told = []
      for (const record of await kept.list()) {
        const { id } = record.definition
        const seen = summaryOf(record, now())
        const moderation: Counts | null = isBefore({ ...record, state: seen.state })
          ? null
          : await kept.moderationCounts(id)
        told.push({ ...seen, releases: (await kept.listReleases(id)).length, moderation })
      }
      return { consultations: told }
    }
  )

  app.post(
    '/api/staff/consultations/:id/moderated',
    {
      schema: {
        operationId: 'endModeration',
        summary: 'Ends moderation, once no text waits for a decision',
        tags: ['moderation'],
        security: staffOnly('moderator'),
        params: exact({ id: Id }),
        body: Type.Optional(exact({})),
        response: { 200: exact({ state: oneOf(STATES) }), ...refusals }
      }
    },
    async request => {
      const { id } = request.params
      const { state } = await closeAndRead(services, id)
      if (!mayFollow(state, 'moderated')) throw new Refusal('state')
      const kept = await store()
      try {
        await kept.move(id, 'moderated', now())
      } catch (error) {
        if (!(error instanceof StoreError && error.fault === 'state')) throw error
        throw new Refusal((await kept.moderationCounts(id)).toDo > 0 ? 'not-moderated' : 'state')
      }
      await kept.write({
        at: now(),
        event: 'moderated',
        detail: { consultation: id, by: request.staff.id }
      })
      await services.records.now(id)
      return { state: 'moderated' as const }
    }
  )
}
