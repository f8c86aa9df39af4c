/** What is kept with no key to an answer. */
import type { Definition } from '@horizon-soin/consultation'
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { consultations, time } from './schema-consultations.js'

/** One-time tokens by their SHA-256. `used` says that it was, not for which answer. */
export const invitations = pgTable(
  'invitations',
  {
    digest: text('digest').primaryKey(),
    consultation: text('consultation')
      .notNull()
      .references(() => consultations.id),
    used: boolean('used').notNull().default(false)
  },
  table => [index('invitations_consultation').on(table.consultation)]
)

/** Addresses that were left to be written to, sealed by the server's key. */
export const followUps = pgTable('follow_ups', {
  id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
  consultation: text('consultation').notNull(),
  sealed: text('sealed').notNull(),
  purposes: text('purposes').$type<Definition['followUp'][number]>().array().notNull()
})

/** Lasting secrets of this installation, by name. */
export const secrets = pgTable('secrets', {
  name: text('name').primaryKey(),
  value: text('value').notNull()
})

/** One row: the latest time that any process has seen, so that a clock that is set back opens nothing again. */
export const clock = pgTable(
  'clock',
  { id: integer('id').primaryKey().default(1), at: time('at').notNull() },
  table => [check('clock_has_one_row', sql`${table.id} = 1`)]
)
