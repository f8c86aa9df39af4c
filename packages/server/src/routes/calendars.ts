/** Dates for calendars: RFC 5545. */
import { calendarOf } from '@horizon-soin/consultation'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { exact, Id, oneOf, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { asOf, isPublic, publicRecord } from './visible.js'

const TYPE = 'text/calendar; charset=utf-8'
const tags = ['consultations']
const querystring = exact({ lang: Type.Optional(oneOf(['fr', 'en'] as const)) })
const response = {
  200: { description: 'iCalendar', content: { 'text/calendar': { schema: Type.String() } } },
  ...refusals
}

export function addCalendars(app: Api, { store, records, now, settings }: Services): void {
  const originFor = ({ protocol, host }: FastifyRequest) => settings.origin ?? `${protocol}://${host}`

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
      const records = (await (await store()).list()).filter(isPublic).map(record => asOf(record, now()))
      return reply
        .type(TYPE)
        .send(calendarOf(records, originFor(request as FastifyRequest), request.query.lang ?? 'fr'))
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
      const record = asOf(publicRecord(await records.now(request.params.id)), now())
      return reply
        .type(TYPE)
        .send(calendarOf([record], originFor(request as FastifyRequest), request.query.lang ?? 'fr'))
    }
  )
}
