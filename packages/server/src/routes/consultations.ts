/** Consultations to read: the list, one of them, its notices. */
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { Refusal } from '../refusals.js'
import { Consultation, Notice, Summaries } from '../schemas/consultation.js'
import { exact, Id, refusals } from '../schemas/parts.js'
import { stampOf } from '../secrets/stamp.js'
import type { Services } from '../services.js'
import { isPublic, publicRecord, questionsOf, summaryOf } from './visible.js'

const tags = ['consultations']

const LIST = '/api/consultations'
const list = {
  schema: {
    operationId: 'listConsultations',
    summary: 'Consultations, drafts apart',
    tags,
    security: [],
    response: { 200: Summaries, ...refusals }
  }
}

/** The list of a server that keeps no consultation. */
export function addNoConsultations(app: Api): void {
  app.get(LIST, list, async () => ({ consultations: [] }))
}

export function addConsultations(app: Api, { store, records, now, secret }: Services): void {
  app.get(LIST, list, async () => {
    const all = await records.list()
    return { consultations: all.filter(isPublic).map(record => summaryOf(record, now())) }
  })

  app.get(
    '/api/consultations/:id',
    {
      schema: {
        operationId: 'getConsultation',
        summary: 'A consultation: its questions, its notice, the stamp of a form',
        tags,
        security: [],
        params: exact({ id: Id }),
        response: { 200: Consultation, ...refusals }
      }
    },
    async ({ params: { id } }) => {
      const record = publicRecord(await records.recent(id))
      const { profile, followUp } = record.definition
      return {
        ...summaryOf(record, now()),
        items: record.items,
        questions: questionsOf(record),
        profile,
        notice: record.notice,
        followUp,
        form: stampOf(await secret('form'), id, now())
      }
    }
  )

  app.get(
    '/api/consultations/:id/notices/:version',
    {
      schema: {
        operationId: 'getNotice',
        summary: 'A version of the notice, the one in force or an earlier one',
        tags,
        security: [],
        // Addresses are texts: no coercion turns one into a number.
        params: exact({ id: Id, version: Type.String({ pattern: '^[1-9][0-9]{0,5}$' }) }),
        response: { 200: Notice, ...refusals }
      }
    },
    async ({ params: { id, version } }) => {
      publicRecord(await records.recent(id))
      const notice = await (await store()).readNotice(id, Number(version))
      if (notice === null) throw new Refusal('not-found')
      return notice
    }
  )
}
