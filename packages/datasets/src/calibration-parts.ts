/** What a dataset can be calibrated from: tables of `calibration/` that go together, and those of the dataset that they give. */
import type { Priors } from '@horizon-soin/model'
import type { TableName } from './catalogue.js'
import type { FaultList } from './fault.js'
import type { Files } from './read-dataset.js'
import { ADOPTION_FITS_TABLE, CALIBRATION_TABLES } from './tables/calibration.js'

export const CALIBRATION_PARTS = ['exits', 'technologies', 'curves'] as const
export type CalibrationPart = (typeof CALIBRATION_PARTS)[number]

/** The tables of priors of each part; curves are fitted to points, from priors of their own. */
const PRIORS: Record<CalibrationPart, readonly (keyof Priors)[]> = {
  exits: ['exits', 'projections'],
  technologies: ['potential', 'adoption', 'heterogeneity'],
  curves: []
}

/** The tables of a dataset that each part writes, in the order in which they are told. */
const WRITTEN_BY = {
  exits: ['exits'],
  technologies: ['potential', 'adoption', 'heterogeneity'],
  curves: ['adoption']
} as const satisfies Record<CalibrationPart, readonly TableName[]>

export type WrittenTable = (typeof WRITTEN_BY)[CalibrationPart][number]

/** The folder of these tables. */
const FOLDER = 'calibration'

const pathsOf = (part: CalibrationPart): string[] =>
  part === 'curves' ? [ADOPTION_FITS_TABLE.path] : PRIORS[part].map(name => CALIBRATION_TABLES[name].path)

/** Every file that a calibration may start from. */
export const calibrationPaths = (): string[] => CALIBRATION_PARTS.flatMap(pathsOf)

/** The tables of priors that these parts read. */
export const priorsOf = (parts: readonly CalibrationPart[]): (keyof Priors)[] =>
  parts.flatMap(part => PRIORS[part])

/** The parts that a dataset has a table of; a table that is missing from one, and tables that exclude each other, are faults. */
export function findParts(files: Files, faults: FaultList): CalibrationPart[] {
  const parts = CALIBRATION_PARTS.filter(part => pathsOf(part).some(path => files.has(path)))
  for (const part of parts) {
    const paths = pathsOf(part)
    const other = paths.find(path => files.has(path))!
    for (const file of paths)
      if (!files.has(file)) faults.add({ file, code: 'missing-of-part', params: { other } })
  }
  if (parts.includes('technologies') && parts.includes('curves')) {
    const params = { other: CALIBRATION_TABLES.adoption.path }
    faults.add({ file: ADOPTION_FITS_TABLE.path, code: 'two-adoptions', params })
  }
  if (parts.length === 0) {
    const params = Object.fromEntries(CALIBRATION_PARTS.map(part => [part, pathsOf(part).join(', ')]))
    faults.add({ file: FOLDER, code: 'no-calibration', params })
  }
  return parts
}

/** The tables of a dataset that these parts write, each once. */
export const writtenBy = (parts: readonly CalibrationPart[]): WrittenTable[] => [
  ...new Set(parts.flatMap(part => [...WRITTEN_BY[part]]))
]
