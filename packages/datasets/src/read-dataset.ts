import type { Dataset, Scenario, Variant } from '@horizon-soin/model'
import { PROPERTIES, TABLE_NAMES, TABLES, type TableName } from './catalogue.js'
import {
  type About,
  type DescriptorRead,
  LARGEST_DESCRIPTOR,
  type ListedVariant,
  NOTHING_READ,
  readDescriptor
} from './descriptor.js'
import { type Fault, FaultList } from './fault.js'
import { nearest } from './nearest.js'
import { DESCRIPTOR, isScenarioPath } from './paths.js'
import { type RegionalRead, readRegions, recordsOfRegions } from './read-regions.js'
import { absentTable, readTable, type TableRead } from './read-table.js'
import type { Remark } from './remark.js'
import { remarksOn } from './remarks/index.js'
import { checkTables } from './rules/index.js'
import { checkRegionTables } from './rules/regional.js'
import { readScenarioText } from './scenario.js'
import type { ScenarioIds } from './scenario-levers.js'
import { headerOf } from './spec.js'
import type { TablesRead } from './tables-read.js'
import { readText } from './text.js'
import { checkVariants, chooseVariant, pathInVariant } from './variants.js'
import { LARGEST_SCENARIO } from './yaml-text.js'

/** The files of a data package by their path from its root, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>

export interface ReadOptions {
  /** The variant to read, by id; the first where none is named. */
  variant?: string | undefined
  /** Today's date, YYYY-MM-DD: what is past its date is remarked upon. Without it nothing is. */
  today?: string | undefined
}

/** A dataset with what is remarked of it, or every fault found; what has faults is not remarked upon. */
export type DatasetRead =
  | { dataset: Dataset; faults: []; remarks: Remark[] }
  | { dataset: null; faults: Fault[]; remarks: [] }

/**
 * Reads the files of a data package into plain records, and reports every fault found: never a guess, never an exception.
 * Files may come in any order; those that are not of a dataset are left alone. Source: DATASET.md.
 */
export function readDataset(files: Files, options: ReadOptions = {}): DatasetRead {
  return readFiles(files, new FaultList(), options)
}

/** `readDataset` after the faults of opening the files: a file that has one is not said to be missing. */
export function readFiles(
  files: Files,
  faults: FaultList,
  { variant: wanted, today }: ReadOptions = {}
): DatasetRead {
  const descriptor = readAbout(files, faults)
  const variant = chooseVariant(wanted, descriptor, faults)
  const tables: Partial<Record<TableName, TableRead<TableName>>> = {}
  const known = new Map<string, ReadonlySet<string> | null>()
  // The tables whose ids others name come first in the catalogue; scenarios name them, published figures name scenarios.
  let scenarios: Scenario[] = []
  for (const name of TABLE_NAMES) {
    if (name === 'published') {
      const professions = known.get('professions') ?? null
      const read = readScenarios(
        files,
        {
          professions,
          technologies: known.get('technologies') ?? null,
          policies: known.get('policies') ?? null
        },
        faults
      )
      scenarios = read.scenarios
      known.set('scenarios', read.ids)
    }
    const table = readOne(name, files, { ...descriptor, variant }, known, faults)
    tables[name] = table
    known.set(name, isAbsent(name, table, files, faults) ? NONE : table.ids)
  }
  const read = tables as TablesRead
  reportMissing(read, descriptor, faults)
  reportStrays(files, descriptor, faults)
  const regions = readRegions(files, known.get('regions') ?? null, known, faults)
  const paths = TABLE_NAMES.flatMap(name => pathOf(name, descriptor) ?? [])
  checkVariants(files.keys(), descriptor, paths, faults)
  checkTables(read, descriptor.about, faults)
  checkRegionTables(read, regions, descriptor.about?.balanceBaseYear ?? null, faults)
  return descriptor.about && faults.empty
    ? {
        dataset: assemble(descriptor.about, variantsOf(descriptor, variant), read, regions, scenarios),
        faults: [],
        remarks: remarksOn(read, regions, { baseYear: descriptor.about.baseYear, today })
      }
    : { dataset: null, faults: faults.list(), remarks: [] }
}

/** What the descriptor among the files says. */
export function readAbout(files: Files, faults: FaultList): DescriptorRead {
  const bytes = files.get(DESCRIPTOR)
  if (!bytes && faults.countIn(DESCRIPTOR) === 0) faults.add({ file: DESCRIPTOR, code: 'missing-file' })
  const text = bytes ? readText(bytes, DESCRIPTOR, faults, LARGEST_DESCRIPTOR) : null
  return text === null ? NOTHING_READ : readDescriptor(text, faults)
}

