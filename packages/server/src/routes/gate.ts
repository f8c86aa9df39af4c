/** The gate of `@horizon-soin/consultation`, the one that every channel goes through, in the words of HTTP. */
import { type ContributionBody, checkContribution } from '@horizon-soin/consultation'
import type { ConsultationRecord, Refused } from '@horizon-soin/storage'
import { closeOver } from '../close-over.js'
import { Refusal } from '../refusals.js'
import type { Services } from '../services.js'
import { answeringOf, asOf, publicRecord } from './visible.js'

/** @throws Refusal `bad-request` with its problems, `not-yet`, `not-open`, `notice` */
function checked(body: unknown, record: ConsultationRecord, now: number): ContributionBody {
  const seen = asOf(record, now)
  const answer = checkContribution(body, seen, now)
  if ('body' in answer) return answer.body
  if ('problems' in answer) throw new Refusal('bad-request', { problems: answer.problems })
  if (answer.refused === 'not-open' && answeringOf(seen, now) === 'not-yet') throw new Refusal('not-yet')
  throw new Refusal(answer.refused)
}

/** A contribution that the gate lets through, with the consultation that it answers. */
export interface Admitted {
  record: ConsultationRecord
  body: ContributionBody
}

/**
 * Holds what was sent against the consultation. One that is found over is closed.
 *
 * @throws Refusal `not-found`, and those of `checked`
 */
export async function admit(
  { store, records }: Pick<Services, 'store' | 'records'>,
  id: string,
  sent: unknown,
  now: number
): Promise<Admitted> {
  const recent = publicRecord(await records.recent(id))
  try {
    return { record: recent, body: checked(sent, recent, now) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const record = await closeOver(await store(), publicRecord(await records.now(id)), now)
    return { record, body: checked(sent, record, now) }
  }
}

/** Why the store did not keep a contribution. */
export const refusedBy = (refused: Refused): Refusal =>
  new Refusal(refused === 'unknown' ? 'not-found' : refused)
