/** Test only. A consultation and contributions to it, small and complete. */
import { createHash } from 'node:crypto'
import type { ContributionBody, Definition, Item, Notice, Text } from '@horizon-soin/consultation'
import type { Accept, Accepted, Store } from '../store.js'

/** 10 a.m. on 3 May 2027 in Paris. */
export const NOW = Date.UTC(2027, 4, 3, 8)
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

const both = (text: string): Text => ({ fr: `${text} (é, œ, « »)`, en: text })

/** A SHA-256 that stands for that of `name`. */
export const digest = (name: string) => createHash('sha256').update(name).digest('hex')

export const notice = (version: number): Notice => ({
  version,
  headings: Object.fromEntries(
    [
      'controller',
      'purposes',
      'basis',
      'fields',
      'recipients',
      'retention',
      'rights',
      'contact',
      'transfers',
      'complaint'
    ].map(heading => [heading, both(`${heading}, version ${version}`)])
  ) as Notice['headings']
})

export const item = (id: string, words = id): Item => ({
  id,
  version: 1,
  hash: digest(words),
  title: both(words),
  body: both(`What is proposed: ${words}`),
  required: false,
  limit: 4000
})

export const definition = (id: string, rest: Partial<Definition> = {}): Definition => ({
  id,
  kind: 'propositions',
  title: both(id),
  about: both(`About ${id}`),
  organiser: { name: 'An organiser', contact: 'contact@example.org', interests: both('none') },
  timeZone: 'Europe/Paris',
  opens: '2027-05-01T00:00',
  closes: '2027-06-01T00:00',
  access: 'open',
  propositions: [],
  prompts: [],
  profile: { activities: [{ id: 'infirmier', label: both('nurse') }], structures: [] },
  stages: [],
  notice: notice(1),
  embed: [],
  followUp: ['results', 'panel'],
  ...rest
})

export const TIMES = { opensAt: Date.UTC(2027, 3, 30, 22), closesAt: Date.UTC(2027, 4, 31, 22) }

/** Items of which the texts are those of this consultation alone. */
export const itemsOf = (id: string): Item[] => [1, 2, 3].map(n => item(`${id}-p${n}`))

/** A draft, opened. */
export async function openConsultation(
  store: Store,
  id: string,
  rest: Partial<Definition> = {},
  times = TIMES
): Promise<void> {
  await store.saveDraft(definition(id, rest), itemsOf(id), times, NOW)
  await store.move(id, 'open', NOW)
}

export const body = (id: string, rest: Partial<ContributionBody> = {}): ContributionBody => ({
  notice: 1,
  answers: [
    {
      item: `${id}-p1`,
      version: 1,
      useful: 'yes',
      realistic: 'no',
      remarks: [
        { kind: 'for', text: `It saves time.\nAnd « more » — 50 %.` },
        { kind: 'against', text: "'; drop table contributions; --" }
      ]
    },
    { item: `${id}-p2`, version: 1, useful: 'no-opinion' }
  ],
  profile: { activity: 'infirmier' },
  ...rest
})

/** Sends a contribution under the receipt of `name`. */
export const send = (store: Store, id: string, name: string, rest: Partial<Accept> = {}): Promise<Accepted> =>
  store.accept({
    consultation: id,
    receipt: digest(name),
    token: null,
    channel: 'form',
    marks: [],
    body: body(id),
    now: NOW,
    ...rest
  })
