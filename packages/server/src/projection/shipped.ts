/** The datasets that come with the program, each read and compiled once a thread. */
import { fileURLToPath } from 'node:url'
import { readFolder, readPosterior } from '@horizon-soin/datasets/node'
import { compile, type Model } from '@horizon-soin/model'
import type { EnsembleSpec } from '@horizon-soin/model/uncertainty'

/** Beside the packages, in the sources as in the build. */
const FOLDER = new URL('../../../../data/', import.meta.url)

/** Their ids, which are the names of their folders: nothing else is ever opened. */
export const DATASETS = ['etude-2019', 'france-2026'] as const
export type DatasetId = (typeof DATASETS)[number]

const folderOf = (id: DatasetId): string => fileURLToPath(new URL(id, FOLDER))

const models = new Map<string, Promise<Model>>()

/** A dataset that came damaged cannot be mended by who asks. @throws Error */
async function read(id: DatasetId, variant: string | undefined): Promise<Model> {
  const { dataset, faults } = await readFolder(folderOf(id), { variant })
  if (dataset === null) throw new Error(`the dataset ${id} has ${faults.length} faults`)
  return compile(dataset)
}

/**
 * The model of a dataset, in its first variant or in one that it has.
 *
 * @throws Error where the dataset cannot be read
 */
export function modelOf(id: DatasetId, variant?: string): Promise<Model> {
  const key = `${id}#${variant ?? ''}`
  const made = models.get(key) ?? read(id, variant)
  models.set(key, made)
  made.catch(() => models.delete(key))
  return made
}

/** The draws of the inputs that return its published figures; null where a dataset has none. @throws Error where they cannot be read */
export async function posteriorOf(
  id: DatasetId,
  variant: string | undefined
): Promise<NonNullable<EnsembleSpec['posterior']> | null> {
  const { posterior, faults } = await readPosterior(folderOf(id), { variant })
  if (faults.length > 0) throw new Error(`the posterior of ${id} has ${faults.length} faults`)
  return posterior
}
