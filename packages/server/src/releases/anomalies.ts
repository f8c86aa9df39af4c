/** Signs that answers were not given one by one: for analysts, as counts alone; they mark, and take nothing away (I19). */
import { MARKS } from '@horizon-soin/consultation'
import { LOWEST_THRESHOLD } from '@horizon-soin/releases'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { staffOnly } from '../http/operations.js'
import { closedRecord } from '../moderation/closed.js'
import { Day, exact, Id, orNull, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'

/** A count of people as the team may know it: null for a few, from 1 to 10. */
const Few = orNull(Type.Integer({ minimum: 0, description: 'null: from 1 to 10' }))

const Anomalies = exact({
  identical: Type.Array(exact({ count: Type.Integer() }), {
    description: 'contributions that gave the same answers to the same three items or more, eleven at least'
  }),
  days: Type.Array(exact({ day: Day, count: Few }), { description: 'contributions a day' }),
  straightLining: Few,
  copied: Few,
  marked: exact({
    ...(Object.fromEntries(MARKS.map(mark => [mark, Few])) as Record<(typeof MARKS)[number], typeof Few>)
  })
})

const told = (count: number): number | null => (count > 0 && count < LOWEST_THRESHOLD ? null : count)

export function addAnomalies(app: Api, services: Services): void {
  app.get(
    '/api/staff/consultations/:id/anomalies',
    {
      schema: {
        operationId: 'readAnomalies',
        summary: 'Identical answers, days, answers all alike, copied texts, signs of machines: counts alone',
        tags: ['releases'],
        security: staffOnly('analyst'),
        params: exact({ id: Id }),
        response: { 200: Anomalies, ...refusals }
      }
    },
    async ({ params: { id } }) => {
      await closedRecord(services, id)
      const { identical, days, straightLining, copied, marked } = await (await services.store()).anomalies(id)
      return {
        identical: identical.filter(count => count >= LOWEST_THRESHOLD).map(count => ({ count })),
        days: days.map(({ day, count }) => ({ day, count: told(count) })),
        straightLining: told(straightLining),
        copied: told(copied),
        marked: { trap: told(marked.trap), fast: told(marked.fast), formless: told(marked.formless) }
      }
    }
  )
}
