import { type Fault, type Remark, readDataset, TABLE_NAMES } from '@horizon-soin/datasets'
import type { Dataset } from '@horizon-soin/model'
import {
  type FilesByPath,
  fromDatasetFolder,
  isDataFile,
  tidyPath,
  withScenarioFolder
} from './dropped-paths.js'
import { MOST_FILES, MOST_MEBIBYTES, type OpenProblem, openProblem } from './open-problem.js'
import { readZip } from './read-zip.js'
import { isZip } from './zip-directory.js'

/** A file that a person gave: its path in the folder that was dropped, or its name alone. */
export interface GivenFile {
  path: string
  bytes: Uint8Array
}

/** A dataset with what is remarked of it; or every fault found in it; or why the files are none. */
export type OpenedDataset =
  | { dataset: Dataset; remarks: Remark[] }
  | { faults: Fault[] }
  | { problem: OpenProblem }

/**
 * Opens the files that a person gave as a dataset: one zip, or several CSV, JSON and YAML files in a folder or not. Everything
 * is read where it is, and goes nowhere. It never rejects.
 */
export async function openFiles(files: readonly GivenFile[]): Promise<OpenedDataset> {
  const gathered = gather(files)
  if ('code' in gathered) return { problem: gathered }
  const found = withScenarioFolder(fromDatasetFolder(gathered))
  if (!looksLikeDataset(found)) return { problem: openProblem('not-a-dataset') }
  const { dataset, faults, remarks } = readDataset(found)
  return dataset ? { dataset, remarks } : { faults }
}

/** The files that can be of a dataset, by path, or why there are none. */
function gather(files: readonly GivenFile[]): FilesByPath | OpenProblem {
  if (files.length === 0) return openProblem('nothing-given')
  if (files.length > MOST_FILES) return openProblem('too-many-files', String(files.length))
  const zip = files.find(({ path, bytes }) => isZip(bytes) || /\.zip$/i.test(path))
  if (zip && files.length > 1) return openProblem('zip-with-others', zip.path)
  return zip ? readZip(zip.path, zip.bytes) : gatherFiles(files)
}

function gatherFiles(files: readonly GivenFile[]): FilesByPath | OpenProblem {
  const gathered = new Map<string, Uint8Array>()
  let bytes = 0
  for (const file of files) {
    // A browser gives the files of a dropped folder paths from a root of its own.
    const path = tidyPath(file.path.replace(/^\//, ''))
    if (path === null) return openProblem('unsafe-path', file.path)
    if (!isDataFile(path)) continue
    if (gathered.has(path)) return openProblem('repeated-file', path)
    bytes += file.bytes.length
    if (bytes > MOST_MEBIBYTES * 1024 * 1024) return openProblem('too-large', file.path)
    gathered.set(path, file.bytes)
  }
  return gathered
}

const looksLikeDataset = (files: FilesByPath): boolean =>
  files.has('datapackage.json') || TABLE_NAMES.some(name => files.has(`${name}.csv`))
