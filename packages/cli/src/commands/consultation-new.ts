/** `consultation new`: a file, checked, becomes a draft. */
import type { Definition, Proposal } from '@horizon-soin/consultation'
import type { Fault } from '@horizon-soin/datasets'
import { faultRecord } from '@horizon-soin/reports'
import type { Command } from 'commander'
import { printFaults } from '../fault-table.js'
import { readInput, utf8 } from '../input-file.js'
import { twiceWords } from '../moments.js'
import { whyNotOpen } from '../opening-faults.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { openPropositions } from '../read-propositions.js'
import { Refusal } from '../refusal.js'
import { sayReasons } from '../say-reasons.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { wrap } from '../width.js'
import { withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']
/** The reader has its own, smaller bound, and says so with a place. */
const LARGEST = 4 * 1024 * 1024

interface Options extends PlaceOptions {
  propositions?: string
  format: string
}

export function define(command: Command, session: Session): void {
  const { commands, place } = session.text
  command
    .argument('<file>', commands.consultation.actions.new.file)
    .option('--propositions <dir>', place.options.propositions)
  addPlace(addFormat(command, session, FORMATS), session).action((file: string, options: Options) =>
    draft(file, options, session)
  )
}

async function draft(file: string, options: Options, session: Session): Promise<void> {
  const { text, terminal } = session
  const format = readFormat(options.format, FORMATS, session)
  const place = readPlace(options, session)
  const { itemsOf, timesOf, twiceShown } = await import('@horizon-soin/consultation')
  const written = utf8(await readInput(file, LARGEST, session))
  if (written === null) throw new Refusal(text.consultation.notUtf8(file))
  const { definition, proposals, faults } = await readFile(written, file, options, session)
  if (definition === null) return refuse(file, faults, format, session)
  const { items } = await itemsOf(definition, proposals)
  const twice = twiceShown(definition)
  await withStore(place, session, async store => {
    const before = await store.read(definition.id)
    if (before !== null && before.state !== 'draft') throw notDraft(definition, before.state, session)
    const now = Date.now()
    await store.saveDraft(definition, items, timesOf(definition), now)
    const record = await store.read(definition.id)
    const missing = await whyNotOpen(record!, { store, proposals, now }, session)
    if (format === 'json')
      return writeJson(session, {
        id: definition.id,
        saved: true,
        replaced: before !== null,
        items: items.map(({ id, version, hash }) => ({ id, version, hash })),
        missing,
        faults: [],
        shown_twice: twice.map(({ key, local, first, second }) => ({
          key,
          local,
          meant: new Date(first).toISOString(),
          other: new Date(second).toISOString()
        }))
      })
    const { saved, replaced, ready } = text.consultation
    const said = (before === null ? saved : replaced)(definition.id, items.length)
    for (const line of wrap(said, terminal.width)) terminal.print(terminal.paint('bold', line))
    if (twice.length > 0) sayReasons(text.consultation.twice, twiceWords(definition, twice, session), session)
    if (missing.length > 0) sayReasons(text.consultation.missing, missing, session)
    else
      for (const line of wrap(ready(`horizon-soin consultation open ${definition.id}`), terminal.width))
        terminal.print(line)
  })
}

/** The definition, its names checked against the proposals; else every fault of the file, theirs included where they can be read. */
async function readFile(
  written: string,
  file: string,
  { propositions }: Options,
  session: Session
): Promise<{ definition: Definition | null; proposals: Proposal[]; faults: Fault[] }> {
  const { readDefinition } = await import('@horizon-soin/consultation')
  const alone = readDefinition(written, file)
  if (alone.definition?.kind === 'contributions') return { ...alone, proposals: [] }
  try {
    const { proposals } = await openPropositions({ kind: 'propositions' }, propositions, session)
    return { ...readDefinition(written, file, proposals), proposals }
  } catch (error) {
    if (alone.definition !== null || !(error instanceof Refusal)) throw error
    return { ...alone, proposals: [] }
  }
}

const notDraft = (
  { id }: Definition,
  state: keyof Session['text']['consultation']['states'],
  { text }: Session
) => new Refusal(text.consultation.notDraft(id, text.consultation.states[state]))

async function refuse(
  file: string,
  faults: readonly Fault[],
  format: Format,
  session: Session
): Promise<void> {
  const telling = await import('@horizon-soin/datasets')
  session.exitCode = 2
  if (format === 'json')
    return writeJson(session, {
      id: null,
      saved: false,
      faults: faults.map(fault => faultRecord(fault, telling.describeFault, session.language))
    })
  session.terminal.print(session.text.consultation.faults(file, String(faults.length)))
  printFaults(faults, telling, session)
}
