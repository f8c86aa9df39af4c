/** Releases as they were frozen, the last ones read kept at hand: none ever changes. */
import type { Store } from '@horizon-soin/storage'
import { Refusal } from '../refusals.js'
import { publicRecord } from '../routes/visible.js'
import type { Services } from '../services.js'

type ReleaseRow = NonNullable<Awaited<ReturnType<Store['readRelease']>>>

/** Some megabytes each. */
const AT_HAND = 8

/** Reads a release by number, or the latest. @throws Refusal `not-found` */
export function frozenReleases({
  store,
  records
}: Pick<Services, 'store' | 'records'>): (asked: { id: string; number: string }) => Promise<ReleaseRow> {
  const known = new Map<string, ReleaseRow>()
  return async ({ id, number }) => {
    publicRecord(await records.recent(id))
    const kept = await store()
    const wanted = number === 'latest' ? (await kept.listReleases(id)).at(-1)?.number : Number(number)
    if (wanted === undefined) throw new Refusal('not-found')
    const key = `${id} ${wanted}`
    const row = known.get(key) ?? (await kept.readRelease(id, wanted))
    if (row === null) throw new Refusal('not-found')
    known.delete(key)
    known.set(key, row)
    const [oldest] = known.keys()
    if (known.size > AT_HAND) known.delete(oldest!)
    return row
  }
}
