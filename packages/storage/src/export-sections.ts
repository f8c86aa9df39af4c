/** What an export holds, in its order, and how each row is read. */
import { FINGERPRINT } from './key.js'

export interface Section {
  kind: string
  /** What rows are ordered by, as text: unique; random where a row is of a person. */
  key: string
  /** The row as JSON. */
  row: string
  from: string
  /** Rows a page. */
  page: number
}

/** `{ "name": column }` of SQL, from names as lines have them to columns. */
const object = (columns: Record<string, string>) =>
  `json_build_object(${Object.entries(columns)
    .map(([name, column]) => `'${name}', ${column}`)
    .join(', ')})`

/**
 * Contributions come before the tombstones and the tokens: what is withdrawn or used while an export is made is then withdrawn or used
 * in it. Tickets, which last minutes, are left out, as are sessions and invitations of the team, and what machines found of texts.
 */
export const SECTIONS: readonly Section[] = [
  {
    kind: 'consultation',
    key: 'c.id',
    row: object({
      id: 'c.id',
      definition: 'c.definition',
      state: 'c.state',
      opensAt: 'c.opens_at',
      closesAt: 'c.closes_at',
      closedAt: 'c.closed_at',
      notice: 'c.notice',
      publishedAt: 'c.published_at'
    }),
    from: 'consultations c',
    page: 20
  },
  {
    kind: 'notice',
    key: `n.consultation || ' ' || lpad(n.version::text, 9, '0')`,
    row: object({ consultation: 'n.consultation', version: 'n.version', content: 'n.content' }),
    from: 'notices n',
    page: 20
  },
  {
    kind: 'item',
    key: `i.consultation || ' ' || lpad(i.position::text, 9, '0') || ' ' || i.item || ' ' || i.version::text`,
    row: object({ consultation: 'i.consultation', position: 'i.position', content: 'i.content' }),
    from: 'items i',
    page: 20
  },
  {
    kind: 'text',
    key: `o.text || ' ' || lpad(o.version::text, 9, '0')`,
    row: object({ text: 'o.text', version: 'o.version', hash: 'o.hash' }),
    from: 'opened_texts o',
    page: 500
  },
  {
    kind: 'contribution',
    key: 'c.id::text',
    row: object({
      id: 'c.id',
      consultation: 'c.consultation',
      receipt: 'c.receipt',
      notice: 'c.notice',
      day: 'c.day',
      channel: 'c.channel',
      marks: 'c.marks',
      activity: 'c.activity',
      structure: 'c.structure',
      signature: 'c.signature',
      answers: `(select coalesce(json_agg(${object({
        item: 'a.item',
        version: 'a.version',
        hash: 'a.hash',
        useful: 'a.useful',
        realistic: 'a.realistic'
      })} order by a.item), '[]') from answers a where a.contribution = c.id)`,
      remarks: `(select coalesce(json_agg(${object({
        id: 'r.id',
        item: 'r.item',
        version: 'r.version',
        kind: 'r.kind',
        text: 'r.text'
      })} order by r.id), '[]') from remarks r where r.contribution = c.id)`
    }),
    from: 'contributions c',
    page: 100
  },
  {
    kind: 'tombstone',
    key: 't.receipt',
    row: object({ receipt: 't.receipt' }),
    from: 'tombstones t',
    page: 500
  },
  {
    kind: 'decision',
    key: `d.text::text || ' ' || lpad(d.place::text, 9, '0')`,
    row: object({
      text: 'd.text',
      place: 'd.place',
      consultation: 'd.consultation',
      item: 'd.item',
      version: 'd.version',
      of: 'd.kind',
      step: 'd.step',
      outcome: 'd.outcome',
      motive: 'd.motive',
      note: 'd.note',
      masks: 'd.masks',
      themes: 'd.themes',
      at: 'd.at',
      by: 'd.by'
    }),
    from: 'decisions d',
    page: 500
  },
  {
    kind: 'appeal',
    key: 'a.text::text',
    row: object({ text: 'a.text', consultation: 'a.consultation', reason: 'a.reason', outcome: 'a.outcome' }),
    from: 'appeals a',
    page: 500
  },
  {
    kind: 'report',
    key: 'r.id::text',
    row: object({
      id: 'r.id',
      text: 'r.text',
      consultation: 'r.consultation',
      reason: 'r.reason',
      sealed: 'r.sealed',
      day: 'r.day',
      outcome: 'r.outcome'
    }),
    from: 'reports r',
    page: 500
  },
  {
    kind: 'response',
    key: `p.consultation || ' ' || p.item || ' ' || p.version::text`,
    row: object({
      consultation: 'p.consultation',
      item: 'p.item',
      version: 'p.version',
      outcome: 'p.outcome',
      text: 'p.text',
      remarks: 'p.remarks',
      next: 'p.next',
      at: 'p.at'
    }),
    from: 'responses p',
    page: 100
  },
  {
    kind: 'release',
    key: `r.consultation || ' ' || lpad(r.number::text, 9, '0')`,
    row: object({
      consultation: 'r.consultation',
      number: 'r.number',
      at: 'r.at',
      sha256: 'r.sha256',
      content: 'r.content',
      basis: 'b.content::text'
    }),
    from: 'releases r join bases b using (consultation, number)',
    page: 1
  },
  {
    kind: 'start',
    key: 's.consultation',
    row: object({ consultation: 's.consultation', count: 's.count' }),
    from: 'starts s',
    page: 500
  },
  {
    kind: 'staff',
    key: 'm.id::text',
    row: object({
      id: 'm.id',
      login: 'm.login',
      roles: 'm.roles',
      isActive: 'm.is_active',
      createdAt: 'm.created_at',
      password: 'm.password',
      sealedKey: 'm.sealed_key',
      lastStep: 'm.last_step'
    }),
    from: 'staff.members m',
    page: 500
  },
  {
    kind: 'invitation',
    key: 'i.digest',
    row: object({ digest: 'i.digest', consultation: 'i.consultation', used: 'i.used' }),
    from: 'invitations i',
    page: 500
  },
  {
    kind: 'follow-up',
    key: 'f.id::text',
    row: object({ id: 'f.id', consultation: 'f.consultation', sealed: 'f.sealed', purposes: 'f.purposes' }),
    from: 'follow_ups f',
    page: 500
  },
  {
    kind: 'secret',
    key: 's.name',
    row: object({ name: 's.name', value: 's.value' }),
    from: `(select * from secrets where name <> '${FINGERPRINT}') s`,
    page: 500
  },
  {
    kind: 'journal',
    key: 'j.id::text',
    row: object({ id: 'j.id', at: 'j.at', event: 'j.event', detail: 'j.detail' }),
    from: 'journal j',
    page: 500
  },
  { kind: 'clock', key: 'k.id::text', row: object({ at: 'k.at' }), from: 'clock k', page: 500 }
]
