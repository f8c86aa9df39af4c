/** Contributions, from sending to withdrawal. What decides is in the database: `migrations/0001_rules.sql`. */
import { isDeepStrictEqual } from 'node:util'
import type { Contribution, ContributionBody, State } from '@horizon-soin/consultation'
import type { Database } from './database.js'
import { codeOf, RAISED } from './faults.js'
import { gathered } from './gather.js'
import { type Accept, type Accepted, type Refused, type Store, StoreError } from './store.js'

type Part = Pick<
  Store,
  'accept' | 'readContribution' | 'correct' | 'withdraw' | 'addTicket' | 'useTicket' | 'addFollowUp' | 'count'
>

/** Few together keep each answer quick; few at once leave the others time to gather. Measured: `bench/consultation/rate.mjs`. */
const TOGETHER = { together: 32, atOnce: 2 }

type Answer = 'new' | 'exists' | Refused

/** What was sent, in one order of answers and remarks: a page may ask in another. */
function ordered({ notice, answers, profile, signature }: ContributionBody | Contribution) {
  const by = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return {
    notice,
    answers: answers
      .map(({ remarks, ...answer }) => ({
        ...answer,
        remarks: [...(remarks ?? [])]
          .sort((a, b) => by(a.kind, b.kind))
          .map(({ kind, text }) => ({ kind, text }))
      }))
      .sort((a, b) => by(a.item, b.item)),
    profile: { activity: profile?.activity ?? null, structure: profile?.structure ?? null },
    signature: signature ?? null
  }
}

/** Whether what is kept is what was sent. */
export const isSame = (kept: Contribution, sent: ContributionBody): boolean =>
  isDeepStrictEqual(ordered(kept), ordered(sent))

export function contributionPart({ call }: Database): Part {
  /** What a function of the rules answers, or the code that it raises among `raised`. */
  async function ask<Answer extends string>(
    name: string,
    input: object,
    raised: Readonly<Record<string, Answer>>
  ): Promise<Answer> {
    try {
      const [row] = await call<{ answer: Answer }>(name, `select ${name}_contribution($1::jsonb) as answer`, [
        JSON.stringify(input)
      ])
      return row!.answer
    } catch (error) {
      const known = raised[codeOf(error) ?? '']
      if (known === undefined) throw error
      return known
    }
  }

  async function readContribution(consultation: string, receipt: string): Promise<Contribution | null> {
    const [row] = await call<{ found: Contribution }>(
      'read_contribution',
      'select contribution_of(id) as found from contributions where receipt = $1 and consultation = $2',
      [receipt, consultation]
    )
    return row?.found ?? null
  }

  const keepOne = (sent: Accept) =>
    ask<Answer>('accept', sent, { [RAISED.conflict]: 'conflict', [RAISED.items]: 'items' })

  async function keepMany(sent: Accept[]): Promise<Answer[]> {
    const [row] = await call<{ answers: Answer[] }>(
      'accept_many',
      'select accept_contributions($1::jsonb) as answers',
      [JSON.stringify(sent)]
    )
    return row!.answers
  }

  const keep = gathered(keepMany, keepOne, TOGETHER)

  return {
    readContribution,
    async accept(sent): Promise<Accepted> {
      const answer = await keep(sent)
      if (answer === 'new') return { kept: 'new' }
      if (answer !== 'exists') return { refused: answer }
      const kept = await readContribution(sent.consultation, sent.receipt)
      return kept !== null && isSame(kept, sent.body) ? { kept: 'again' } : { refused: 'conflict' }
    },
    async correct(consultation, receipt, body, now) {
      return ask<'done' | 'not-open' | 'unknown'>(
        'correct',
        { consultation, receipt, body, now },
        { [RAISED.notOpen]: 'not-open' }
      )
    },
    async withdraw(consultation, receipt) {
      const [row] = await call<{ done: boolean }>(
        'withdraw',
        'select withdraw_contribution($1, $2) as done',
        [consultation, receipt]
      )
      return row!.done
    },
    async addTicket(consultation, receipt, ticket, until) {
      const rows = await call(
        'add_ticket',
        `insert into tickets (ticket, contribution, until)
         select $3, id, $4::bigint from contributions where receipt = $1 and consultation = $2 returning ticket`,
        [receipt, consultation, ticket, until]
      )
      return rows.length === 1
    },
    async useTicket(ticket, receipt, now) {
      const [used] = await call<{ found: Contribution }>(
        'use_ticket',
        `update tickets t set used = true from contributions c
         where t.ticket = $1 and t.contribution = c.id and c.receipt = $2 and not t.used and t.until > $3::bigint
         returning contribution_of(c.id) as found`,
        [ticket, receipt, now]
      )
      if (used !== undefined) return used.found
      const known = await call(
        'know_ticket',
        `select 1 from tickets t join contributions c on c.id = t.contribution where t.ticket = $1 and c.receipt = $2`,
        [ticket, receipt]
      )
      return known.length === 0 ? 'unknown' : 'used'
    },
    async addFollowUp(id, sealed, purposes) {
      const rows = await call(
        'add_follow_up',
        `insert into follow_ups (consultation, sealed, purposes)
         select id, $2, $3::text[] from consultations where id = $1 returning consultation`,
        [id, sealed, purposes]
      )
      if (rows.length === 0) throw new StoreError('unknown', id)
    },
    async count(id) {
      const [row] = await call<{ state: State; contributions: number; answers: number; remarks: number }>(
        'count',
        `select state,
           case when state in ('draft', 'open') then 0 else
             (select count(*) from contributions where consultation = $1) end::integer as contributions,
           case when state in ('draft', 'open') then 0 else
             (select count(*) from answers a join contributions c on c.id = a.contribution where c.consultation = $1)
           end::integer as answers,
           case when state in ('draft', 'open') then 0 else
             (select count(*) from remarks where consultation = $1 and kind <> 'text')
           end::integer as remarks
         from consultations where id = $1`,
        [id]
      )
      if (row === undefined) throw new StoreError('unknown', id)
      const { state, ...counts } = row
      if (state === 'draft' || state === 'open') throw new StoreError('state', `${id} is ${state}`)
      return counts
    }
  }
}
