import type { AdoptionFit, Dataset, Priors } from '@horizon-soin/model'
import { type CalibrationPart, calibrationPaths, findParts, priorsOf } from './calibration-parts.js'
import { TABLES } from './catalogue.js'
import { type Fault, FaultList } from './fault.js'
import { knownIds, readCalibrationTable, readPriors } from './priors.js'
import { type Files, readFiles } from './read-dataset.js'
import { openFolder } from './read-folder.js'
import { startingFiles } from './starting-files.js'
import { ADOPTION_FITS_TABLE, CALIBRATION_TABLES } from './tables/calibration.js'

/** A dataset to be calibrated, and what from. */
export interface Calibration {
  dataset: Dataset
  parts: readonly CalibrationPart[]
  /** Those of a part that the dataset has none of are empty. */
  priors: Priors
  fits: readonly AdoptionFit[]
}

export type CalibrationRead =
  | (Calibration & { faults: [] })
  | { dataset: null; parts: null; priors: null; fits: null; faults: Fault[] }

/** Reads a dataset to be calibrated: its priors, and itself with the tables that they give at their priors, whatever they hold now. */
export async function readCalibration(folder: string): Promise<CalibrationRead> {
  const faults = new FaultList()
  const refused = (list: Fault[]): CalibrationRead => ({
    dataset: null,
    parts: null,
    priors: null,
    fits: null,
    faults: list
  })
  const files = await openFolder(folder, faults, calibrationPaths())
  if (!files) return refused(faults.list())
  const parts = findParts(files, faults)
  const { priors, faults: unread } = readPriors(
    files,
    priorsOf(parts).filter(name => files.has(CALIBRATION_TABLES[name].path))
  )
  const fits = parts.includes('curves') ? readFits(files, faults) : []
  if (!priors || !faults.empty) return refused([...faults.list(), ...unread])
  const { dataset, faults: others } = readFiles(startingFiles(files, { priors, fits }, parts), faults)
  // What adoption.csv is found to lack is what the fits that it is written from lack.
  if (!dataset) return refused(parts.includes('curves') ? others.map(ofFits) : others)
  reportUnfitted(dataset, parts, fits, faults)
  return faults.empty ? { dataset, parts, priors, fits, faults: [] } : refused(faults.list())
}

const ofFits = (fault: Fault): Fault =>
  fault.file === TABLES.adoption.path ? { ...fault, file: ADOPTION_FITS_TABLE.path } : fault

const readFits = (files: Files, faults: FaultList): AdoptionFit[] =>
  readCalibrationTable<AdoptionFit>(ADOPTION_FITS_TABLE, files, knownIds(files, new FaultList()), faults)

/** A pair that has points, and no curve to be fitted to them. */
function reportUnfitted(
  { adoptionPoints }: Dataset,
  parts: readonly CalibrationPart[],
  fits: readonly AdoptionFit[],
  faults: FaultList
): void {
  if (!parts.includes('curves')) return
  for (const { profession, technology } of adoptionPoints) {
    if (fits.some(fit => fit.profession === profession && fit.technology === technology)) continue
    const report = {
      file: ADOPTION_FITS_TABLE.path,
      code: 'missing-fit',
      params: { profession, technology }
    } as const
    faults.addOnce(`${profession} ${technology}`, report)
  }
}
