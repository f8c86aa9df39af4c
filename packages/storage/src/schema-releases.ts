/** What was published, and what it was made of. */
import type { Tally } from '@horizon-soin/consultation'
import { bigint, integer, json, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { time } from './schema-consultations.js'

/** Releases as they were frozen: a trigger refuses to change or delete a row. */
export const releases = pgTable(
  'releases',
  {
    consultation: text('consultation').notNull(),
    number: integer('number').notNull(),
    at: time('at').notNull(),
    content: text('content').notNull(),
    /** Of `content`. */
    sha256: text('sha256').notNull()
  },
  table => [primaryKey({ columns: [table.consultation, table.number] })]
)

/** The counts that a release was made of, small ones included: for the audit of later ones, never for a reader. */
export const bases = pgTable(
  'bases',
  {
    consultation: text('consultation').notNull(),
    number: integer('number').notNull(),
    content: json('content').$type<Tally>().notNull()
  },
  table => [primaryKey({ columns: [table.consultation, table.number] })]
)

/** Questionnaires begun: one number a consultation. */
export const starts = pgTable('starts', {
  consultation: text('consultation').primaryKey(),
  count: bigint('count', { mode: 'number' }).notNull()
})
