/** What became of texts: none of these rows leads to who wrote one, but through the text itself while it is there. */
import type {
  ModeratedKind,
  Motive,
  Outcome,
  ResponseOutcome,
  Step,
  Text,
  Theme
} from '@horizon-soin/consultation'
import { sql } from 'drizzle-orm'
import { check, date, index, integer, json, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { remarks } from './schema-answers.js'
import { time } from './schema-consultations.js'

/**
 * Every decision, for ever: a trigger refuses to change or delete a row. It outlives its text, and holds none of it: masks are
 * offsets. `place` counts the decisions of a text from 1.
 */
export const decisions = pgTable(
  'decisions',
  {
    text: uuid('text').notNull(),
    place: integer('place').notNull(),
    consultation: text('consultation').notNull(),
    item: text('item').notNull(),
    version: integer('version').notNull(),
    kind: text('kind').$type<ModeratedKind>().notNull(),
    step: text('step').$type<Step>().notNull(),
    outcome: text('outcome').$type<Outcome>().notNull(),
    motive: text('motive').$type<Motive>(),
    note: text('note').notNull(),
    /** Starts and ends, in UTF-16 units, one after the other. */
    masks: integer('masks').array().notNull(),
    themes: text('themes').$type<Theme>().array().notNull(),
    at: time('at').notNull(),
    /** Login of a member of the team. */
    by: text('by').notNull()
  },
  table => [
    primaryKey({ columns: [table.text, table.place] }),
    index('decisions_log').on(table.consultation, table.at, table.text, table.place),
    check('decisions_step', sql`${table.step} in ('first', 'appeal', 'notice')`),
    check('decisions_outcome', sql`${table.outcome} in ('publish', 'mask', 'refuse')`),
    check('decisions_motive', sql`(${table.outcome} = 'publish') = (${table.motive} is null)`),
    check('decisions_masks', sql`(${table.outcome} = 'mask') = (cardinality(${table.masks}) > 0)`),
    check('decisions_passages', sql`cardinality(${table.masks}) % 2 = 0`)
  ]
)

const remark = () =>
  uuid('text')
    .notNull()
    .references(() => remarks.id, { onDelete: 'cascade' })

/** Authors who ask for another look, once each text. No time: `outcome` is null, and the reason kept, while nobody has judged. */
export const appeals = pgTable(
  'appeals',
  {
    text: remark().primaryKey(),
    consultation: text('consultation').notNull(),
    reason: text('reason').notNull(),
    outcome: text('outcome').$type<'granted' | 'dismissed'>()
  },
  table => [
    index('appeals_consultation').on(table.consultation),
    check('appeals_outcome', sql`${table.outcome} in ('granted', 'dismissed')`)
  ]
)

/** Reports of published texts, by anyone: a day and no time, the contact sealed by the server. */
export const reports = pgTable(
  'reports',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    text: remark(),
    consultation: text('consultation').notNull(),
    reason: text('reason').notNull(),
    sealed: text('sealed'),
    day: date('day', { mode: 'string' }).notNull(),
    outcome: text('outcome').$type<'granted' | 'dismissed'>()
  },
  table => [
    index('reports_text').on(table.text),
    index('reports_consultation').on(table.consultation),
    check('reports_outcome', sql`${table.outcome} in ('granted', 'dismissed')`)
  ]
)

/** What the organiser answers to a version of a proposal. */
export const responses = pgTable(
  'responses',
  {
    consultation: text('consultation').notNull(),
    item: text('item').notNull(),
    version: integer('version').notNull(),
    outcome: text('outcome').$type<ResponseOutcome>().notNull(),
    text: json('text').$type<Text>().notNull(),
    remarks: uuid('remarks').array().notNull(),
    next: integer('next'),
    at: time('at').notNull()
  },
  table => [
    primaryKey({ columns: [table.consultation, table.item, table.version] }),
    check('responses_outcome', sql`${table.outcome} in ('kept', 'partly', 'not-kept', 'later')`)
  ]
)
