/** Consultations, their states and their notices. */
import { type Definition, type Item, mayFollow, type Notice } from '@horizon-soin/consultation'
import { and, eq, sql } from 'drizzle-orm'
import { type Database, type Orm, rowsOf } from './database.js'
import { consultations, invitations, items, journal, notices, openedTexts, remarks } from './schema.js'
import { type ConsultationRecord, type Store, StoreError } from './store.js'

type Part = Pick<
  Store,
  'list' | 'read' | 'saveDraft' | 'deleteDraft' | 'move' | 'addNotice' | 'readNotice' | 'invite'
>

/** One statement, so that a record is of one moment. */
const RECORDS = `
  select c.definition, c.state, c.opens_at::text as "opensAt", c.closes_at::text as "closesAt",
    c.closed_at::text as "closedAt", n.content as notice,
    coalesce((select json_agg(i.content order by i.position) from items i where i.consultation = c.id), '[]') as items
  from consultations c join notices n on n.consultation = c.id and n.version = c.notice`

type Row = Omit<ConsultationRecord, 'opensAt' | 'closesAt' | 'closedAt'> & {
  opensAt: string
  closesAt: string
  closedAt: string | null
}
const recordOf = ({
  definition,
  state,
  opensAt,
  closesAt,
  closedAt,
  items: asked,
  notice
}: Row): ConsultationRecord => ({
  definition,
  state,
  opensAt: Number(opensAt),
  closesAt: Number(closesAt),
  closedAt: closedAt === null ? null : Number(closedAt),
  items: asked,
  notice
})

