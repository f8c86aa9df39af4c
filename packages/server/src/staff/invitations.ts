/** Invitations: the only way to an account. For one login, once, for seven days; the code is shown once. */
import { randomBytes } from 'node:crypto'
import { INVITATION_MS, makeReceipt, parseReceipt, readLogin } from '@horizon-soin/consultation'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { staffOnly } from '../http/operations.js'
import { CODE } from '../limits/rules.js'
import { Refusal } from '../refusals.js'
import { exact, Instant, refusals } from '../schemas/parts.js'
import { digestFor } from '../secrets/codes.js'
import type { Services } from '../services.js'
import { hashOf, isStrong } from './password.js'
import { InvitationCode, Login, Password, Roles, Signed } from './schemas.js'
import { toldOf } from './sessions.js'
import { passwordSuffices } from './sign-in.js'

const tags = ['team']
/** Bytes of a code: 130 bits are taken of them. */
const BYTES = 17

const digestOfCode = (typed: string): string =>
  digestFor('invitation', parseReceipt(typed) ?? `not a code: ${typed}`)

export function addInvitations(app: Api, services: Services): void {
  const { store, now, limiter, sessions } = services

  /** @throws Refusal `unknown-invitation`; `limit` after too many wrong codes */
  async function refuse(request: FastifyRequest): Promise<never> {
    await limiter.mayTry(request)
    await (await store()).write({ at: now(), event: 'refused-invitation', detail: {} })
    await limiter.count(request, CODE)
    throw new Refusal('unknown-invitation')
  }

  app.post(
    '/api/staff/invitations',
    {
      schema: {
        operationId: 'inviteStaff',
        summary: 'Invites someone under a login; replaces the invitation that it had',
        tags,
        security: staffOnly('administrator'),
        body: exact({ login: Login, roles: Roles }),
        response: {
          201: exact({
            code: Type.String({ description: 'shown once; serves once' }),
            login: Type.String(),
            roles: Roles,
            until: Instant
          }),
          ...refusals
        }
      }
    },
    async (request, reply) => {
      const { roles } = request.body
      const login = readLogin(request.body.login)
      if (login === null)
        throw new Refusal('bad-request', { problems: [{ path: 'login', code: 'wrong-type' }] })
      const at = now()
      const until = at + INVITATION_MS
      const code = makeReceipt(randomBytes(BYTES))
      const kept = await store()
      await kept.addStaffInvitation({ digest: digestOfCode(code), login, roles, until }, at)
      const detail = { by: request.staff.id, roles: roles.join(' ') }
      await kept.write({ at, event: 'invite-staff', detail })
      return reply.code(201).send({ code, login, roles, until: new Date(until).toISOString() })
    }
  )

  app.post(
    '/api/staff/accept/check',
    {
      schema: {
        operationId: 'readInvitation',
        summary: 'What an invitation is for',
        tags,
        security: [],
        body: exact({ code: InvitationCode }),
        response: { 200: exact({ login: Type.String(), roles: Roles }), ...refusals }
      }
    },
    async request =>
      (await (await store()).readStaffInvitation(digestOfCode(request.body.code), now())) ?? refuse(request)
  )

  app.post(
    '/api/staff/accept',
    {
      schema: {
        operationId: 'acceptInvitation',
        summary: 'Makes the account of an invitation, or gives it a new password, and signs in',
        tags,
        security: [],
        body: exact({ code: InvitationCode, password: Password }),
        response: { 200: Signed, ...refusals }
      }
    },
    async (request, reply) => {
      const { code, password } = request.body
      const digest = digestOfCode(code)
      const kept = await store()
      const invitation = await kept.readStaffInvitation(digest, now())
      if (invitation === null) return refuse(request)
      if (!(await isStrong(password, invitation.login))) throw new Refusal('weak-password')
      const hash = await hashOf(password)
      const member = await kept.acceptStaffInvitation(digest, hash, now())
      if (member === null) return refuse(request)
      const isFull = passwordSuffices(member)
      const session = await sessions.begin(request, reply, { member, isFull, password: hash })
      await kept.write({
        at: now(),
        event: 'accept-invitation',
        detail: { by: member.id, roles: member.roles.join(' ') }
      })
      return toldOf(session)
    }
  )
}
