import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { FaultList } from './fault.js'
import { isSafePath, isScenarioPath, SCENARIO_FOLDER, VARIANT_FOLDER } from './paths.js'

/** More than the files of any dataset hold: beyond, the folder is refused whole. */
export const MOST_MEBIBYTES = 64

/** Opens files of one folder, by their paths in it, and holds what it has read. */
export class FolderReader {
  readonly files = new Map<string, Uint8Array>()
  readonly seen = new Set<string>()
  bytes = 0

  constructor(
    readonly root: string,
    readonly faults: FaultList
  ) {}

  /** The bytes of a file of the folder, null where there is none to read: missing, or not to be opened, with its fault. */
  async read(path: string): Promise<Uint8Array | null> {
    this.seen.add(path)
    const real = await this.locate(path)
    if (real === null) return null
    try {
      const found = await stat(real)
      this.bytes += found.size
      if (!found.isFile()) throw new Error(`not a file: ${path}`)
      // Beyond the limit the folder is refused whole: nothing more needs to be held.
      if (this.bytes > MOST_MEBIBYTES * 1024 * 1024) return null
      const bytes = await readFile(real)
      this.files.set(path, bytes)
      return bytes
    } catch {
      this.faults.add({ file: path, value: path, code: 'unreadable-file' })
      return null
    }
  }

  /** The real place of a path, symbolic links followed, if it is inside the folder. */
  async locate(path: string): Promise<string | null> {
    const place = join(this.root, path)
    try {
      await lstat(place)
    } catch {
      return null
    }
    try {
      const real = await realpath(place)
      if (isSafePath(path) && real.startsWith(`${this.root}${this.root.endsWith(sep) ? '' : sep}`))
        return real
      this.faults.add({ file: path, value: path, code: 'unsafe-path' })
    } catch {
      this.faults.add({ file: path, value: path, code: 'unreadable-file' })
    }
    return null
  }

  async scenarios(): Promise<string[]> {
    const names = await this.list(SCENARIO_FOLDER)
    return names.map(name => `${SCENARIO_FOLDER}/${name}`).filter(isScenarioPath)
  }

  /** The folders of variants, hidden ones aside. */
  async variants(): Promise<string[]> {
    return (await this.list(VARIANT_FOLDER)).filter(name => !name.startsWith('.'))
  }

  /** Adds the tables of a folder that are not read, the root by default, by their names: enough to tell a misspelt one. */
  async nameTables(folder?: string): Promise<void> {
    for (const name of await (folder === undefined ? readdir(this.root) : this.list(folder))) {
      const path = folder === undefined ? name : `${folder}/${name}`
      if (name.endsWith('.csv') && !this.seen.has(path)) this.files.set(path, new Uint8Array())
    }
  }

  /** The names in a folder; none where there is no such folder. */
  async list(path: string): Promise<string[]> {
    const folder = await this.locate(path)
    if (folder === null) return []
    try {
      return await readdir(folder)
    } catch {
      this.faults.add({ file: path, value: path, code: 'unreadable-file' })
      return []
    }
  }
}
