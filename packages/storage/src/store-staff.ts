import type { Role, StaffMember } from '@horizon-soin/consultation'

/** What is kept to check who signs in. */
export interface StaffSecrets {
  member: StaffMember
  /** Argon2id, as the library writes it. */
  password: string
  /** The key of the second factor, sealed by the caller; null where there is none. */
  sealedKey: string | null
  /** The last step of time that a code was used of; a code serves once. */
  lastStep: number
}

export interface Signed {
  member: StaffMember
  /** Whether the second factor was given, or none is needed: decided by the caller at `addSession`. */
  isFull: boolean
  /** When the session is over whatever is done with it: ms since 1970. */
  until: number
}

/** The accounts of the team. In a schema of their own (`staff`), which no answer points to, and which exports carry without sessions. */
export interface StaffStore {
  listStaff(): Promise<StaffMember[]>
  /** By login; null where there is none. */
  readStaff(login: string): Promise<StaffSecrets | null>
  /** An invitation for one login, by the digest of its code; it replaces any before it for that login. */
  addStaffInvitation(
    invitation: { digest: string; login: string; roles: Role[]; until: number },
    now: number
  ): Promise<void>
  /** What an invitation is for, while it can be used. */
  readStaffInvitation(digest: string, now: number): Promise<{ login: string; roles: Role[] } | null>
  /** Makes the account, or gives the one of that login its new password and roles; ends its sessions. Once. */
  acceptStaffInvitation(digest: string, password: string, now: number): Promise<StaffMember | null>
  /** Changes what is given; ends the sessions where roles, password or activity change. @throws StoreError `unknown`, `state` (it would leave no active administrator) */
  changeStaff(
    id: string,
    change: { roles?: Role[]; isActive?: boolean; password?: string; sealedKey?: string | null },
    now: number
  ): Promise<void>
  /** Notes a step of time as used. `false` where it, or a later one, was used already: two at once cannot both. */
  useStep(id: string, step: number): Promise<boolean>
  /** @throws StoreError `unknown` for no account, one that is closed, or whose password has changed since it was checked */
  addSession(session: {
    digest: string
    staff: string
    isFull: boolean
    now: number
    until: number
    /** What was found to be right: where it is another by now, nobody is signed in by it. */
    password?: string
  }): Promise<void>
  /** Who a session is of, where it is neither idle for longer than `idleMs` nor over nor of an inactive account; notes that it was seen. */
  readSession(digest: string, now: number, idleMs: number): Promise<Signed | null>
  endSession(digest: string): Promise<void>
  endSessionsOf(staff: string): Promise<number>
  /** What was done, latest first: `after` is what the page before returned. */
  readJournal(asked: { after: string | null; limit: number; event?: string }): Promise<{
    entries: { id: string; at: number; event: string; detail: Record<string, string | number> }[]
    next: string | null
  }>
}
