import { open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { TABLE_NAMES, TABLES } from './catalogue.js'
import { makeFolder } from './make-folder.js'
import {
  DESCRIPTOR,
  inRegion,
  inVariant,
  isSafePath,
  isScenarioPath,
  REGION_FOLDER,
  SCENARIO_FOLDER,
  VARIANT_FOLDER
} from './paths.js'

/**
 * Writes files into a folder, which is made where it is missing. All are written beside their places, then renamed: each is
 * there whole or not at all, a full disk changes nothing, and the descriptor comes last.
 *
 * @param overwrite writes into a folder that is not empty too: the tables and scenarios of the dataset that was there and
 * that the new one has not are removed, since they would be read with it; other files stay
 * @throws Error where the folder is not empty and `overwrite` is not set, or where a path leaves the folder: nothing is
 * written then
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  { overwrite = false }: { overwrite?: boolean } = {}
): Promise<void> {
  for (const path of files.keys()) if (!isSafePath(path)) throw new Error(`path leaves the folder: ${path}`)
  await makeFolder(folder)
  if (!overwrite && (await readdir(folder)).length > 0) throw new Error(`folder is not empty: ${folder}`)
  const paths = [...files.keys()].sort((a, b) => Number(a === DESCRIPTOR) - Number(b === DESCRIPTOR))
  const stale = files.has(DESCRIPTOR) ? (await datasetPaths(folder)).filter(path => !files.has(path)) : []
  const unfinished = new Map(paths.map(path => [path, `${join(folder, path)}.${process.pid}.tmp`]))
  try {
    for (const path of paths) await writeAside(unfinished.get(path)!, files.get(path)!)
    for (const path of paths) await rename(unfinished.get(path)!, join(folder, path))
  } finally {
    for (const place of unfinished.values()) await rm(place, { force: true })
  }
  for (const path of stale) await rm(join(folder, path), { force: true })
}

async function writeAside(place: string, text: string): Promise<void> {
  await makeFolder(dirname(place))
  const file = await open(place, 'w')
  try {
    await file.writeFile(text, 'utf8')
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The files of a folder that a reader of datasets would read by their name. */
async function datasetPaths(folder: string): Promise<string[]> {
  const tables = new Set(TABLE_NAMES.map(name => TABLES[name].path))
  const namesIn = (place: string) => readdir(join(folder, place)).catch((): string[] => [])
  const tablesIn = async (place: string) => (await namesIn(place)).filter(name => tables.has(name))
  const scenarios = (await namesIn(SCENARIO_FOLDER)).map(name => `${SCENARIO_FOLDER}/${name}`)
  const variants: string[] = []
  for (const id of await namesIn(VARIANT_FOLDER))
    for (const name of await tablesIn(`${VARIANT_FOLDER}/${id}`)) variants.push(inVariant(id, name))
  const regions: string[] = []
  for (const id of await namesIn(REGION_FOLDER))
    for (const name of await tablesIn(`${REGION_FOLDER}/${id}`)) regions.push(inRegion(id, name))
  return [...(await tablesIn('.')), ...scenarios.filter(isScenarioPath), ...variants, ...regions]
}
