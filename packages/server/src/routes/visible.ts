/** What everybody may see of a consultation. */
import type { ConsultationRecord } from '@horizon-soin/storage'
import { Refusal } from '../refusals.js'
import type { ANSWERING, QUESTIONS } from '../schemas/consultation.js'

/** A draft is nobody's to read: it is not told apart from what does not exist. */
export const isPublic = ({ state }: ConsultationRecord): boolean => state !== 'draft'

/** @throws Refusal `not-found` for none or a draft */
export function publicRecord(record: ConsultationRecord | null): ConsultationRecord {
  if (record === null || !isPublic(record)) throw new Refusal('not-found')
  return record
}

/** A consultation at a time: past its end it is closed, even where nothing has written so yet. */
export const asOf = (record: ConsultationRecord, now: number): ConsultationRecord =>
  record.state === 'open' && now >= record.closesAt
    ? { ...record, state: 'closed', closedAt: record.closesAt }
    : record

export function answeringOf({ state, opensAt }: ConsultationRecord, now: number): (typeof ANSWERING)[number] {
  if (state !== 'open') return 'closed'
  return now < opensAt ? 'not-yet' : 'open'
}

export function summaryOf(record: ConsultationRecord, now: number) {
  const seen = asOf(record, now)
  const { id, kind, title, about, opens, closes, timeZone, access, embed, organiser, stages } =
    record.definition
  return {
    id,
    kind,
    title,
    about,
    state: seen.state,
    answering: answeringOf(seen, now),
    opens,
    closes,
    opensAt: new Date(record.opensAt).toISOString(),
    closesAt: new Date(record.closesAt).toISOString(),
    closedAt: seen.state === 'open' ? null : new Date(seen.closedAt ?? record.closesAt).toISOString(),
    timeZone,
    access,
    embeddable: embed.length > 0,
    organiser,
    stages
  }
}

export const questionsOf = ({ definition }: ConsultationRecord): (typeof QUESTIONS)[number][] =>
  definition.kind === 'propositions' ? ['useful', 'realistic', 'remarks'] : ['text']
