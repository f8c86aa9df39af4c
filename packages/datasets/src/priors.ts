import {
  type AdoptionPrior,
  CURVE_PARAMETERS,
  PACES,
  type Priors,
  SHARED_PARAMETERS
} from '@horizon-soin/model'
import { TABLES } from './catalogue.js'
import { type Fault, FaultList } from './fault.js'
import type { Files } from './read-dataset.js'
import { readRows } from './read-table.js'
import { checkSpec } from './rules/rows.js'
import { CALIBRATION_TABLES } from './tables/calibration.js'
import { readText } from './text.js'
import { writeTable } from './write-table.js'

export type PriorsRead = { priors: Priors; faults: [] } | { priors: null; faults: Fault[] }

type KnownIds = Map<string, ReadonlySet<string> | null>

/** The tables whose ids priors name. */
const NAMED = ['sources', 'professions', 'activities', 'technologies'] as const

/** Reads what a reconstruction starts from, the tables of `calibration/`; every fault is reported. */
export function readPriors(files: Files): PriorsRead {
  const faults = new FaultList()
  const known: KnownIds = new Map()
  for (const name of NAMED) {
    const text = textOf(files, TABLES[name].path, faults)
    // The faults of the dataset's own tables are said where the dataset is read.
    const read =
      text === null ? null : readRows(TABLES[name], text, TABLES[name].path, known, null, new FaultList())
    known.set(name, read?.ids ?? null)
  }
  const priors = {} as Record<keyof Priors, object[]>
  for (const [name, spec] of Object.entries(CALIBRATION_TABLES)) {
    const text = textOf(files, spec.path, faults)
    if (text === null) continue
    const read = readRows<object>(spec, text, spec.path, known, new Set(), faults)
    checkSpec(spec, read, faults)
    priors[name as keyof Priors] = read.rows
  }
  if (faults.empty) reportMissing(priors as unknown as Priors, known, faults)
  return faults.empty
    ? { priors: priors as unknown as Priors, faults: [] }
    : { priors: null, faults: faults.list() }
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

/**
 * The files with the four tables that a reconstruction writes put in at their priors, so that a dataset that was never reconstructed can be read.
 */
export function startingFiles(files: Files, priors: Priors): Files {
  const encoder = new TextEncoder()
  const modeOf = (technology: string, parameter: AdoptionPrior['parameter']) =>
    priors.adoption.find(row => row.technology === technology && row.parameter === parameter)!
  const pairs = new Map(
    priors.potential.map(({ profession, technology }) => [
      `${profession} ${technology}`,
      { profession, technology }
    ])
  )
  const tables = {
    exits: writeTable('exits', priors.exits),
    heterogeneity: writeTable('heterogeneity', priors.heterogeneity),
    potential: writeTable(
      'potential',
      priors.potential.map(row => ({ ...row, slow: row.mode, median: row.mode, fast: row.mode }))
    ),
    adoption: writeTable(
      'adoption',
      [...pairs.values()].flatMap(({ profession, technology }) => {
        const midpoint = modeOf(technology, 'midpoint')
        return PACES.map(pace => ({
          profession,
          technology,
          pace,
          curve: 'logistic' as const,
          ceiling: modeOf(technology, 'ceiling').mode,
          midpoint: midpoint.mode,
          rate: modeOf(technology, 'rate').mode,
          source: midpoint.source,
          status: midpoint.status
        }))
      })
    )
  }
  return new Map([
    ...files,
    ...Object.entries(tables).map(
      ([name, text]) => [TABLES[name as keyof typeof tables].path, encoder.encode(text)] as const
    )
  ])
}
