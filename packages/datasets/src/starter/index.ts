import { TABLE_NAMES, TABLES, type TableName } from '../catalogue.js'
import { DESCRIPTOR } from '../paths.js'
import { writeDescriptor } from '../write-descriptor.js'
import { GAIN_TABLES } from './gains.js'
import { SUBJECT_TABLES } from './subjects.js'
import { STARTER_TEXTS } from './texts.js'
import { WORKFORCE_TABLES } from './workforce.js'

const CONTENT: Partial<Record<TableName, string>> = { ...SUBJECT_TABLES, ...GAIN_TABLES, ...WORKFORCE_TABLES }

/**
 * A small complete dataset, valid as it stands, to copy and change by hand: one made-up hospital, with notes on what each
 * table means. Text by path, as `writeFolder` takes it.
 */
export function starterFiles(): Map<string, string> {
  const tables = TABLE_NAMES.filter(name => CONTENT[name] !== undefined)
  const about = {
    name: 'mon-etablissement',
    title: { fr: 'Mon établissement (exemple)', en: 'My hospital (example)' },
    baseYear: 2026,
    technologyBaseYear: 2026,
    lastYear: 2045,
    balanceBaseYear: 2026,
    coverage: 1,
    threshold: 0.3,
    sources: []
  }
  return new Map([
    [DESCRIPTOR, writeDescriptor(about, tables)],
    ...tables.map(name => [TABLES[name].path, CONTENT[name]!] as const),
    ...Object.entries(STARTER_TEXTS)
  ])
}
