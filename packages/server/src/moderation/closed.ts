/** Consultations whose answers may be looked at. */
import type { ConsultationRecord } from '@horizon-soin/storage'
import { closeOver } from '../close-over.js'
import { Refusal } from '../refusals.js'
import { asOf } from '../routes/visible.js'
import type { Services } from '../services.js'

type Needs = Pick<Services, 'store' | 'records' | 'now'>

/** Whether what was answered is nobody's to see yet, administrators included: PRIVACY-SECURITY.md, J3. */
export const isBefore = ({ state }: ConsultationRecord): boolean => state === 'draft' || state === 'open'

/** A consultation as it is. @throws Refusal `not-found` where there is none, `state` before it is closed */
export async function closedRecord({ records, now }: Needs, id: string): Promise<ConsultationRecord> {
  const record = await records.now(id)
  if (record === null) throw new Refusal('not-found')
  const seen = asOf(record, now())
  if (isBefore(seen)) throw new Refusal('state')
  return seen
}

/** The same, for what writes: one whose time is over is closed first, for the store to find it so. */
export async function closeAndRead(needs: Needs, id: string): Promise<ConsultationRecord> {
  const seen = await closedRecord(needs, id)
  const record = await needs.records.now(id)
  if (record !== null) await closeOver(await needs.store(), record, needs.now())
  return seen
}
