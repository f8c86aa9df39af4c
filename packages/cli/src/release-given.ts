/** What a release is made of, gathered. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ConsultationRecord } from '@horizon-soin/consultation'
import type { Margin, Release } from '@horizon-soin/releases'
import type { Given } from '@horizon-soin/releases/compose'
import type { Store } from '@horizon-soin/storage'
import type { Session } from './session.js'
import { openStudy } from './study.js'

/** Whose headcounts answers are weighted to where no dataset is named: beside the packages, in the sources as in the build. */
const REFERENCE = new URL('../../../data/france-2026', import.meta.url)

/** Headcounts of the activities that are professions of a dataset. @throws Refusal for a folder that is none */
export async function readMargins(
  { definition }: ConsultationRecord,
  typed: string | undefined,
  session: Session
): Promise<Margin[]> {
  const { marginsOf } = await import('@horizon-soin/releases')
  const { model } = await openStudy(session, typed ?? fileURLToPath(REFERENCE))
  return marginsOf(definition.profile.activities, model.dataset)
}

/** @throws StoreError `state` before the consultation is closed */
export async function givenOf(
  store: Store,
  record: ConsultationRecord,
  margins: Margin[],
  threshold: number | undefined
): Promise<Given> {
  const { id } = record.definition
  const earlier: Given['earlier'] = []
  for (const { number } of await store.listReleases(id)) {
    const [row, basis] = [await store.readRelease(id, number), await store.readBasis(id, number)]
    if (row === null || basis === null)
      throw new Error(`release ${number} of ${id} lacks what it was made of`)
    earlier.push({ release: JSON.parse(row.content) as Release, basis })
  }
  return {
    record,
    tally: await store.tally(id),
    moderation: await store.moderationCounts(id),
    margins,
    earlier,
    rules: threshold === undefined ? {} : { threshold },
    number: earlier.length + 1,
    now: Date.now(),
    software: `horizon-soin ${versionOf()}`
  }
}

const versionOf = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
    .version
