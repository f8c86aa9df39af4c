/** What a release is made of, gathered. */
import { marginsOf, type Release } from '@horizon-soin/releases'
import type { Given } from '@horizon-soin/releases/compose'
import type { ConsultationRecord, Store } from '@horizon-soin/storage'
import { referenceDataset } from './reference-dataset.js'

/** Everything published before, for what comes next to be held against. @throws Error where what it was made of is lost */
async function earlierOf(kept: Store, id: string): Promise<Given['earlier']> {
  const earlier: Given['earlier'] = []
  for (const { number } of await kept.listReleases(id)) {
    const [row, basis] = [await kept.readRelease(id, number), await kept.readBasis(id, number)]
    if (row === null || basis === null)
      throw new Error(`release ${number} of ${id} lacks what it was made of`)
    earlier.push({ release: JSON.parse(row.content) as Release, basis })
  }
  return earlier
}

/** @throws StoreError `state` before the consultation is closed, whoever asks */
export async function givenFor(
  kept: Store,
  record: ConsultationRecord,
  { threshold, now, software }: { threshold: number | undefined; now: number; software: string }
): Promise<Given> {
  const { id, profile } = record.definition
  const earlier = await earlierOf(kept, id)
  return {
    record,
    tally: await kept.tally(id),
    moderation: await kept.moderationCounts(id),
    margins: marginsOf(profile.activities, await referenceDataset()),
    earlier,
    rules: threshold === undefined ? {} : { threshold },
    number: earlier.length + 1,
    now,
    software
  }
}
