/** Who runs a consultation, and what each role may do: PRIVACY-SECURITY.md, I9 and I23. */

/** `editor` writes drafts and answers; `moderator` decides on remarks; `analyst` makes releases; `administrator` holds accounts. */
export const ROLES = ['editor', 'moderator', 'analyst', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** Someone of the team, as the team sees them. Times are milliseconds since 1970, UTC. */
export interface StaffMember {
  id: string
  /** What they sign in with: an e-mail address or a name, lower case. */
  login: string
  /** One role or several; none of them follows from another. */
  roles: Role[]
  isActive: boolean
  hasSecondFactor: boolean
  createdAt: number
}

/** Whether a role asks for a second factor before anything else. */
export const needsSecondFactor = (roles: readonly Role[]): boolean => roles.includes('administrator')

/** How long an invitation can be used, in ms. */
export const INVITATION_MS = 7 * 24 * 3_600_000

const LOGIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._@+-]{1,253}$/u

/** What someone signs in with, however it was typed: in one way of writing. Null for what is none (2 to 254 signs, no space). */
export function readLogin(typed: string): string | null {
  const login = typed.trim().normalize('NFKC').toLowerCase()
  return LOGIN.test(login) ? login : null
}

/** What is digested of a code of the team: a code of one purpose is worth nothing for another. */
export const withPurpose = (purpose: 'session' | 'invitation', code: string): string =>
  `staff ${purpose}\n${code}`
