/** Someone of the team, as the terminal changes them. */
import { readLogin, type StaffMember } from '@horizon-soin/consultation'
import type { Store } from '@horizon-soin/storage'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { suggestion } from './suggest.js'

/** Someone by their login. @throws Refusal with those that there are */
export async function readPerson(store: Store, typed: string, { text }: Session): Promise<StaffMember> {
  const people = await store.listStaff()
  const login = readLogin(typed)
  const found = people.find(person => person.login === login)
  if (found !== undefined) return found
  const logins = people.map(person => person.login)
  const known = logins.length === 0 ? text.staff.empty : text.staff.others(text.list(logins))
  throw new Refusal(`${text.staff.unknown(typed)}${await suggestion(typed, logins, text)} ${known}`)
}

/** Changes an account, ends its sessions and writes it in the journal. @throws Refusal where it would leave no administrator */
export async function changePerson(
  store: Store,
  id: string,
  change: Parameters<Store['changeStaff']>[1],
  { text }: Session
): Promise<void> {
  const { StoreError } = await import('@horizon-soin/storage')
  const now = Date.now()
  try {
    await store.changeStaff(id, change, now)
  } catch (error) {
    if (error instanceof StoreError && error.fault === 'state')
      throw new Refusal(text.staff.lastAdministrator, 1)
    throw error
  }
  await store.endSessionsOf(id)
  const detail = { by: 'terminal', of: id, changed: Object.keys(change).join(' ') }
  await store.write({ at: now, event: 'change-staff', detail })
}
