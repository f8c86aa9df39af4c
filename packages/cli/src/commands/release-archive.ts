/** `release archive`: a release as an archive that recomputes itself. */
import type { ConsultationRecord } from '@horizon-soin/consultation'
import type { Beside, Release } from '@horizon-soin/releases'
import type { Store } from '@horizon-soin/storage'
import type { Command } from 'commander'
import { sizeWords } from '../input-file.js'
import { writeNewFile } from '../new-file.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { wrap } from '../width.js'
import { readRecord, withStore } from '../with-store.js'

interface Options extends PlaceOptions {
  out: string
  force?: boolean
}

/** Remarks read at once. */
const PAGE = 1000
/** What is published may be read by everyone. */
const PUBLIC = 0o644

export function define(command: Command, session: Session): void {
  const { commands, db } = session.text
  const { archive } = commands.release.actions
  command
    .argument('<id>', commands.consultation.id)
    .argument('<number>', archive.number)
    .requiredOption('--out <file>', archive.out)
    .option('--force', db.force)
  addPlace(command, session).action((id: string, number: string, options: Options) =>
    write(id, number, options, session)
  )
}

async function write(id: string, number: string, options: Options, session: Session): Promise<void> {
  const { terminal, text } = session
  const { out, force = false } = options
  const { buildArchive } = await import('@horizon-soin/releases')
  const { release, beside } = await withStore(readPlace(options, session), session, async store => {
    const record = await readRecord(store, id, session)
    const row = /^[1-9]\d{0,8}$/.test(number) ? await store.readRelease(id, Number(number)) : null
    if (row === null) {
      const known = (await store.listReleases(id)).map(one => String(one.number))
      throw new Refusal(text.release.unknown(id, number, text.list(known)))
    }
    return { release: JSON.parse(row.content) as Release, beside: await besideOf(store, record) }
  })
  const bytes = await buildArchive(release, beside)
  const size = await writeNewFile(out, { force, session, mode: PUBLIC }, to => to(bytes))
  for (const line of wrap(text.release.archived(out, sizeWords(size, session)), terminal.width))
    terminal.print(line)
}

/** What goes with the figures, as it stands: a remark that was withdrawn since is no more there. */
async function besideOf(store: Store, { definition, notice }: ConsultationRecord): Promise<Beside> {
  const remarks: Beside['remarks'][number][] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Store['published']>> = await store.published(definition.id, {
      after,
      limit: PAGE
    })
    remarks.push(...page.remarks)
    after = page.next
  } while (after !== null)
  return { notice, remarks, responses: await store.responses(definition.id), withdrawn: [] }
}
