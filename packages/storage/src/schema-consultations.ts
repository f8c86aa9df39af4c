import type { Definition, Item, Notice, State } from '@horizon-soin/consultation'
import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, json, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'

/** Milliseconds since 1970, UTC: of what operators do and of calendars, never of what a person sends. */
export const time = (name: string) => bigint(name, { mode: 'number' })

/** `json`, not `jsonb`: what was frozen is given back as it was written. */
export const consultations = pgTable(
  'consultations',
  {
    id: text('id').primaryKey(),
    definition: json('definition').$type<Definition>().notNull(),
    state: text('state').$type<State>().notNull(),
    access: text('access').$type<Definition['access']>().notNull(),
    timeZone: text('time_zone').notNull(),
    opensAt: time('opens_at').notNull(),
    closesAt: time('closes_at').notNull(),
    /** When it stopped taking answers, early or not; null before, and where nobody noted it. */
    closedAt: time('closed_at'),
    /** Version of the notice in force. */
    notice: integer('notice').notNull(),
    /** When its results were published: names under remarks are kept a year from there. */
    publishedAt: time('published_at')
  },
  table => [
    check(
      'consultations_state',
      sql`${table.state} in ('draft', 'open', 'closed', 'moderated', 'published', 'archived')`
    ),
    check('consultations_access', sql`${table.access} in ('open', 'invited')`)
  ]
)

const consultation = () =>
  text('consultation')
    .notNull()
    .references(() => consultations.id)

/** What is answered, in order: a trigger holds them once the consultation has opened. */
export const items = pgTable(
  'items',
  {
    consultation: consultation(),
    item: text('item').notNull(),
    version: integer('version').notNull(),
    position: integer('position').notNull(),
    hash: text('hash').notNull(),
    content: json('content').$type<Item>().notNull()
  },
  table => [primaryKey({ columns: [table.consultation, table.item, table.version] })]
)

/** Texts that were open to answers, for ever: `proposition-06`, or a prompt under its consultation, `appel-2027/besoins`. */
export const openedTexts = pgTable(
  'opened_texts',
  {
    text: text('text').notNull(),
    version: integer('version').notNull(),
    hash: text('hash').notNull()
  },
  table => [primaryKey({ columns: [table.text, table.version] })]
)

export const notices = pgTable(
  'notices',
  {
    consultation: consultation(),
    version: integer('version').notNull(),
    content: json('content').$type<Notice>().notNull()
  },
  table => [primaryKey({ columns: [table.consultation, table.version] })]
)

/** What operators did: a trigger refuses to change or delete a row. */
export const journal = pgTable(
  'journal',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    at: time('at').notNull(),
    event: text('event').notNull(),
    detail: json('detail').$type<Record<string, string | number>>().notNull()
  },
  table => [index('journal_at').on(table.at, table.id)]
)
