/** The accounts of the team: a schema of their own, which no answer points to. */
import type { Role } from '@horizon-soin/consultation'
import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core'
import { time } from './schema-consultations.js'

export const staff = pgSchema('staff')

/** Who may sign in. `password` is what the password is checked by, `sealedKey` the key of the second factor, sealed by the server. */
export const members = staff.table('members', {
  id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
  login: text('login').notNull().unique(),
  password: text('password').notNull(),
  sealedKey: text('sealed_key'),
  /** The last step of time that a code of the second factor was used of. */
  lastStep: integer('last_step').notNull().default(0),
  roles: text('roles').$type<Role>().array().notNull(),
  isActive: boolean('is_active').notNull().default(true),
  createdAt: time('created_at').notNull()
})

/** One a login, by the SHA-256 of its code. */
export const staffInvitations = staff.table('invitations', {
  login: text('login').primaryKey(),
  digest: text('digest').notNull().unique(),
  roles: text('roles').$type<Role>().array().notNull(),
  until: time('until').notNull()
})

/** By the SHA-256 of what the cookie holds. */
export const sessions = staff.table(
  'sessions',
  {
    digest: text('digest').primaryKey(),
    member: uuid('member')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    isFull: boolean('is_full').notNull(),
    seenAt: time('seen_at').notNull(),
    until: time('until').notNull()
  },
  table => [index('sessions_member').on(table.member)]
)
