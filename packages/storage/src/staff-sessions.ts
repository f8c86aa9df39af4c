/** Who is signed in, and what was done. */
import type { StaffMember } from '@horizon-soin/consultation'
import type { Database } from './database.js'
import { MEMBER } from './staff.js'
import { type JournalEntry, StoreError } from './store.js'
import type { StaffStore } from './store-staff.js'

type Part = Pick<StaffStore, 'addSession' | 'readSession' | 'endSession' | 'endSessionsOf' | 'readJournal'>

/** Where a page of the journal ended: `time.id`. */
const PAGE = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export function sessionPart({ call }: Database): Part {
  return {
    async addSession({ digest, staff, isFull, now, until, password = null }) {
      // Waits for a change of the account that is under way, which ends the sessions that it finds.
      const rows = await call(
        'add_session',
        `insert into staff.sessions (digest, member, is_full, seen_at, until)
         select $1, id, $3::boolean, $4::bigint, $5::bigint from staff.members
         where id::text = $2 and is_active and ($6::text is null or password = $6::text) for share returning 1`,
        [digest, staff, isFull, now, until, password]
      )
      if (rows.length === 0) throw new StoreError('unknown', 'no such account')
    },
    async readSession(digest, now, idleMs) {
      const [row] = await call<StaffMember & { isFull: boolean; until: number }>(
        'read_session',
        `update staff.sessions s set seen_at = greatest(s.seen_at, $2::bigint) from staff.members m
         where s.digest = $1 and m.id = s.member and m.is_active
           and s.until > $2::bigint and s.seen_at + $3::bigint > $2::bigint
         returning ${MEMBER}, s.is_full as "isFull", s.until::float8 as until`,
        [digest, now, idleMs]
      )
      if (row === undefined) return null
      const { isFull, until, ...member } = row
      return { member, isFull, until }
    },
    async endSession(digest) {
      await call('end_session', 'delete from staff.sessions where digest = $1', [digest])
    },
    async endSessionsOf(staff) {
      const ended = await call(
        'end_sessions',
        'delete from staff.sessions where member::text = $1 returning 1',
        [staff]
      )
      return ended.length
    },
    async readJournal({ after, limit, event }) {
      const [, at, id] = PAGE.exec(after ?? '') ?? []
      if (after !== null && at === undefined) throw new StoreError('unknown', 'no such page')
      const entries = await call<JournalEntry & { id: string }>(
        'read_journal',
        `select id::text as id, at::float8 as at, event, detail from journal
         where ($1::bigint is null or (at, id) < ($1::bigint, $2::uuid)) and ($3::text is null or event = $3)
         order by at desc, id desc limit $4::integer`,
        [at ?? null, id ?? null, event ?? null, limit]
      )
      const last = entries.at(-1)
      return { entries, next: entries.length < limit || !last ? null : `${last.at}.${last.id}` }
    }
  }
}
