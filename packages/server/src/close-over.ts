/** Closing a consultation whose time is over. */
import { type ConsultationRecord, type Store, StoreError } from '@horizon-soin/storage'

/**
 * Closes it where it is open past its end. Several processes may do it at once: one of them does, the others find it done.
 *
 * @returns it, as it stands then
 */
export async function closeOver(
  store: Store,
  record: ConsultationRecord,
  now: number
): Promise<ConsultationRecord> {
  if (record.state !== 'open' || now < record.closesAt) return record
  try {
    await store.move(record.definition.id, 'closed', now)
  } catch (error) {
    if (!(error instanceof StoreError && error.fault === 'state')) throw error
  }
  return { ...record, state: 'closed', closedAt: record.closesAt }
}
