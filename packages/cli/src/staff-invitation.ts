/** An invitation to the team, made at the terminal. */
import { createHash, randomBytes } from 'node:crypto'
import { INVITATION_MS, makeReceipt, type Role, withPurpose } from '@horizon-soin/consultation'
import type { Store } from '@horizon-soin/storage'
import { dateWords } from './moments.js'
import { type Format, writeJson } from './output.js'
import type { Session } from './session.js'
import { wrap } from './width.js'

/** Bytes of a code: 130 bits are taken of them. */
const BYTES = 17
/** The page that takes a code, in each language; the code stays behind `#`, which no server is told. */
const PAGES = { fr: '/equipe/', en: '/en/staff/' } as const

interface Invitation {
  login: string
  roles: Role[]
  code: string
  /** Milliseconds since 1970. */
  until: number
}

/** Keeps an invitation; the code is in what is returned, and nowhere else. */
export async function invitePerson(store: Store, login: string, roles: Role[]): Promise<Invitation> {
  const now = Date.now()
  const until = now + INVITATION_MS
  const code = makeReceipt(randomBytes(BYTES))
  const digest = createHash('sha256').update(withPurpose('invitation', code)).digest('hex')
  await store.addStaffInvitation({ digest, login, roles, until }, now)
  await store.write({ at: now, event: 'invite-staff', detail: { by: 'terminal', roles: roles.join(' ') } })
  return { login, roles, code, until }
}

/** Prints an invitation with its link: whole where the address of the server is known (HORIZON_ORIGIN), else from its root. */
export function sayInvitation({ until, ...invitation }: Invitation, format: Format, session: Session): void {
  const { io, text, terminal, language } = session
  const { login, roles, code } = invitation
  const path = `${PAGES[language]}#invitation=${code}`
  const origin = io.env['HORIZON_ORIGIN']?.replace(/\/+$/, '') || null
  if (format === 'json') {
    const link = origin === null ? {} : { link: `${origin}${path}` }
    writeJson(session, { ...invitation, until: new Date(until).toISOString(), path, ...link })
    return
  }
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short'
  })
  const say = text.staff
  const said = say.invited(login, text.list(roles), dateWords(day, until, session))
  for (const line of wrap(said, terminal.width)) terminal.print(line)
  terminal.print(`${origin ?? ''}${path}`)
  if (origin === null) for (const line of wrap(say.afterAddress, terminal.width)) terminal.print(line)
}
