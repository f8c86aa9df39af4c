/** Why a draft may not open: every reason, before anything is done. */
import type { ConsultationRecord, Proposal } from '@horizon-soin/consultation'
import type { Store } from '@horizon-soin/storage'
import type { Session } from './session.js'

/**
 * Reasons in sentences; none where it may open. Texts are those of today's files: a draft that was made of others is told.
 *
 * @param now milliseconds since 1970
 */
export async function whyNotOpen(
  record: ConsultationRecord,
  { store, proposals, now }: { store: Store; proposals: readonly Proposal[]; now: number },
  session: Session
): Promise<string[]> {
  const { itemsOf, openingFaults } = await import('@horizon-soin/consultation')
  const { text, language } = session
  const { definition, items } = record
  const reasons = openingFaults(definition, language, now)
  const today = (await itemsOf(definition, proposals)).items
  for (const { id, version } of definition.propositions) {
    const same = (item: { id: string; version: number }) => item.id === id && item.version === version
    const [before, after] = [items.find(same), today.find(same)]
    if (after === undefined) reasons.push(text.consultation.gone(id, String(version)))
    else if (before?.hash !== after.hash) reasons.push(text.consultation.changedSince(id, String(version)))
  }
  const all = await store.list()
  for (const { id, version, hash } of items) {
    if (definition.kind !== 'propositions') continue
    const answered = answeredBefore(all, id, version)
    if (answered !== null && answered.hash !== hash)
      reasons.push(text.consultation.changedText(id, String(version), answered.consultation))
  }
  return reasons
}

/** Where a version of a proposal was open to answers before, and the digest that it had. */
function answeredBefore(
  all: readonly ConsultationRecord[],
  id: string,
  version: number
): { consultation: string; hash: string } | null {
  for (const { definition, state, items } of all) {
    if (state === 'draft' || definition.kind !== 'propositions') continue
    const item = items.find(one => one.id === id && one.version === version)
    if (item !== undefined) return { consultation: definition.id, hash: item.hash }
  }
  return null
}
