/** The rooms of who is signed in: their head, which says who one is and lets one out, and the one at hand. */
import type { Queue, Role } from '@horizon-soin/consultation'
import { type ComponentType, lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { useLanguage, useSite } from '../../shell/site.js'
import { serverNow } from '../consultation/clock.js'
import { useFocus } from '../questionnaire/use-focus.js'
import type { SignedIn, StaffDoor } from './api.js'
import { Home } from './home.js'
import { USUAL } from './idle.js'
import { Journal } from './journal.js'
import { ModerationRoom } from './moderation/room.js'
import { People } from './people.js'
import { hashOf, type Room, type StaffPlace } from './place.js'
import { hasRole, SessionProvider, type StaffSession } from './session.js'
import { SessionWarning } from './session-warning.js'
import { staffText } from './text.js'

type RoomOf = ComponentType<{ consultation: string; queue: Queue }>
const ReleaseRoom = lazy(async () => {
  const { ReleaseRoom: room } = await import('../staff-release/room.js')
  return { default: room as RoomOf }
})
const ResponsesRoom = lazy(async () => {
  const { ResponsesRoom: room } = await import('../staff-release/responses.js')
  return { default: room as RoomOf }
})

const ROOM_OF: Record<Room, RoomOf> = {
  moderation: ModerationRoom,
  release: ReleaseRoom,
  responses: ResponsesRoom
}
/** Who a room is for: any of these roles. */
const ROLES_OF: Record<Exclude<StaffPlace['room'], 'invitation'>, readonly Role[]> = {
  home: ['editor', 'moderator', 'analyst', 'administrator'],
  people: ['administrator'],
  journal: ['administrator'],
  moderation: ['moderator', 'administrator'],
  release: ['analyst'],
  responses: ['editor']
}

interface Props {
  signed: SignedIn
  place: StaffPlace
  onEnded: () => void
  onLeave: () => Promise<void>
}

export function Rooms({ signed, place, onEnded, onLeave }: Props) {
  const { member, idleMs = USUAL.idleMs } = signed
  const until = signed.until ?? null
  const language = useLanguage()
  const text = staffText[language]
  const { root } = useSite()
  const beforeLeaving = useRef(new Set<() => Promise<void>>()).current
  const [heardAt, setHeardAt] = useState(serverNow)
  const onHeard = useCallback(() => setHeardAt(serverNow()), [])
  const door = useMemo<StaffDoor>(
    () => ({ root, language, onEnded, onHeard }),
    [root, language, onEnded, onHeard]
  )
  const session = useMemo<StaffSession>(
    () => ({ member, door, beforeLeaving }),
    [member, door, beforeLeaving]
  )
  const leave = async () => {
    await Promise.allSettled([...beforeLeaving].map(finish => finish()))
    await onLeave()
  }
  const isAllowed = place.room !== 'invitation' && hasRole(member, ...ROLES_OF[place.room])
  const links = (['home', 'people', 'journal'] as const).filter(room => hasRole(member, ...ROLES_OF[room]))
  return (
    <SessionProvider value={session}>
      <div className="staff-bar">
        {links.length > 1 || place.room !== 'home' ? (
          <nav aria-label={text.nav}>
            <ul>
              {links.map(room => (
                <li key={room}>
                  <a
                    href={hashOf({ room }) || '#home'}
                    aria-current={place.room === room ? 'page' : undefined}
                  >
                    {text.rooms[room]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : (
          <span />
        )}
        <p>
          <span>{text.signedAs(member.login)}</span>
          <button type="button" className="plain" onClick={() => void leave()}>
            {text.signOut}
          </button>
        </p>
      </div>
      <SessionWarning ends={{ idleMs, until }} heardAt={heardAt} door={door} />
      {!isAllowed && <NotYours roles={place.room === 'invitation' ? [] : ROLES_OF[place.room]} />}
      {isAllowed && place.room === 'home' && <Home />}
      {isAllowed && place.room === 'people' && <People />}
      {isAllowed && place.room === 'journal' && <Journal />}
      {isAllowed && 'consultation' in place && <About place={place} />}
    </SessionProvider>
  )
}

function About({
  place: { room, consultation, queue }
}: {
  place: Extract<StaffPlace, { consultation: string }>
}) {
  const text = staffText[useLanguage()]
  const Shown = ROOM_OF[room]
  return (
    <Suspense
      fallback={
        <p role="status" className="staff-status">
          {text.loading}
        </p>
      }
    >
      <Shown key={`${room} ${consultation}`} consultation={consultation} queue={queue} />
    </Suspense>
  )
}

function NotYours({ roles }: { roles: readonly Role[] }) {
  const text = staffText[useLanguage()]
  const heading = useFocus<HTMLHeadingElement>('not-yours')
  return (
    <header className="staff-head">
      <h1 ref={heading} tabIndex={-1}>
        {text.notYours.title}
      </h1>
      <p>{text.notYours.lead(roles.map(role => text.roles[role]).join(', '))}</p>
    </header>
  )
}
