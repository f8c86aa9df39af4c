/** The exports that a server makes by itself. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The newest of the folder `exports` of an installation; null where there is none. */
export async function lastExport(folder: string): Promise<{ file: string; at: Date } | null> {
  const exports = join(folder, 'exports')
  const names = await readdir(exports).catch(() => [])
  let newest: { file: string; at: Date } | null = null
  for (const name of names.filter(one => /^[^.].*\.ndjson(\.gz)?$/.test(one))) {
    const found = await stat(join(exports, name)).catch(() => null)
    if (found?.isFile() && (newest === null || found.mtime > newest.at))
      newest = { file: name, at: found.mtime }
  }
  return newest
}
