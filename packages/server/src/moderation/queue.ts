/** The texts to look at, and what is decided of them. */
import { QUEUES, type Verdict as VerdictGiven, verdictProblems } from '@horizon-soin/consultation'
import type { Store } from '@horizon-soin/storage'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { rememberCostly } from '../costly-counts.js'
import { staffOnly } from '../http/operations.js'
import { signTextsOf } from '../jobs/sign-texts.js'
import { Refusal } from '../refusals.js'
import {
  After,
  Decision,
  Limit,
  Moderated,
  ModerationCounts,
  Next,
  NO_NUL,
  PAGE,
  TextId,
  Verdict
} from '../schemas/moderation.js'
import { exact, Id, oneOf, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { closeAndRead, closedRecord } from './closed.js'

const common = { tags: ['moderation'], security: staffOnly('moderator') }

export function addQueue(app: Api, services: Services): void {
  const { store, now } = services
  const signing = new Map<string, Promise<void>>()
  const signed = (kept: Store, id: string): Promise<void> => {
    const under =
      signing.get(id) ?? signTextsOf(kept, id, services.analysis).finally(() => signing.delete(id))
    signing.set(id, under)
    return under
  }
  const counts = rememberCostly(async id => (await store()).moderationCounts(id))

  app.get(
    '/api/staff/consultations/:id/texts',
    {
      schema: {
        operationId: 'listTexts',
        summary: 'Texts of a queue: those with a sign of personal data first, near-duplicates together',
        ...common,
        params: exact({ id: Id }),
        querystring: exact({
          queue: Type.Optional(oneOf(QUEUES, '`to-do` by default')),
          item: Type.Optional(Id),
          group: Type.Optional(
            Type.String({ maxLength: 80, pattern: NO_NUL, description: 'of near-duplicates' })
          ),
          after: After,
          limit: Limit
        }),
        response: {
          200: exact({ texts: Type.Array(Moderated), next: Next, counts: ModerationCounts }),
          ...refusals
        }
      }
    },
    async ({ params: { id }, query: { queue = 'to-do', item, group, after = null, limit = `${PAGE}` } }) => {
      await closedRecord(services, id)
      const kept = await store()
      // Who moderates at once after closing has the signs too.
      if (after === null) await signed(kept, id)
      const page = await kept.queue(id, {
        queue,
        ...(item === undefined ? {} : { item }),
        ...(group === undefined ? {} : { group }),
        after,
        limit: Number(limit)
      })
      return {
        ...page,
        texts: page.texts.map(text => ({ ...text, decisions: text.decisions.map(toldOf) })),
        counts: await counts(id)
      }
    }
  )

  app.post(
    '/api/staff/consultations/:id/texts/:text/decisions',
    {
      schema: {
        operationId: 'decide',
        summary: 'Publishes a text, hides passages of it, or refuses it with a motive',
        ...common,
        params: exact({ id: Id, text: TextId }),
        body: Verdict,
        response: { 201: exact({ decision: Decision }), ...refusals }
      }
    },
    async (request, reply) => {
      const { id, text } = request.params
      const kept = await store()
      await closeAndRead(services, id)
      const found = await kept.readText(id, text)
      if (found === null) throw new Refusal('not-found')
      const verdict = {
        ...request.body,
        masks: request.body.masks.map(([start, end]) => [start!, end!] as const)
      }
      const problems = verdictProblems(verdict satisfies VerdictGiven, found.text)
      if (problems.length > 0) throw new Refusal('bad-request', { problems })
      const [at, by] = [now(), request.staff.login]
      const done = await kept.decide(id, text, { ...verdict, by }, at)
      if (done === 'unknown') throw new Refusal('not-found')
      if (done !== 'done') throw new Refusal(done)
      return reply.code(201).send({ decision: toldOf({ ...verdict, at, by }) })
    }
  )
}

/** A decision as JSON has it: passages are lists. */
export const toldOf = <D extends { masks: readonly (readonly [number, number])[] }>(decision: D) => ({
  ...decision,
  masks: decision.masks.map(([start, end]) => [start, end])
})
