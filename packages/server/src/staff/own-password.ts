/** One's own password: asked again before anything that hangs on it is changed, and changed itself. */
import type { StaffMember } from '@horizon-soin/consultation'
import type { FastifyRequest } from 'fastify'
import type { Api } from '../api.js'
import { staffOnly } from '../http/operations.js'
import { ACCOUNT } from '../limits/rules.js'
import { Refusal } from '../refusals.js'
import { exact, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { hashOf, isPassword, isStrong } from './password.js'
import { Password, Signed } from './schemas.js'
import { toldOf } from './sessions.js'

/** Holds that who asks, signed in already, knows the password. @throws Refusal `wrong-password`; `limit` after too many */
export async function askAgain(
  { store, now, limiter }: Services,
  request: FastifyRequest,
  { id, login }: StaffMember,
  password: string
): Promise<void> {
  await limiter.count(request, ACCOUNT, login)
  const kept = await store()
  if (!(await isPassword((await kept.readStaff(login))?.password ?? null, password))) {
    await kept.write({ at: now(), event: 'refused-sign-in', detail: { by: id } })
    throw new Refusal('wrong-password')
  }
  await limiter.forgive(request, ACCOUNT, login)
}

export function addOwnPassword(app: Api, services: Services): void {
  const { store, now, sessions } = services

  app.put(
    '/api/staff/password',
    {
      schema: {
        operationId: 'changePassword',
        summary: 'Changes one’s own password; every other session of its owner is over',
        tags: ['team'],
        security: staffOnly(),
        body: exact({ password: Password, replacement: Password }),
        response: { 200: Signed, ...refusals }
      }
    },
    async (request, reply) => {
      const { staff: member } = request
      const { password, replacement } = request.body
      await askAgain(services, request, member, password)
      if (!(await isStrong(replacement, member.login))) throw new Refusal('weak-password')
      const kept = await store()
      await kept.changeStaff(member.id, { password: await hashOf(replacement) }, now())
      await kept.endSessionsOf(member.id)
      const session = await sessions.begin(request, reply, { member, isFull: true })
      await kept.write({ at: now(), event: 'change-password', detail: { by: member.id } })
      return toldOf(session)
    }
  )
}
