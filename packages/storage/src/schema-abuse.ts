/** Against floods: a schema of its own, which no export reads and which a day empties. */
import { bigint, date, integer, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core'

export const abuse = pgSchema('abuse')

/** How often a key, HMAC of a network's prefix by the secret of the day, came in a window of time. Unlogged: a crash empties it. */
export const counters = abuse.table(
  'counters',
  {
    rule: text('rule').notNull(),
    key: text('key').notNull(),
    /** Start of the window, milliseconds since 1970. */
    start: bigint('start', { mode: 'number' }).notNull(),
    /** End of the window. */
    until: bigint('until', { mode: 'number' }).notNull(),
    count: integer('count').notNull()
  },
  table => [primaryKey({ columns: [table.rule, table.key, table.start] })]
)

/** The secret of a day. Without it, the keys of that day cannot be told. */
export const daySecrets = abuse.table('secrets', {
  day: date('day', { mode: 'string' }).primaryKey(),
  value: text('value').notNull()
})
