import { lstat, opendir, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { TABLE_NAMES, TABLES } from './catalogue.js'
import { LARGEST_DESCRIPTOR, readDescriptor } from './descriptor.js'
import { FaultList } from './fault.js'
import {
  DESCRIPTOR,
  inVariant,
  isSafePath,
  isScenarioPath,
  SCENARIO_FOLDER,
  VARIANT_FOLDER
} from './paths.js'
import { type DatasetRead, type Files, type ReadOptions, readFiles } from './read-dataset.js'
import { readVariants } from './read-variants.js'
import { readText } from './text.js'

/** More than any dataset has: a folder beyond these was named by mistake. */
const MOST_FILES = 2000
const MOST_MEBIBYTES = 64
const LIMITS = { files: MOST_FILES, mebibytes: MOST_MEBIBYTES }

/**
 * Reads the dataset of a folder. Only the files that a dataset can have are opened; a folder that is missing or too
 * large, and a file that is not an ordinary one of this folder, are faults like any other.
 */
export async function readFolder(folder: string, options: ReadOptions = {}): Promise<DatasetRead> {
  const faults = new FaultList()
  const files = await openFolder(folder, faults)
  return files ? readFiles(files, faults, options) : { dataset: null, faults: faults.list(), remarks: [] }
}

/** Reads every variant of the dataset of a folder: the first of them, or the faults of all. */
export async function readFolderVariants(
  folder: string,
  options: Pick<ReadOptions, 'today'> = {}
): Promise<DatasetRead> {
  const faults = new FaultList()
  const files = await openFolder(folder, faults)
  return files
    ? readVariants(files, options, faults.list())
    : { dataset: null, faults: faults.list(), remarks: [] }
}

/** The files of a dataset's folder, and those of `also` that are there; null with a fault where the folder is no dataset's. */
export async function openFolder(
  folder: string,
  faults: FaultList,
  also: readonly string[] = []
): Promise<Files | null> {
  const reader = await openReader(folder, faults)
  if (!reader) return null
  const descriptor = await reader.read(DESCRIPTOR)
  const tables = tablePaths(descriptor)
  for (const path of tables) await reader.read(path)
  for (const path of await reader.scenarios()) await reader.read(path)
  for (const id of await reader.variants()) {
    for (const path of tables) await reader.read(inVariant(id, path))
    await reader.nameTables(`${VARIANT_FOLDER}/${id}`)
  }
  for (const path of also) await reader.read(path)
  if (refuseLarge(folder, reader, faults)) return null
  await reader.nameTables()
  return reader.files
}

/** Those of the files named that are in a folder; null with a fault where it cannot be read. */
export async function openNamed(
  folder: string,
  faults: FaultList,
  paths: readonly string[]
): Promise<Files | null> {
  const reader = await openReader(folder, faults)
  if (!reader) return null
  for (const path of paths) await reader.read(path)
  return refuseLarge(folder, reader, faults) ? null : reader.files
}

async function openReader(folder: string, faults: FaultList): Promise<FolderReader | null> {
  const root = await realFolder(folder)
  if (root === null) {
    faults.add({ file: folder, value: folder, code: 'folder-missing' })
    return null
  }
  if (await holdsFewFiles(root)) return new FolderReader(root, faults)
  faults.add({ file: folder, value: folder, code: 'folder-too-large', params: LIMITS })
  return null
}

function refuseLarge(folder: string, reader: FolderReader, faults: FaultList): boolean {
  const large = reader.bytes > MOST_MEBIBYTES * 1024 * 1024
  if (large) faults.add({ file: folder, value: folder, code: 'folder-too-large', params: LIMITS })
  return large
}

async function realFolder(folder: string): Promise<string | null> {
  try {
    const root = await realpath(folder)
    return (await stat(root)).isDirectory() ? root : null
  } catch {
    return null
  }
}

/** Counts entries, hidden ones aside, and stops at the limit: a whole disk is refused as soon as a large dataset. */
async function holdsFewFiles(root: string): Promise<boolean> {
  const folders = [root]
  let count = 0
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for await (const entry of await opendir(folder)) {
        if (entry.name.startsWith('.')) continue
        if (++count > MOST_FILES) return false
        if (entry.isDirectory()) folders.push(join(folder, entry.name))
      }
    } catch {
      // A folder that cannot be listed is of no dataset; a file in it that is needed is reported when it is opened.
    }
  }
  return true
}

/** Where the tables are: where the descriptor says, or else at their usual place. */
function tablePaths(descriptor: Uint8Array | null): Set<string> {
  const ignored = new FaultList()
  const text = descriptor && readText(descriptor, DESCRIPTOR, ignored, LARGEST_DESCRIPTOR)
  const resources = text ? readDescriptor(text, ignored).resources : null
  return new Set(
    TABLE_NAMES.flatMap(name => {
      const resource = resources?.get(name)
      return resource ? (resource.path ?? []) : TABLES[name].path
    })
  )
}

class FolderReader {
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
      return (await stat(folder)).isDirectory() || path === SCENARIO_FOLDER ? await readdir(folder) : []
    } catch {
      this.faults.add({ file: path, value: path, code: 'unreadable-file' })
      return []
    }
  }
}
