import { opendir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { TABLE_NAMES, TABLES, TABLES_OF_REGION } from './catalogue.js'
import { LARGEST_DESCRIPTOR, readDescriptor } from './descriptor.js'
import { FaultList } from './fault.js'
import { FolderReader, MOST_MEBIBYTES } from './folder-reader.js'
import { DESCRIPTOR, inRegion, inVariant, REGION_FOLDER, VARIANT_FOLDER } from './paths.js'
import { type DatasetRead, type Files, type ReadOptions, readFiles } from './read-dataset.js'
import { readVariants } from './read-variants.js'
import { readText } from './text.js'

/** More than any dataset has: a folder beyond these was named by mistake. */
const MOST_FILES = 2000
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
  for (const id of await reader.folders(VARIANT_FOLDER)) {
    for (const path of tables) await reader.read(inVariant(id, path))
    await reader.nameAll(`${VARIANT_FOLDER}/${id}`)
  }
  for (const id of await reader.folders(REGION_FOLDER)) {
    for (const name of TABLES_OF_REGION) await reader.read(inRegion(id, TABLES[name].path))
    await reader.nameAll(`${REGION_FOLDER}/${id}`)
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
