/** A file that appears whole or not at all, readable by its owner alone. */
import { randomBytes } from 'node:crypto'
import { link, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { codeOf, kindOf, pathOf, withSystemErrors } from './files.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

/** Its owner reads and writes it, nobody else. */
const PRIVATE = 0o600

export type Write = (bytes: string | Uint8Array) => Promise<void>

/**
 * Writes `typed` under another name beside it, then gives it its name; where `fill` fails, nothing is left.
 *
 * @returns bytes written
 * @throws Refusal where a file of that name exists without `force`, before anything is written
 */
export async function writeNewFile(
  typed: string,
  { force, session, mode = PRIVATE }: { force: boolean; session: Session; mode?: number },
  fill: (write: Write) => Promise<void>
): Promise<number> {
  const { text } = session
  const path = pathOf(session, typed)
  const kind = await kindOf(path, session)
  if (kind === 'folder' || kind === 'other' || basename(path) === '')
    throw new Refusal(text.db.notAFile(typed))
  if (kind === 'file' && !force) throw new Refusal(text.db.exists(typed))
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    return await withSystemErrors(typed, session, async () => {
      const file = await open(draft, 'wx', mode)
      try {
        await fill(bytes => file.writeFile(bytes))
        await file.sync()
      } finally {
        await file.close()
      }
      if (force) await rename(draft, path)
      else await nameOnce(draft, path)
      return (await stat(path)).size
    })
  } catch (error) {
    throw error instanceof FileTaken ? new Refusal(text.db.exists(typed)) : error
  } finally {
    await rm(draft, { force: true })
  }
}

class FileTaken extends Error {}

/** A link is refused where the name is taken, even since it was looked at; where a disk has no links, a look has to do. */
async function nameOnce(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new FileTaken()
    if ((await stat(path).catch(() => null)) !== null) throw new FileTaken()
    await rename(draft, path)
  }
}
