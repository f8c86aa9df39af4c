import type { Dataset, Priors } from '@horizon-soin/model'
import { type Fault, FaultList } from './fault.js'
import { readPriors, startingFiles } from './priors.js'
import { readFiles } from './read-dataset.js'
import { openFolder } from './read-folder.js'
import { CALIBRATION_TABLES } from './tables/calibration.js'

export type CalibrationRead =
  | { dataset: Dataset; priors: Priors; faults: [] }
  | { dataset: null; priors: null; faults: Fault[] }

/** Reads a dataset to be reconstructed: its priors, and itself with the reconstructed tables at their priors, whatever they hold now. */
export async function readCalibration(folder: string): Promise<CalibrationRead> {
  const faults = new FaultList()
  const refused = (list: Fault[]): CalibrationRead => ({ dataset: null, priors: null, faults: list })
  const paths = Object.values(CALIBRATION_TABLES).map(spec => spec.path)
  const files = await openFolder(folder, faults, paths)
  if (!files) return refused(faults.list())
  const read = readPriors(files)
  if (!read.priors) return refused([...faults.list(), ...read.faults])
  const { dataset, faults: others } = readFiles(startingFiles(files, read.priors), faults)
  return dataset ? { dataset, priors: read.priors, faults: [] } : refused(others)
}
