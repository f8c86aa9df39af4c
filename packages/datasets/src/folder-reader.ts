import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { FaultList } from './fault.js'
import { isSafePath, isScenarioPath, SCENARIO_FOLDER } from './paths.js'

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

  /** The folders in one of variants or of regions, hidden ones aside; a file beside them is added by its name: it is of none. */
  async folders(parent: string): Promise<string[]> {
    const folders: string[] = []
    for (const name of await this.list(parent)) {
      const path = `${parent}/${name}`
      if (name.startsWith('.')) continue
      if (await this.#isA('isFile', path)) this.#name(path)
      else folders.push(name)
    }
    return folders
  }

  /** Adds the tables at the root that are not read, by their names: enough to tell a misspelt one. */
  async nameTables(): Promise<void> {
    for (const name of await readdir(this.root)) if (name.endsWith('.csv')) this.#name(name)
  }

  /** Adds the files of a variant or of a region that are not read, in folders below too, by their names; hidden ones aside. */
  async nameAll(folder: string): Promise<void> {
    for (const name of await this.list(folder)) {
      const path = `${folder}/${name}`
      if (name.startsWith('.') || this.seen.has(path)) continue
      if (await this.#isA('isDirectory', path)) await this.nameAll(path)
      else this.#name(path)
    }
  }

  #name(path: string): void {
    if (!this.seen.has(path)) this.files.set(path, new Uint8Array())
  }

  /** Of the path itself: a link that leads back up, were it followed, would never end. */
  async #isA(kind: 'isDirectory' | 'isFile', path: string): Promise<boolean> {
    try {
      return (await lstat(join(this.root, path)))[kind]()
    } catch {
      return false
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
