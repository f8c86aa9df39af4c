/** A folder made for files that are all written, or not at all. */
import { mkdir, open, readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from './files.js'

/** Held by the one that fills the folder. */
const LOCK = '.horizon-soin.lock'

/** The folder holds something, or another process is filling it. */
export class FolderTaken extends Error {}

/**
 * Makes a folder and those above it, then fills it. Of several that are given one folder, one fills it; where `write` fails, what it
 * wrote of `files` and the folders that were made are removed.
 *
 * @param files paths that `write` writes, relative to the folder
 * @throws FolderTaken, or the error of the system or of `write`
 */
export async function fillNewFolder(
  path: string,
  files: Iterable<string>,
  write: () => Promise<void>
): Promise<void> {
  const made: string[] = []
  const lock = join(path, LOCK)
  let isHeld = false
  try {
    await makeFolder(path, made)
    await take(lock)
    isHeld = true
    if ((await readdir(path)).length > 1) throw new FolderTaken(`folder is taken: ${path}`)
    try {
      await write()
    } catch (error) {
      await removeAll(path, files)
      throw error
    }
    await rm(lock)
  } catch (error) {
    if (isHeld) await rm(lock, { force: true })
    // The deepest first; one that holds another's files is not empty, and stays.
    for (const folder of made.reverse()) await rmdir(folder).catch(() => {})
    throw error
  }
}

async function take(lock: string): Promise<void> {
  try {
    await (await open(lock, 'wx')).close()
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? new FolderTaken(`folder is taken: ${dirname(lock)}`) : error
  }
}

/** One by one, and tells those it made: where the system refuses, Node's own recursive `mkdir` may never end. */
async function makeFolder(path: string, made: string[], isAgain: boolean = false): Promise<void> {
  try {
    await mkdir(path)
    made.push(path)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' && dirname(path) !== path && !isAgain) {
      await makeFolder(dirname(path), made)
      return makeFolder(path, made, true)
    }
    // Here already, or made by another meanwhile; that it is a file is seen when it is filled.
    if (code !== 'EEXIST') throw error
  }
}

async function removeAll(path: string, files: Iterable<string>): Promise<void> {
  const folders = new Set<string>()
  for (const file of files) {
    await rm(join(path, file), { force: true })
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) folders.add(folder)
  }
  for (const folder of [...folders].sort().reverse()) await rmdir(join(path, folder)).catch(() => {})
}
