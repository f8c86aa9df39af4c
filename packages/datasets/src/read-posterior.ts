import type { Priors } from '@horizon-soin/model'
import { type PosteriorSource, posteriorInputs } from '@horizon-soin/model/uncertainty'
import { type Fault, FaultList } from './fault.js'
import { POSTERIOR_PATH, readPosteriorFile } from './posterior.js'
import { readPriors } from './priors.js'
import { type ReadOptions, readFiles } from './read-dataset.js'
import { openFolder } from './read-folder.js'
import { CALIBRATION_TABLES } from './tables/calibration.js'

/** A dataset's posterior; null without a fault where it has none. */
export type PosteriorRead =
  | { posterior: (PosteriorSource & { priors: Priors }) | null; faults: [] }
  | { posterior: null; faults: Fault[] }

/** Reads the draws of the inputs that return a dataset's published figures, and the priors that they are told from. */
export async function readPosterior(folder: string, options: ReadOptions = {}): Promise<PosteriorRead> {
  const faults = new FaultList()
  const paths = Object.values(CALIBRATION_TABLES).map(spec => spec.path)
  const files = await openFolder(folder, faults, [...paths, POSTERIOR_PATH])
  const bytes = files?.get(POSTERIOR_PATH)
  if (!files || !faults.empty) return { posterior: null, faults: faults.list() }
  if (!bytes) return { posterior: null, faults: [] }
  const { dataset, faults: others } = readFiles(files, faults, options)
  if (!dataset) return { posterior: null, faults: others }
  const { priors, faults: unread } = readPriors(files)
  if (!priors) return { posterior: null, faults: unread }
  const read = readPosteriorFile(bytes, posteriorInputs(dataset, priors).parameters)
  return read.posterior
    ? { posterior: { priors, ...read.posterior }, faults: [] }
    : { posterior: null, faults: read.faults }
}
