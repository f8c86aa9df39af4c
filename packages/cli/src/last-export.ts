/** The exports that a server makes by itself. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { kindOf, withSystemErrors } from './files.js'
import type { Session } from './session.js'

/** The newest of the folder `exports` of an installation; null where there is none. @throws Refusal where the system does not let it be read */
export async function lastExport(
  folder: string,
  session: Session
): Promise<{ file: string; at: Date } | null> {
  const exports = join(folder, 'exports')
  if ((await kindOf(exports, session)) === 'missing') return null
  const names = await withSystemErrors(exports, session, () => readdir(exports))
  let newest: { file: string; at: Date } | null = null
  for (const name of names.filter(one => /^[^.].*\.ndjson(\.gz)?$/.test(one))) {
    const found = await stat(join(exports, name)).catch(() => null)
    if (found?.isFile() && (newest === null || found.mtime > newest.at))
      newest = { file: name, at: found.mtime }
  }
  return newest
}