/** Where a table is read from; null where the descriptor names a path that cannot be used. */
function pathOf(name: TableName, { resources }: DescriptorRead): string | null {
  const resource = resources?.get(name)
  return resource ? resource.path : TABLES[name].path
}

function readOne(
  name: TableName,
  files: Files,
  descriptor: DescriptorRead & { variant: Variant | null },
  known: ReadonlyMap<string, ReadonlySet<string> | null>,
  faults: FaultList
): TableRead<TableName> {
  const shared = pathOf(name, descriptor)
  const path = shared && pathInVariant(shared, descriptor.variant, files)
  const bytes = path === null ? undefined : files.get(path)
  const text = path === null || !bytes ? null : readText(bytes, path, faults)
  if (path === null || text === null) return absentTable(name, path ?? TABLES[name].path)
  const extra = descriptor.resources && (descriptor.resources.get(name)?.extra ?? new Set<string>())
  return readTable(name, text, path, known, extra, faults)
}

const NONE: ReadonlySet<string> = new Set()

/** Whether an optional table is not there: a row that names one of its ids then names none. */
const isAbsent = (
  name: TableName,
  { file, present }: TableRead<TableName>,
  files: Files,
  faults: FaultList
) => !present && TABLES[name].required === false && !files.has(file) && faults.countIn(file) === 0

function readScenarios(files: Files, ids: ScenarioIds, faults: FaultList) {
  const scenarios: Scenario[] = []
  const first = new Map<string, string>()
  let whole = true
  for (const file of [...files.keys()].filter(isScenarioPath).sort()) {
    const text = readText(files.get(file)!, file, faults, LARGEST_SCENARIO)
    const read = text === null ? null : readScenarioText(text, file, ids, faults)
    if (!read) {
      whole = false
      continue
    }
    const { id } = read.scenario
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, file)
      scenarios.push(read.scenario)
    } else
      faults.add({
        file,
        line: read.line,
        column: 'id',
        value: id,
        code: 'duplicate-id',
        params: { first: before }
      })
  }
  return { scenarios, ids: whole ? new Set(first.keys()) : null }
}

/** A file that is required, or that the descriptor lists, and is not there. */
function reportMissing(tables: TablesRead, descriptor: DescriptorRead, faults: FaultList): void {
  const demographies = new Set<string>(tables.professions.rows.map(profession => profession.demography))
  for (const name of TABLE_NAMES) {
    const { required } = TABLES[name]
    const needed =
      typeof required === 'boolean'
        ? required
        : required === 'regions'
          ? tables.regions.rows.length > 0
          : demographies.has(required)
    const listed = descriptor.resources?.has(name) ?? false
    const path = tables[name].file
    if (pathOf(name, descriptor) === null || tables[name].present || faults.countIn(path) > 0) continue
    if (needed) faults.add({ file: path, code: 'missing-file' })
    else if (listed) {
      const params = { columns: headerOf(TABLES[name]), table: name }
      faults.add({ file: path, code: 'missing-listed-file', params })
    }
  }
}

/** A file at the root that is nearly named like a table which is not there: most likely that table. */
function reportStrays(files: Files, descriptor: DescriptorRead, faults: FaultList): void {
  const read = new Set(TABLE_NAMES.map(name => pathOf(name, descriptor) ?? TABLES[name].path))
  const unread = TABLE_NAMES.map(name => TABLES[name].path).filter(path => !files.has(path))
  for (const file of files.keys()) {
    if (read.has(file) || !/^[^/]+\.csv$/i.test(file)) continue
    const suggestion = nearest(file, unread)
    if (suggestion !== null) faults.add({ file, code: 'unknown-file', suggestion })
  }
}

type OfVariants = Pick<Dataset, 'variant' | 'variants'>

function variantsOf({ variants }: DescriptorRead, variant: ListedVariant | null): OfVariants {
  const withoutLine = ({ id, label, description }: ListedVariant): Variant => ({ id, label, description })
  return { variant: variant && withoutLine(variant), variants: (variants ?? []).map(withoutLine) }
}

function assemble(
  about: About,
  variants: OfVariants,
  tables: TablesRead,
  regions: ReadonlyMap<string, RegionalRead>,
  scenarios: Scenario[]
): Dataset {
  const rows = Object.fromEntries(TABLE_NAMES.map(name => [PROPERTIES[name], tables[name].rows]))
  type Tables = Omit<Dataset, keyof About | keyof OfVariants | 'scenarios' | 'regionTables'>
  return {
    ...about,
    ...variants,
    ...(rows as unknown as Tables),
    regionTables: recordsOfRegions(regions),
    scenarios
  }
}
