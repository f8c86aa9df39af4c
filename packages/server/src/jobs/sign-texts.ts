/** What a machine sees of texts, for moderators to begin with: signs of personal data, near-duplicates. */
import { flagsOf } from '@horizon-soin/consultation'
import type { Store, TextToSign } from '@horizon-soin/storage'
import { isBefore } from '../moderation/closed.js'
import type { Analysis } from '../releases/analysis.js'

/** Texts signed in one transaction. */
const TOGETHER = 1000

type Look = Pick<Analysis, 'run'>

/** Looks at every text of a consultation, as groups are of all. */
async function signAll(store: Store, id: string, { run }: Look): Promise<void> {
  const all: TextToSign[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Store['texts']>> = await store.texts(id, after)
    all.push(...page.texts)
    after = page.next
  } while (after !== null)
  const found = await run({ name: 'texts', texts: all.map(({ text }) => text) })
  if (!('firsts' in found)) throw new Error('texts are given signs')
  const signed = all.map((text, index) => {
    const first = found.firsts[index]!
    const flags = [...new Set([...found.flags[index]!, ...flagsOf(text.signature ?? '')])]
    return { id: text.id, flags, group: first < 0 ? null : all[first]!.id }
  })
  for (let from = 0; from < signed.length; from += TOGETHER)
    await store.sign(id, signed.slice(from, from + TOGETHER))
}

/** Looks at the texts of a closed consultation that has some that were not looked at. */
export async function signTextsOf(store: Store, id: string, look: Look): Promise<void> {
  if ((await store.unsigned(id)).length > 0) await signAll(store, id, look)
}

/** The same for each. */
export async function signTexts(store: Store, look: Look): Promise<void> {
  for (const record of await store.list()) {
    const { id } = record.definition
    if (!isBefore(record)) await signTextsOf(store, id, look)
  }
}