/** Takes the consultation alone, waiting for those who are answering, and gives what is known of it. */
export async function hold(tx: Orm, id: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(consultation_key(${id}))`)
  const [row] = await tx.select().from(consultations).where(eq(consultations.id, id))
  return row ?? null
}

async function held(tx: Orm, id: string) {
  const row = await hold(tx, id)
  if (row === null) throw new StoreError('unknown', id)
  return row
}

/** The later of the given time and of the latest ever seen. */
async function moment(tx: Orm, now: number): Promise<number> {
  const [row] = await rowsOf<{ at: number }>(tx, sql`select time_now(${now}, ${now})::float8 as at`)
  return row!.at
}

const note = (tx: Orm, at: number, event: string, detail: Record<string, string | number>) =>
  tx.insert(journal).values({ at, event, detail })

/** @throws StoreError `state` while nobody has decided of a text */
async function refuseUndecided(tx: Orm, id: string): Promise<void> {
  const waiting = await tx
    .select({ id: remarks.id })
    .from(remarks)
    .where(and(eq(remarks.consultation, id), eq(remarks.queue, 'to-do')))
    .limit(1)
  if (waiting.length > 0) throw new StoreError('state', `texts of ${id} wait for a decision`)
}

/** What a text is known by for ever: prompts are those of their consultation. */
const textOf = (definition: Definition, item: Item) =>
  definition.kind === 'contributions' ? `${definition.id}/${item.id}` : item.id

/** Remembers the texts of what opens. @throws StoreError `frozen` where one was open before and was another text */
async function freeze(tx: Orm, definition: Definition): Promise<void> {
  const asked = await tx.select().from(items).where(eq(items.consultation, definition.id))
  if (asked.length === 0) throw new StoreError('state', `${definition.id} asks nothing`)
  // In one order, so that two that open together wait for each other and no more.
  asked.sort((a, b) => (a.item < b.item ? -1 : 1))
  for (const { content } of asked) {
    const { version, hash } = content
    const text = textOf(definition, content)
    await tx.insert(openedTexts).values({ text, version, hash }).onConflictDoNothing()
    const same = and(eq(openedTexts.text, text), eq(openedTexts.version, version), eq(openedTexts.hash, hash))
    if ((await tx.select().from(openedTexts).where(same)).length === 0) {
      throw new StoreError('frozen', `${text}, version ${version}`)
    }
  }
}

export function consultationPart({ orm, call }: Database): Part {
  return {
    async list() {
      return (await call<Row>('list', `${RECORDS} order by c.opens_at, c.id`, [])).map(recordOf)
    },
    async read(id) {
      const [row] = await call<Row>('read', `${RECORDS} where c.id = $1`, [id])
      return row === undefined ? null : recordOf(row)
    },
    async saveDraft(definition, asked, { opensAt, closesAt }, now) {
      const { id, access, timeZone, notice } = definition
      await orm.transaction(async tx => {
        const before = await hold(tx, id)
        if (before !== null && before.state !== 'draft')
          throw new StoreError('state', `${id} is ${before.state}`)
        const row = { definition, access, timeZone, opensAt, closesAt, notice: notice.version }
        await tx
          .insert(consultations)
          .values({ id, state: 'draft', ...row })
          .onConflictDoUpdate({ target: consultations.id, set: row })
        await tx.delete(items).where(eq(items.consultation, id))
        await tx.delete(notices).where(eq(notices.consultation, id))
        await tx.insert(notices).values({ consultation: id, version: notice.version, content: notice })
        const rows = asked.map((content, position) => ({
          consultation: id,
          item: content.id,
          version: content.version,
          position,
          hash: content.hash,
          content
        }))
        if (rows.length > 0) await tx.insert(items).values(rows)
        await note(tx, now, 'draft', { consultation: id, items: rows.length })
      })
    },
    async deleteDraft(id, now) {
      await orm.transaction(async tx => {
        const { state } = await held(tx, id)
        if (state !== 'draft') throw new StoreError('state', `${id} is ${state}`)
        for (const table of [items, notices, invitations])
          await tx.delete(table).where(eq(table.consultation, id))
        await tx.delete(consultations).where(eq(consultations.id, id))
        await note(tx, now, 'delete-draft', { consultation: id })
      })
    },
    async move(id, to, now) {
      await orm.transaction(async tx => {
        const { state: from, closesAt, definition } = await held(tx, id)
        if (!mayFollow(from, to)) throw new StoreError('state', `${id} is ${from}: it cannot become ${to}`)
        const at = await moment(tx, now)
        if (to === 'open') {
          if (at >= closesAt) throw new StoreError('state', `${id} closes before now`)
          await freeze(tx, definition)
        }
        if (to === 'moderated') await refuseUndecided(tx, id)
        const change = {
          state: to,
          // Past its date it took no answer, whenever somebody writes that it is closed.
          ...(to === 'closed' ? { closedAt: Math.min(at, closesAt) } : {}),
          ...(to === 'published' ? { publishedAt: at } : {})
        }
        await tx.update(consultations).set(change).where(eq(consultations.id, id))
        await note(tx, at, 'state', { consultation: id, from, to })
      })
    },
    async addNotice(id, notice, now) {
      await orm.transaction(async tx => {
        const { notice: before } = await held(tx, id)
        if (notice.version !== before + 1) {
          throw new StoreError(
            'state',
            `the notice of ${id} is at version ${before}: the next is ${before + 1}`
          )
        }
        await tx.insert(notices).values({ consultation: id, version: notice.version, content: notice })
        await tx.update(consultations).set({ notice: notice.version }).where(eq(consultations.id, id))
        await note(tx, now, 'notice', { consultation: id, version: notice.version })
      })
    },
    async readNotice(id, version): Promise<Notice | null> {
      const [row] = await orm
        .select({ content: notices.content })
        .from(notices)
        .where(and(eq(notices.consultation, id), eq(notices.version, version)))
      return row?.content ?? null
    },
    async invite(id, tokens, now) {
      await orm.transaction(async tx => {
        await held(tx, id)
        for (let i = 0; i < tokens.length; i += 1000) {
          const rows = tokens.slice(i, i + 1000).map(digest => ({ digest, consultation: id }))
          const added = await tx.insert(invitations).values(rows).onConflictDoNothing().returning()
          if (added.length < rows.length) throw new StoreError('state', 'a token is there already')
        }
        await note(tx, now, 'invite', { consultation: id, tokens: tokens.length })
      })
    }
  }
}
