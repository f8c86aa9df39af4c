import { lstat, opendir, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { TABLE_NAMES, TABLES } from './catalogue.js'
import { LARGEST_DESCRIPTOR, readDescriptor } from './descriptor.js'
import { FaultList } from './fault.js'
import { DESCRIPTOR, isSafePath, isScenarioPath, SCENARIO_FOLDER } from './paths.js'
import { type DatasetRead, type Files, readFiles } from './read-dataset.js'
import { readText } from './text.js'

/** More than any dataset has: a folder beyond these was named by mistake. */
const MOST_FILES = 2000
const MOST_MEBIBYTES = 64
const LIMITS = { files: MOST_FILES, mebibytes: MOST_MEBIBYTES }

/**
 * Reads the dataset of a folder. Only the files that a dataset can have are opened; a folder that is missing or too
 * large, and a file that is not an ordinary one of this folder, are faults like any other.
 */
export async function readFolder(folder: string): Promise<DatasetRead> {
  const faults = new FaultList()
  const files = await openFolder(folder, faults)
  return files ? readFiles(files, faults) : { dataset: null, faults: faults.list(), remarks: [] }
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
  for (const path of tablePaths(descriptor)) await reader.read(path)
  for (const path of await reader.scenarios()) await reader.read(path)
  for (const path of also) await reader.read(path)
  if (refuseLarge(folder, reader, faults)) return null
  // The names of the other tables at the root are enough to tell a misspelt one.
  for (const name of await readdir(reader.root)) {
    if (name.endsWith('.csv') && !reader.seen.has(name)) reader.files.set(name, new Uint8Array())
  }
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
    const folder = await this.locate(SCENARIO_FOLDER)
    if (folder === null) return []
    try {
      return (await readdir(folder)).map(name => `${SCENARIO_FOLDER}/${name}`).filter(isScenarioPath)
    } catch {
      this.faults.add({ file: SCENARIO_FOLDER, value: SCENARIO_FOLDER, code: 'unreadable-file' })
      return []
    }
  }
}
