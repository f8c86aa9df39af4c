/** `consultation invite`: codes that serve once, shown once. */
import { createHash, randomBytes } from 'node:crypto'
import type { Command } from 'commander'
import { writeNewFile } from '../new-file.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { wrap } from '../width.js'
import { readRecord, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']
const MOST = 10_000
/** Bytes of a code: 130 bits are taken of them. */
const BYTES = 17

interface Options extends PlaceOptions {
  count: string
  out?: string
  force?: boolean
  format: string
}

export function define(command: Command, session: Session): void {
  const { commands, consultation } = session.text
  command
    .argument('<id>', commands.consultation.id)
    .requiredOption('--count <n>', consultation.count)
    .option('--out <file>', consultation.out)
    .option('--force', consultation.force)
  addPlace(addFormat(command, session, FORMATS), session).action((id: string, options: Options) =>
    invite(id, options, session)
  )
}

async function invite(id: string, options: Options, session: Session): Promise<void> {
  const { terminal, text } = session
  const say = text.consultation
  const format = readFormat(options.format, FORMATS, session)
  const place = readPlace(options, session)
  const count = /^\d{1,5}$/.test(options.count) ? Number(options.count) : 0
  if (count < 1 || count > MOST) throw new Refusal(say.badCount(options.count))
  const { makeReceipt } = await import('@horizon-soin/consultation')
  const codes = Array.from({ length: count }, () => makeReceipt(randomBytes(BYTES)))
  await withStore(place, session, async store => {
    const { definition, state } = await readRecord(store, id, session)
    if (definition.access !== 'invited') throw new Refusal(say.inviteOpenAccess(id), 1)
    if (state !== 'draft' && state !== 'open') throw new Refusal(say.inviteState(id, say.states[state]), 1)
    const digests = codes.map(code => createHash('sha256').update(code).digest('hex'))
    const keep = () => store.invite(id, digests, Date.now())
    if (options.out === undefined) return keep()
    // Kept while the file still has another name: of codes that could not be written, none is valid.
    const lines = codes.map(code => `${code}\n`).join('')
    const force = options.force === true
    await writeNewFile(options.out, { force, session }, async write => {
      await write(lines)
      await keep()
    })
  })
  if (format === 'json')
    return writeJson(session, {
      id,
      count,
      ...(options.out === undefined ? { codes } : { out: options.out })
    })
  const shown = new Intl.NumberFormat(session.language).format(count)
  for (const line of wrap(say.invited(shown, id), terminal.width)) terminal.print(line)
  if (options.out === undefined) for (const code of codes) terminal.print(code)
  else terminal.print(say.writtenTo(options.out))
}
