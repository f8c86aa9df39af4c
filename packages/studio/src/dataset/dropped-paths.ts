/** Where the files of a dataset are among those that were given: in a folder or not, with what systems leave beside them. */

/** Files as they were given, or as a zip holds them, by path. */
export type FilesByPath = ReadonlyMap<string, Uint8Array>

const DATA_FILE = /\.(?:csv|json|ya?ml)$/i
/** What macOS and Windows add to folders and archives, and hidden files. */
const LEFT_BEHIND = /^__MACOSX\/|(?:^|\/)\./

/** Whether a file can be of a dataset, by its path alone. */
export const isDataFile = (path: string): boolean => DATA_FILE.test(path) && !LEFT_BEHIND.test(path)

/** A path without `./` nor doubled slashes; null where it is absolute, has a drive or climbs out of its folder. */
export function tidyPath(path: string): string | null {
  if (/^[/~]|[\\:\0]/.test(path)) return null
  const parts = path.split('/').filter(part => part !== '' && part !== '.')
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/')
}

/** The same files by their path from the dataset's folder: that of the only descriptor, or else the one that all are in. */
export function fromDatasetFolder(files: FilesByPath): FilesByPath {
  const paths = [...files.keys()]
  const descriptors = paths.filter(path => /(?:^|\/)datapackage\.json$/.test(path))
  const folder = descriptors.length === 1 ? folderOf(descriptors[0]!) : commonFolder(paths)
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), bytes] as const] : []
    )
  )
}

/** With its last slash; empty for a file at the root. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

function commonFolder(paths: readonly string[]): string {
  let folder = folderOf(paths[0] ?? '')
  while (folder !== '' && !paths.every(path => path.startsWith(folder)))
    folder = folderOf(folder.slice(0, -1))
  return folder
}

/** Scenarios chosen one by one come without their folder: at the root, no YAML file is anything else. */
export function withScenarioFolder(files: FilesByPath): FilesByPath {
  const isNested = [...files.keys()].some(path => path.startsWith('scenarios/'))
  if (isNested) return files
  return new Map(
    [...files].map(([path, bytes]) => [/^[^/]+\.ya?ml$/i.test(path) ? `scenarios/${path}` : path, bytes])
  )
}
