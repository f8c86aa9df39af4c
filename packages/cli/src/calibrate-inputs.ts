/** What `calibrate` starts from. */
import type { Calibration } from '@horizon-soin/datasets/node'
import { firstFaults } from './faults.js'
import { withSystemErrors } from './files.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

/** Reads a dataset and its calibration folder. @throws Refusal with their first faults */
export async function readCalibrated(folder: string, path: string, session: Session): Promise<Calibration> {
  const { readCalibration } = await import('@horizon-soin/datasets/node')
  const read = await withSystemErrors(path, session, () => readCalibration(path))
  if (read.dataset !== null) return read
  const shown = await firstFaults(read.faults, session)
  throw new Refusal([session.text.errors.invalidData(folder, String(read.faults.length)), shown].join('\n'))
}
