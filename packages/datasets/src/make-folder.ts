import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

async function isFolder(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory()
  } catch {
    return false
  }
}

/**
 * Makes a folder and those above it, one by one: Node's own recursive `mkdir` never ends where the system says that the
 * parent of a folder is missing while it is there (`/proc/x`).
 *
 * @throws the error of the system where one of them cannot be made
 */
export async function makeFolder(place: string): Promise<void> {
  if (await isFolder(place)) return
  if (dirname(place) !== place) await makeFolder(dirname(place))
  try {
    await mkdir(place)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!(await isFolder(place))) throw error
  }
}
