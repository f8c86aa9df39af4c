/** People of the team for tests, who are signed in already: no password is hashed for them. */
import { randomBytes } from 'node:crypto'
import { INVITATION_MS, type Role, type StaffMember } from '@horizon-soin/consultation'
import type { Store } from '@horizon-soin/storage'
import { digestFor } from '../secrets/codes.js'

/** No hash of any password. */
const NO_PASSWORD =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

export async function addMember(
  store: Store,
  login: string,
  roles: Role[],
  now: number
): Promise<StaffMember> {
  const digest = digestFor('invitation', randomBytes(16).toString('hex'))
  await store.addStaffInvitation({ digest, login, roles, until: now + INVITATION_MS }, now)
  const member = await store.acceptStaffInvitation(digest, NO_PASSWORD, now)
  if (member === null) throw new Error(`${login} could not be added`)
  if (roles.includes('administrator'))
    await store.changeStaff(member.id, { sealedKey: 'sealed by nobody' }, now)
  return { ...member, hasSecondFactor: roles.includes('administrator') }
}

/** @returns the code of a session, for `session` of `askOf` */
export async function addSession(
  store: Store,
  member: StaffMember,
  now: number,
  isFull = true
): Promise<string> {
  const code = randomBytes(32).toString('base64url')
  const until = now + 12 * 3_600_000
  await store.addSession({ digest: digestFor('session', code), staff: member.id, isFull, now, until })
  return code
}

/** The code of a session of someone new, who has these roles. */
export const signIn = async (store: Store, login: string, roles: Role[], now: number): Promise<string> =>
  addSession(store, await addMember(store, login, roles, now), now)
