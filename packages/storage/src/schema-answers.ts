import type {
  Channel,
  Flag,
  Mark,
  ModeratedKind,
  Motive,
  Opinion,
  Outcome,
  Queue,
  Theme
} from '@horizon-soin/consultation'
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
    realistic: text('realistic').$type<Opinion>()
  },
  table => [
    primaryKey({ columns: [table.contribution, table.item] }),
    check('answers_useful', sql`${table.useful} in ('yes', 'no', 'no-opinion')`),
    check('answers_realistic', sql`${table.realistic} in ('yes', 'no', 'no-opinion')`)
  ]
)

/**
 * What was written: remarks, and answers to prompts of a call (`text`). Each has a random id of its own, so that one is quoted without
 * what else its author said. What follows the text is of moderation, after closing: what a machine found of it, and, kept by
 * `settle_texts`, where it stands by `decisions`, `appeals` and `reports`.
 */
export const remarks = pgTable(
  'remarks',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    contribution: contribution(),
    item: text('item').notNull(),
    version: integer('version').notNull(),
    kind: text('kind').$type<ModeratedKind>().notNull(),
    /** Empty where it was refused and its time is over. */
    text: text('text').notNull(),
    consultation: text('consultation').notNull(),
    /** Null: no machine has looked at it. */
    flags: text('flags').$type<Flag>().array(),
    /** The group of its near-duplicates; null where it is alone. */
    alike: text('alike'),
    queue: text('queue').$type<Queue>().notNull().default('to-do'),
    /** Of the latest decision. */
    outcome: text('outcome').$type<Outcome>(),
    motive: text('motive').$type<Motive>(),
    themes: text('themes').$type<Theme>().array().notNull().default(sql`'{}'`)
  },
  table => [
    unique('remarks_kind').on(table.contribution, table.item, table.kind),
    index('remarks_queue').on(
      table.consultation,
      table.queue,
      sql`(coalesce(${table.flags}, '{}') = '{}')`,
      sql`(coalesce(${table.alike}, '~') collate "C")`,
      table.id
    ),
    index('remarks_alike').on(table.consultation, table.alike).where(sql`${table.alike} is not null`),
    index('remarks_published')
      .on(table.consultation, table.id)
      .where(sql`${table.outcome} in ('publish', 'mask')`),
    check('remarks_of_a_kind', sql`${table.kind} in ('for', 'against', 'amendment', 'text')`)
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
