/** Exports of the embedded database to files: what a power cut may take from it, they still have. */
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { exportTo, type Store } from '@horizon-soin/storage'

/** Files kept, the latest. */
export const KEPT = 7
/** `export-2027-01-31T23-59-59Z.ndjson`: the order of names is that of time. */
const NAME = /^export-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.ndjson$/

const nameOf = (now: number): string =>
  `export-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')}Z.ndjson`
const timeOf = (name: string): number => Date.parse(name.replace(NAME, '$1T$2:$3:$4Z'))

/** Exports there are, the oldest first. */
async function exportsOf(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter(name => NAME.test(name)).sort()
}

/**
 * Writes an export where the last is older than `everyMs`, then drops all but the latest ones. A file has its name once it
 * is whole and on the disk. Nothing is written while there is no consultation.
 *
 * @returns the path of the file, or null
 */
export async function exportDue(
  store: Store,
  folder: string,
  everyMs: number,
  now: number
): Promise<string | null> {
  if ((await store.list()).length === 0) return null
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const last = (await exportsOf(folder)).at(-1)
  if (last !== undefined && now - timeOf(last) < everyMs) return null
  const path = join(folder, nameOf(now))
  const draft = `${path}.part`
  try {
    const file = await open(draft, 'w', 0o600)
    let lines: number
    try {
      const written = await exportTo(store, async text => {
        await file.appendFile(text)
      })
      lines = written.rows
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    await store.write({ at: now, event: 'export', detail: { lines } })
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  for (const old of (await exportsOf(folder)).slice(0, -KEPT)) await rm(join(folder, old), { force: true })
  return path
}
