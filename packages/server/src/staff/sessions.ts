/** Sessions of the team: PRIVACY-SECURITY.md, I21 and I22. */
import { randomBytes } from 'node:crypto'
import { needsSecondFactor, type Role, type StaffMember } from '@horizon-soin/consultation'
import { type Store, StoreError } from '@horizon-soin/storage'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../refusals.js'
import { digestFor } from '../secrets/codes.js'
import { clearCode, codeIn, setCode } from './cookie.js'

const MINUTE = 60_000
/** A session that nobody uses for so long is over. */
const IDLE_MS = 30 * MINUTE
/** A session is over after so long, used or not. */
const LONGEST_MS = 12 * 60 * MINUTE
/** How long the second factor may take to come. */
const HALF_MS = 10 * MINUTE

export interface Session {
  digest: string
  member: StaffMember
  /** Whether every factor that its account needs was given. */
  isFull: boolean
  /** Milliseconds since 1970, UTC. */
  until: number
}

/** What a session still lacks: a code of the second factor, or the making of one; null for nothing. */
export type Next = 'second-factor' | 'enrol' | null

export function nextOf({ member, isFull }: Pick<Session, 'member' | 'isFull'>): Next {
  if (needsSecondFactor(member.roles) && !member.hasSecondFactor) return 'enrol'
  return isFull ? null : 'second-factor'
}

/** A session as its owner reads it. */
export const toldOf = (session: Session) => ({
  member: session.member,
  next: nextOf(session),
  idleMs: IDLE_MS,
  until: session.until
})

export interface Sessions {
  /** @throws Refusal `sign-in` without a session that lasts */
  read: (request: FastifyRequest) => Promise<Session>
  /** The session of someone who has one of `roles` (any, where there are none). @throws Refusal `sign-in`, `second-factor`, `forbidden` */
  ofTeam: (request: FastifyRequest, roles: readonly Role[]) => Promise<Session>
  /**
   * Begins a session under a new code, in the place of the one that the request came with.
   *
   * @param session `password` is the hash that was checked
   * @throws Refusal `sign-in` where the account was closed, or its password changed, since it was checked
   */
  begin: (
    request: FastifyRequest,
    reply: FastifyReply,
    session: Pick<Session, 'member' | 'isFull'> & { password?: string }
  ) => Promise<Session>
  end: (request: FastifyRequest, reply: FastifyReply) => Promise<void>
}

interface SessionNeeds {
  store: () => Promise<Store>
  now: () => number
}

export function createSessions({ store, now }: SessionNeeds): Sessions {
  const read = async (request: FastifyRequest): Promise<Session> => {
    const code = codeIn(request)
    if (code === null) throw new Refusal('sign-in')
    const digest = digestFor('session', code)
    const signed = await (await store()).readSession(digest, now(), IDLE_MS)
    if (signed === null) throw new Refusal('sign-in')
    return { digest, ...signed }
  }
  const endIn = async (request: FastifyRequest): Promise<void> => {
    const code = codeIn(request)
    if (code !== null) await (await store()).endSession(digestFor('session', code))
  }
  return {
    read,
    ofTeam: async (request, roles) => {
      const session = await read(request)
      const { member } = session
      if (nextOf(session) !== null) throw new Refusal('second-factor')
      if (roles.length === 0 || roles.some(role => member.roles.includes(role))) return session
      const route = `${request.method} ${request.routeOptions.url}`
      await (await store()).write({ at: now(), event: 'refused-role', detail: { by: member.id, route } })
      throw new Refusal('forbidden')
    },
    begin: async (request, reply, { member, isFull, ...checked }) => {
      await endIn(request)
      const code = randomBytes(32).toString('base64url')
      const at = now()
      const until = at + (isFull ? LONGEST_MS : HALF_MS)
      const digest = digestFor('session', code)
      const kept = await store()
      try {
        await kept.addSession({ digest, staff: member.id, isFull, now: at, until, ...checked })
      } catch (error) {
        if (error instanceof StoreError && error.fault === 'unknown') throw new Refusal('sign-in')
        throw error
      }
      setCode(reply, code)
      return { digest, member, isFull, until }
    },
    end: async (request, reply) => {
      await endIn(request)
      clearCode(reply)
    }
  }
}
