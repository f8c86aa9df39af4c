/** Who is signed in, for the rooms of the team. */
import type { Role, StaffMember } from '@horizon-soin/consultation'
import { createContext, useContext, useEffect, useRef } from 'react'
import type { StaffDoor } from './api.js'

export interface StaffSession {
  member: StaffMember
  door: StaffDoor
  /** Done before signing out: what was decided and has not been sent yet. */
  beforeLeaving: Set<() => Promise<void>>
}

const SessionContext = createContext<StaffSession | null>(null)
export const SessionProvider = SessionContext.Provider

/** @throws Error where nobody is signed in */
export function useStaff(): StaffSession {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('nobody is signed in around this component')
  return session
}

export const hasRole = ({ roles }: Pick<StaffMember, 'roles'>, ...any: readonly Role[]): boolean =>
  any.some(role => roles.includes(role))

/** Has something done before signing out, as long as the room is open. */
export function useBeforeLeaving(finish: () => Promise<void>): void {
  const { beforeLeaving } = useStaff()
  const latest = useRef(finish)
  latest.current = finish
  useEffect(() => {
    const one = () => latest.current()
    beforeLeaving.add(one)
    return () => {
      beforeLeaving.delete(one)
    }
  }, [beforeLeaving])
}
