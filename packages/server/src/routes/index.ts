/** The part of the API that is about consultations. */
import type { Api } from '../api.js'
import { SAFE } from '../http/methods.js'
import { addReadLimit } from '../limits/reads.js'
import { BEGIN, FILES, READ, SEND, TEAM } from '../limits/rules.js'
import { addModerationLog } from '../moderation/log.js'
import { addOwnTexts } from '../moderation/own-texts.js'
import { addProgress } from '../moderation/progress.js'
import { addQueue } from '../moderation/queue.js'
import { addRemarks } from '../moderation/remarks.js'
import { addResponses, addTeamResponses } from '../moderation/responses.js'
import { addAnomalies } from '../releases/anomalies.js'
import { addReleaseFiles } from '../releases/files.js'
import { addReleaseMaking } from '../releases/make.js'
import { addReleases } from '../releases/read.js'
import { addStarted } from '../releases/started.js'
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
      addFollowUp,
      addReleases,
      addRemarks,
      addResponses,
      addOwnTexts
    ])
      add(part, services)
  })
  await app.register(async (part: Api) => {
    addReadLimit(part, services, FILES, () => true)
    addReleaseFiles(part, services)
  })
  await app.register(async (part: Api) => {
    addReadLimit(part, services, BEGIN, () => true)
    addStarted(part, services)
  })
  await app.register(async (part: Api) => {
    addReadLimit(part, services, TEAM, () => true)
    for (const add of [
      addProgress,
      addQueue,
      addModerationLog,
      addTeamResponses,
      addReleaseMaking,
      addAnomalies
    ])
      add(part, services)
  })
}
