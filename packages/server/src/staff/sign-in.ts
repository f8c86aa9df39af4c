/** Signing in and out: PRIVACY-SECURITY.md, I21 to I23. */
import { needsSecondFactor, readLogin, type StaffMember } from '@horizon-soin/consultation'
import { unseal } from '@horizon-soin/storage'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { SESSION } from '../http/operations.js'
import { ACCOUNT, FACTOR, LOGIN } from '../limits/rules.js'
import { Refusal } from '../refusals.js'
import { exact, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { isPassword } from './password.js'
import { Login, Password, Signed, SixDigits } from './schemas.js'
import { nextOf, toldOf } from './sessions.js'
import { stepOf } from './totp.js'

const URL = '/api/staff/session'
const tags = ['team']

/** What the key of someone's second factor is sealed for. */
export const aboutKey = ({ id }: StaffMember): string => `second factor\n${id}`

/** Whether a password alone signs someone in. */
export const passwordSuffices = ({ roles, hasSecondFactor }: StaffMember): boolean =>
  !hasSecondFactor && !needsSecondFactor(roles)

export function addSignIn(app: Api, services: Services): void {
  const { store, now, limiter, sessions, settings } = services

  app.post(
    URL,
    {
      schema: {
        operationId: 'signIn',
        summary: 'Signs in by login and password; a second factor may follow',
        tags,
        security: [],
        body: exact({ login: Login, password: Password }),
        response: { 200: Signed, ...refusals }
      }
    },
    async (request, reply) => {
      const login = readLogin(request.body.login) ?? ''
      // Counted before, taken back after: guesses that come together are all counted.
      await limiter.count(request, LOGIN)
      await limiter.count(request, ACCOUNT, login)
      const kept = await store()
      const found = await kept.readStaff(login)
      const isRight = await isPassword(found?.password ?? null, request.body.password)
      if (!isRight || !found?.member.isActive) {
        await kept.write({ at: now(), event: 'refused-sign-in', detail: {} })
        throw new Refusal('sign-in')
      }
      await limiter.forgive(request, LOGIN)
      await limiter.forgive(request, ACCOUNT, login)
      const { member, password } = found
      const isFull = passwordSuffices(member)
      const session = await sessions.begin(request, reply, { member, isFull, password })
      if (session.isFull) await kept.write({ at: now(), event: 'sign-in', detail: { by: member.id } })
      return toldOf(session)
    }
  )

  app.post(
    `${URL}/code`,
    {
      schema: {
        operationId: 'giveCode',
        summary: 'Ends signing in by a code of the second factor, which serves once',
        tags,
        security: SESSION,
        body: exact({ code: SixDigits }),
        response: { 200: Signed, ...refusals }
      }
    },
    async (request, reply) => {
      const { staff: member, session } = request
      if (session === null || nextOf(session) !== 'second-factor') throw new Refusal('state')
      await limiter.count(request, FACTOR, member.id)
      const kept = await store()
      const sealed = (await kept.readStaff(member.login))?.sealedKey ?? null
      if (sealed === null) throw new Refusal('sign-in')
      const key = unseal(sealed, settings.sealKey, aboutKey(member))
      const step = stepOf(key, request.body.code.replace(' ', ''), now())
      if (step === null || !(await kept.useStep(member.id, step))) {
        await kept.write({ at: now(), event: 'refused-second-factor', detail: { by: member.id } })
        throw new Refusal('second-factor')
      }
      await limiter.forgive(request, FACTOR, member.id)
      const begun = await sessions.begin(request, reply, { member, isFull: true })
      await kept.write({ at: now(), event: 'sign-in', detail: { by: member.id } })
      return toldOf(begun)
    }
  )

  app.get(
    URL,
    {
      schema: {
        operationId: 'whoAmI',
        summary: 'Who is signed in, and what is still to be given',
        tags,
        security: SESSION,
        response: { 200: Signed, ...refusals }
      }
    },
    async ({ session }) => {
      if (session === null) throw new Refusal('sign-in')
      return toldOf(session)
    }
  )

  app.delete(
    URL,
    {
      schema: {
        operationId: 'signOut',
        summary: 'Signs out: the session is over at once',
        tags,
        security: SESSION,
        response: { 204: Type.Null({ description: 'signed out' }), ...refusals }
      }
    },
    async (request, reply) => {
      await sessions.end(request, reply)
      await (await store()).write({ at: now(), event: 'sign-out', detail: { by: request.staff.id } })
      return reply.code(204).send(null)
    }
  )
}
