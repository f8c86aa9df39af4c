/** Trying a release, and making it: the analyst's. */
import { createHash } from 'node:crypto'
import { StoreError } from '@horizon-soin/storage'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { staffOnly } from '../http/operations.js'
import { closeAndRead } from '../moderation/closed.js'
import { Refusal } from '../refusals.js'
import { exact, Id, refusals, Version } from '../schemas/parts.js'
import { ReleaseAsked, Trial } from '../schemas/release.js'
import type { Services } from '../services.js'
import { givenFor } from './given.js'
import { softwareOf } from './software.js'
import type { NotReleased } from './task.js'

/** Bytes: the list of counts to hide of a large consultation. Read of analysts alone. */
const LARGEST_BODY = 1024 * 1024
const common = {
  tags: ['releases'],
  security: staffOnly('analyst'),
  params: exact({ id: Id }),
  body: ReleaseAsked
}

const refusalOf = (refused: NotReleased): Refusal =>
  refused === 'unknown-figure'
    ? new Refusal('bad-request', { problems: [{ path: 'hide', code: 'unknown-value' }] })
    : new Refusal(refused)

export function addReleaseMaking(app: Api, services: Services): void {
  const { store, now, analysis } = services
  const gather = async (id: string, threshold: number | undefined) => {
    const record = await closeAndRead(services, id)
    const given = await givenFor(await store(), record, { threshold, now: now(), software: softwareOf() })
    return { record, given }
  }

  app.post(
    '/api/staff/consultations/:id/releases/trial',
    {
      bodyLimit: LARGEST_BODY,
      schema: {
        operationId: 'tryRelease',
        summary: 'What a release would show, what it would give away, and what to hide for it not to',
        ...common,
        response: { 200: Trial, ...refusals }
      }
    },
    async (request, reply) => {
      const { hide, threshold } = request.body
      const { id } = request.params
      const { given } = await gather(id, threshold)
      // Two trials with a withdrawal between tell what was withdrawn: that one was made is noted.
      const detail = { what: 'trial', consultation: id, by: request.staff.id }
      await (await store()).write({ at: now(), event: 'export', detail })
      const made = await analysis.answer({ name: 'trial', given, hide }, reply)
      if ('refused' in made) throw refusalOf(made.refused)
      if (!('text' in made)) throw new Error('a trial is a text')
      // A text rather than an object: this thread, which serves everyone, has nothing left to write.
      return reply
        .type('application/json; charset=utf-8')
        .serializer(asIs)
        .send(made.text as never)
    }
  )

  app.post(
    '/api/staff/consultations/:id/releases',
    {
      bodyLimit: LARGEST_BODY,
      schema: {
        operationId: 'release',
        summary: 'Publishes a release that gives nothing away; it is frozen, and numbered',
        ...common,
        response: { 201: exact({ number: Version, sha256: Type.String() }), ...refusals }
      }
    },
    async (request, reply) => {
      const { id } = request.params
      const { hide, threshold } = request.body
      const { record, given } = await gather(id, threshold)
      if (record.state === 'closed') throw new Refusal('not-moderated')
      if (record.state === 'archived') throw new Refusal('state')
      const made = await analysis.answer({ name: 'release', given, hide }, reply)
      if ('refused' in made) throw refusalOf(made.refused)
      if (!('text' in made)) throw new Error('a release is a text')
      const { number, tally, now: at } = given
      const sha256 = createHash('sha256').update(made.text).digest('hex')
      const kept = await store()
      try {
        await kept.addRelease({ consultation: id, number, at, content: made.text, sha256 }, tally, now())
      } catch (error) {
        // Contributions were withdrawn, or another release was made meanwhile.
        if (error instanceof StoreError && error.fault === 'state') throw new Refusal('state')
        throw error
      }
      const by = request.staff.id
      const detail = { consultation: id, number, by, hidden: hide.length, threshold: threshold ?? 0 }
      await kept.write({ at: now(), event: 'publish', detail })
      await services.records.now(id)
      return reply.code(201).send({ number, sha256 })
    }
  )
}

const asIs = (text: unknown): string => String(text)
