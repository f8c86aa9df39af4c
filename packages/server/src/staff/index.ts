/** The part of the API that is about the team's own accounts. */
import type { Api } from '../api.js'
import { addReadLimit } from '../limits/reads.js'
import { TEAM } from '../limits/rules.js'
import type { Services } from '../services.js'
import { addInvitations } from './invitations.js'
import { addJournal } from './journal.js'
import { addOwnPassword } from './own-password.js'
import { addPeople } from './people.js'
import { addSecondFactor } from './second-factor.js'
import { addSignIn } from './sign-in.js'

export async function addStaffApi(app: Api, services: Services): Promise<void> {
  await app.register(async (part: Api) => {
    addReadLimit(part, services, TEAM, () => true)
    for (const add of [addSignIn, addSecondFactor, addOwnPassword, addInvitations, addPeople, addJournal])
      add(part, services)
  })
}
