import type { Channel, Mark, Opinion, RemarkKind } from '@horizon-soin/consultation'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid
} from 'drizzle-orm/pg-core'
import { time } from './schema-consultations.js'

/**
 * One row a contribution: a day and no time, a random id and no sequence, and nothing of who sent it or from where. Of the
 * receipt, which its author alone has, only the SHA-256.
 */
export const contributions = pgTable(
  'contributions',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    /** No foreign key: each insert would lock the one row of the consultation. `accept_contribution` checks it. */
    consultation: text('consultation').notNull(),
    receipt: text('receipt').notNull(),
    notice: integer('notice').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    marks: text('marks').$type<Mark>().array().notNull(),
    activity: text('activity'),
    structure: text('structure'),
    signature: text('signature')
  },
  table => [
    unique('contributions_receipt').on(table.receipt),
    index('contributions_consultation').on(table.consultation),
    check('contributions_channel', sql`${table.channel} in ('form', 'api', 'paper', 'import')`)
  ]
)

const contribution = () =>
  uuid('contribution')
    .notNull()
    .references(() => contributions.id, { onDelete: 'cascade' })

/** What was said of an item: the version and the SHA-256 of the text that was shown. */
export const answers = pgTable(
  'answers',
  {
    contribution: contribution(),
    item: text('item').notNull(),
    version: integer('version').notNull(),
    hash: text('hash').notNull(),
    useful: text('useful').$type<Opinion>(),
    realistic: text('realistic').$type<Opinion>(),
    text: text('text')
  },
  table => [
    primaryKey({ columns: [table.contribution, table.item] }),
    check('answers_useful', sql`${table.useful} in ('yes', 'no', 'no-opinion')`),
    check('answers_realistic', sql`${table.realistic} in ('yes', 'no', 'no-opinion')`)
  ]
)

/** Remarks have random ids of their own, so that one is quoted without what else its author said. */
export const remarks = pgTable(
  'remarks',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    contribution: contribution(),
    item: text('item').notNull(),
    version: integer('version').notNull(),
    kind: text('kind').$type<RemarkKind>().notNull(),
    text: text('text').notNull()
  },
  table => [
    unique('remarks_kind').on(table.contribution, table.item, table.kind),
    check('remarks_of_a_kind', sql`${table.kind} in ('for', 'against', 'amendment')`)
  ]
)

/** Contributions that were withdrawn, by the SHA-256 of their receipt: a restored copy does not bring them back. */
export const tombstones = pgTable('tombstones', { receipt: text('receipt').primaryKey() })

/** One download of one's own contribution, within minutes: the SHA-256 of its ticket. */
export const tickets = pgTable('tickets', {
  ticket: text('ticket').primaryKey(),
  contribution: contribution(),
  until: time('until').notNull(),
  used: boolean('used').notNull().default(false)
})
