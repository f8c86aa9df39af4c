import { type FilesByPath, isDataFile, tidyPath } from './dropped-paths.js'
import { inflateEntry } from './inflate-entry.js'
import { MOST_FILES, MOST_MEBIBYTES, type OpenProblem, openProblem } from './open-problem.js'
import { entryCount, readDirectory } from './zip-directory.js'

const MOST_BYTES = MOST_MEBIBYTES * 1024 * 1024
/** Every workbook of today's formats has one of these: they are zips too. */
const WORKBOOK_PARTS = ['[Content_Types].xml', 'content.xml']

/**
 * The files of a zip that can be of a dataset, by path, or why it is refused. It is refused whole: encrypted, with a path that
 * climbs, of more than 1 000 entries, of more than 64 MiB once inflated, or damaged. Other files in it are not inflated.
 */
export function readZip(name: string, bytes: Uint8Array): FilesByPath | OpenProblem {
  if (bytes.length > MOST_BYTES) return openProblem('too-large', name)
  const count = entryCount(bytes)
  if (count !== null && count > MOST_FILES) return openProblem('too-many-files', String(count))
  const entries = readDirectory(bytes)
  if (!entries) return openProblem('bad-zip', name)
  if (entries.some(entry => entry.isEncrypted)) return openProblem('encrypted-zip', name)
  if (entries.some(entry => WORKBOOK_PARTS.includes(entry.path))) return openProblem('workbook', name)
  // The sizes are what the entries say; inflating one stops where it is more.
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size > MOST_BYTES) return openProblem('too-large', name)
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const path = tidyPath(entry.path)
    if (path === null) return openProblem('unsafe-path', entry.path)
    if (!isDataFile(path)) continue
    if (files.has(path)) return openProblem('repeated-file', path)
    const inflated = inflateEntry(bytes, entry)
    if (!inflated) return openProblem('bad-zip', name)
    files.set(path, inflated)
  }
  return files
}
