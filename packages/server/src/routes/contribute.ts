/** Sending a contribution: kept whole and once, or refused with the reason. */
import { dayOf, type Mark } from '@horizon-soin/consultation'
import { isSame } from '@horizon-soin/storage'
import type { Static } from 'typebox'
import type { Api } from '../api.js'
import { SUBMIT } from '../limits/rules.js'
import { Refusal } from '../refusals.js'
import { IdempotencyKey, Receipt, Sent } from '../schemas/contribution.js'
import { exact, Id, refusals } from '../schemas/parts.js'
import { digestOf, digestOfTyped, randomKey, receiptOf } from '../secrets/codes.js'
import { ageOf, FAST_MS } from '../secrets/stamp.js'
import type { Services } from '../services.js'
import { type Admitted, admit, refusedBy } from './gate.js'

/** Signs of a machine: they mark what is kept, they refuse nothing. */
function marksOf({ website }: Static<typeof Sent>, age: number | null): Mark[] {
  const marks: Mark[] = []
  if (website) marks.push('trap')
  if (age === null) marks.push('formless')
  else if (age < FAST_MS) marks.push('fast')
  return marks
}

export function addContribute(app: Api, services: Services): void {
  const { store, now, limiter, secret } = services

  app.post(
    '/api/consultations/:id/contributions',
    {
      schema: {
        operationId: 'sendContribution',
        summary: 'Sends a contribution; the same key again gets the same receipt again',
        tags: ['contributions'],
        security: [],
        params: exact({ id: Id }),
        headers: IdempotencyKey,
        body: Sent,
        response: { 200: Receipt, 201: Receipt, ...refusals }
      }
    },
    async (request, reply) => {
      const { id } = request.params
      const { form, website: _, token, ...sent } = request.body
      const at = now()
      const kept = await store()
      const key = request.headers['idempotency-key']
      const receipt = receiptOf(await secret('receipt'), id, key ?? randomKey())
      const before = () => kept.readContribution(id, digestOf(receipt))
      const again = (day: string) => reply.code(200).send({ receipt, day })

      let admitted: Admitted
      try {
        admitted = await admit(services, id, sent, at)
      } catch (error) {
        // What would be refused now may have been kept before, its first answer lost on the way: then it is said again.
        const kept = key !== undefined && error instanceof Refusal ? await before() : null
        if (kept === null || !isSame(kept, sent)) throw error
        return again(kept.day)
      }
      const { record, body } = admitted
      const { access, timeZone } = record.definition
      if (access === 'invited' && token === undefined) throw new Refusal('token')
      await limiter.count(request, SUBMIT)
      const age = form === undefined ? null : ageOf(form, await secret('form'), id, at)
      const accepted = await kept
        .accept({
          consultation: id,
          receipt: digestOf(receipt),
          token: access === 'invited' ? digestOfTyped(token ?? '') : null,
          channel: age === null ? 'api' : 'form',
          marks: marksOf(request.body, age),
          body,
          now: at
        })
        .catch(async (error: unknown) => {
          await limiter.forgive(request, SUBMIT).catch(() => {})
          throw error
        })
      if ('refused' in accepted) {
        if (accepted.refused === 'token') await kept.write({ at, event: 'refused-token', detail: {} })
        throw refusedBy(accepted.refused)
      }
      if (accepted.kept === 'new') return reply.code(201).send({ receipt, day: dayOf(at, timeZone) })
      await limiter.forgive(request, SUBMIT)
      return again((await before())?.day ?? dayOf(at, timeZone))
    }
  )
}
