/** The part of the API that is about consultations. */
import type { Api } from '../api.js'
import { SAFE } from '../http/methods.js'
import { addReadLimit } from '../limits/reads.js'
import { READ, SEND } from '../limits/rules.js'
import type { Services } from '../services.js'
import { addCalendars } from './calendars.js'
import { addConsultations } from './consultations.js'
import { addContribute } from './contribute.js'
import { addDownloads } from './downloads.js'
import { addFollowUp } from './follow-up.js'
import { addOwnContribution } from './own-contribution.js'

export async function addConsultationApi(app: Api, services: Services): Promise<void> {
  await app.register(async (part: Api) => {
    addReadLimit(part, services, READ, ({ method }) => SAFE.has(method))
    addReadLimit(part, services, SEND, ({ method }) => !SAFE.has(method))
    for (const add of [
      addConsultations,
      addCalendars,
      addContribute,
      addOwnContribution,
      addDownloads,
      addFollowUp
    ])
      add(part, services)
  })
}
