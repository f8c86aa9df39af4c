import { type AdoptionPrior, CURVE_PARAMETERS, type Priors, SHARED_PARAMETERS } from '@horizon-soin/model'
import { TABLES } from './catalogue.js'
import { type Fault, FaultList } from './fault.js'
import type { Files } from './read-dataset.js'
import { readRows } from './read-table.js'
import { checkSpec } from './rules/rows.js'
import type { TableSpec } from './spec.js'
import { CALIBRATION_TABLES } from './tables/calibration.js'
import { readText } from './text.js'

export type PriorsRead = { priors: Priors; faults: [] } | { priors: null; faults: Fault[] }

export type KnownIds = Map<string, ReadonlySet<string> | null>

/** The tables whose ids priors name. */
const NAMED = ['sources', 'professions', 'activities', 'technologies'] as const

/** The ids that the tables of `calibration/` may name; the faults of the dataset's own tables are said where it is read. */
export function knownIds(files: Files, faults: FaultList): KnownIds {
  const known: KnownIds = new Map()
  for (const name of NAMED) {
    const text = textOf(files, TABLES[name].path, faults)
    const read =
      text === null ? null : readRows(TABLES[name], text, TABLES[name].path, known, null, new FaultList())
    known.set(name, read?.ids ?? null)
  }
  return known
}

/**
 * Reads what a reconstruction starts from, the tables of `calibration/`; every fault is reported.
 *
 * @param names the tables to read; the others are empty
 */
export function readPriors(
  files: Files,
  names: readonly (keyof Priors)[] = Object.keys(CALIBRATION_TABLES) as (keyof Priors)[]
): PriorsRead {
  const faults = new FaultList()
  const known = knownIds(files, faults)
  const priors: Record<keyof Priors, object[]> = {
    potential: [],
    adoption: [],
    heterogeneity: [],
    exits: [],
    projections: []
  }
  for (const name of names)
    priors[name] = readCalibrationTable(CALIBRATION_TABLES[name], files, known, faults)
  if (faults.empty && names.includes('adoption')) reportMissing(priors as unknown as Priors, known, faults)
  return faults.empty
    ? { priors: priors as unknown as Priors, faults: [] }
    : { priors: null, faults: faults.list() }
}

/** The rows of a table of `calibration/`, which must be there. */
export function readCalibrationTable<Record extends object>(
  spec: TableSpec,
  files: Files,
  known: KnownIds,
  faults: FaultList
): Record[] {
  const text = textOf(files, spec.path, faults)
  if (text === null) return []
  const read = readRows<Record>(spec, text, spec.path, known, new Set(), faults)
  checkSpec(spec, read, faults)
  return read.rows
}

function textOf(files: Files, path: string, faults: FaultList): string | null {
  const bytes = files.get(path)
  if (!bytes) {
    faults.add({ file: path, code: 'missing-file' })
    return null
  }
  return readText(bytes, path, faults)
}

/** A parameter without which the fit cannot start. */
function reportMissing(priors: Priors, known: KnownIds, faults: FaultList): void {
  const file = CALIBRATION_TABLES.adoption.path
  const missing = (technology: string | undefined, parameter: AdoptionPrior['parameter']) => {
    if (priors.adoption.some(row => row.technology === technology && row.parameter === parameter)) return
    const value = [technology, parameter].filter(part => part !== undefined).join(', ')
    faults.add({ file, column: 'parameter', value, code: 'missing-prior', params: { parameter: value } })
  }
  for (const technology of known.get('technologies') ?? [])
    for (const parameter of CURVE_PARAMETERS) missing(technology, parameter)
  for (const parameter of SHARED_PARAMETERS) missing(undefined, parameter)
}
