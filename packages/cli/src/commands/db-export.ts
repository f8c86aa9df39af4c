/** `db export`: the whole database as lines of JSON. */
import { createGzip } from 'node:zlib'
import { exportTo, type Store } from '@horizon-soin/storage'
import type { Command } from 'commander'
import { sizeWords } from '../input-file.js'
import { note } from '../journal.js'
import { type Write, writeNewFile } from '../new-file.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace, secretFileOf, shownPlace } from '../store-place.js'
import { wrap } from '../width.js'
import { hasStore, readKey, withStore } from '../with-store.js'

interface Options extends PlaceOptions {
  force?: boolean
}

export function define(command: Command, session: Session): void {
  const { commands, db } = session.text
  command.argument('<file>', commands.db.actions.export.file).option('--force', db.force)
  addPlace(command, session).action((file: string, options: Options) => write(file, options, session))
}

async function write(file: string, { force = false, ...options }: Options, session: Session): Promise<void> {
  const { io, terminal, text, language } = session
  const place = readPlace(options, session)
  if (file === '-' && io.stdout.isTTY) throw new Refusal(text.db.terminal)
  if (!(await hasStore(place, session))) throw new Refusal(text.db.nothing(shownPlace(place)), 1)
  const key = await readKey(place, session)
  const act = async (store: Store) => {
    let lines = 0
    let leftOut = 0
    const put = async (to: Write) => {
      const written = await exportTo(store, to)
      lines = written.rows
      leftOut = written.leftOut
    }
    if (file === '-') {
      await put(async bytes => terminal.raw(bytes as string))
      return note(store, 'export', lines)
    }
    const size = await writeNewFile(file, { force, session }, to =>
      file.endsWith('.gz') ? compressed(to, put) : put(to)
    )
    await note(store, 'export', lines)
    const said = text.db.exported(
      new Intl.NumberFormat(language).format(lines),
      file,
      sizeWords(size, session)
    )
    for (const line of wrap(said, terminal.width)) terminal.print(line)
    if (leftOut === 0) return
    for (const line of wrap(text.db.noSecrets(secretFileOf(place, session)), terminal.width))
      terminal.print(line)
  }
  await withStore(place, session, act, key)
}

/** Runs `put` with what it writes compressed on its way; a write that fails ends both. */
async function compressed(to: Write, put: (to: Write) => Promise<void>): Promise<void> {
  const gzip = createGzip()
  const written = (async () => {
    for await (const chunk of gzip) await to(chunk as Uint8Array)
  })()
  written.catch(error => gzip.destroy(error as Error))
  try {
    await put(
      bytes =>
        new Promise((resolve, reject) => {
          gzip.write(bytes, error => (error ? reject(error) : resolve()))
        })
    )
    gzip.end()
  } catch (error) {
    gzip.destroy()
    await written.catch(reason => {
      throw reason ?? error
    })
    throw error
  }
  await written
}
