/** What the team sends and reads about its accounts. */
import { ROLES } from '@horizon-soin/consultation'
import { Type } from 'typebox'
import { exact, oneOf, orNull } from '../schemas/parts.js'

export const Login = Type.String({ minLength: 1, maxLength: 254 })
export const Password = Type.String({ minLength: 1, maxLength: 256 })
export const Roles = Type.Array(oneOf(ROLES), { minItems: 1, maxItems: ROLES.length, uniqueItems: true })
/** Of the application: spaces as it shows them are taken. */
export const SixDigits = Type.String({ pattern: '^\\d{3} ?\\d{3}$' })
export const InvitationCode = Type.String({ minLength: 1, maxLength: 100 })
export const Person = Type.String({ pattern: '^[0-9a-f-]{36}$' })

export const Member = exact(
  {
    id: Type.String(),
    login: Type.String(),
    roles: Type.Array(oneOf(ROLES)),
    isActive: Type.Boolean(),
    hasSecondFactor: Type.Boolean(),
    createdAt: Type.Number({ description: 'milliseconds since 1970, UTC' })
  },
  'Someone of the team'
)

export const Signed = exact(
  {
    member: Member,
    next: orNull(
      oneOf(
        ['second-factor', 'enrol'] as const,
        'what the session lacks: a code of the second factor, or the making of one'
      )
    ),
    idleMs: Type.Number({ description: 'the session is over when nothing was asked for so long' }),
    until: Type.Number({ description: 'it is over then, whatever was asked: milliseconds since 1970, UTC' })
  },
  'Who is signed in'
)
