/** Dates for calendars: RFC 5545. */
import { calendarOf } from '@horizon-soin/consultation'
import type { ConsultationRecord } from '@horizon-soin/storage'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import type { Language } from '../language.js'
import { exact, Id, oneOf, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { isPublic, publicRecord } from './visible.js'

const TYPE = 'text/calendar; charset=utf-8'
const tags = ['consultations']
const querystring = exact({ lang: Type.Optional(oneOf(['fr', 'en'] as const)) })
const response = {
  200: { description: 'iCalendar', content: { 'text/calendar': { schema: Type.String() } } },
  ...refusals
}

export function addCalendars(app: Api, { records, now, settings }: Services): void {
  const calendar = (
    of: ConsultationRecord[],
    { protocol, host }: FastifyRequest,
    language: Language = 'fr'
  ) => {
    const asked = `${protocol}://${host}`
    // A host is what whoever asks says that it is.
    const origin = settings.origin ?? (URL.canParse(asked) ? asked : 'http://localhost')
    return calendarOf(of, origin, language, now())
  }

  app.get(
    '/api/calendar.ics',
    {
      schema: {
        operationId: 'getCalendar',
        summary: 'The stages of all consultations',
        tags,
        security: [],
        querystring,
        response
      }
    },
    async (request, reply) => {
      const seen = (await records.list()).filter(isPublic)
      return reply.type(TYPE).send(calendar(seen, request as FastifyRequest, request.query.lang))
    }
  )

  app.get(
    '/api/consultations/:id/calendar.ics',
    {
      schema: {
        operationId: 'getConsultationCalendar',
        summary: 'The stages of a consultation',
        tags,
        security: [],
        params: exact({ id: Id }),
        querystring,
        response
      }
    },
    async (request, reply) => {
      const record = publicRecord(await records.recent(request.params.id))
      return reply.type(TYPE).send(calendar([record], request as FastifyRequest, request.query.lang))
    }
  )
}
