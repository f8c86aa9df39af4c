import { TABLE_NAMES, TABLES, type TableName } from './catalogue.js'
import type { FaultList, FaultReport } from './fault.js'
import type { JsonRead } from './json.js'
import { nearest } from './nearest.js'
import { DESCRIPTOR, isSafePath } from './paths.js'

/** Where a table is, and the columns that its own schema declares beside ours. */
export interface ResourceRead {
  /** Null where the descriptor names a file that cannot be used. */
  path: string | null
  extra: ReadonlySet<string>
}

/** An entry of `resources` that follows the schema of the descriptor. */
export interface Resource {
  name: string
  path?: string | string[]
  encoding?: string
  dialect?: string | { delimiter?: string }
  schema?: string | { fields?: { name: string }[] }
}

type Report = (key: string, value: string, fault: Pick<FaultReport, 'code'> & Partial<FaultReport>) => void

const isTable = (name: string): name is TableName => (TABLE_NAMES as readonly string[]).includes(name)

/** The resources that are tables of a dataset; the others are left alone, unless their name is nearly that of one. */
export function readResources(
  listed: readonly Resource[],
  json: JsonRead,
  faults: FaultList
): Map<TableName, ResourceRead> {
  const resources = new Map<TableName, ResourceRead>()
  const lines = new Map<string, number>()
  for (const [index, resource] of listed.entries()) {
    const { name } = resource
    const report: Report = (key, value, fault) => {
      const line = json.lineOf(`/resources/${index}/${key}`)
      faults.add({ file: DESCRIPTOR, line, column: `resources.${key.replaceAll('/', '.')}`, value, ...fault })
    }
    const first = lines.get(name)
    if (first !== undefined) {
      report('name', name, { code: 'duplicate-key', params: { first } })
      continue
    }
    lines.set(name, json.lineOf(`/resources/${index}/name`))
    const path = readPath(resource, report)
    if (isTable(name)) resources.set(name, { path, extra: readExtra(resource, report) })
    else {
      const suggestion = nearest(name, TABLE_NAMES)
      if (suggestion !== null) report('name', name, { code: 'unknown-resource', suggestion })
    }
  }
  return resources
}

function readPath({ name, path }: Resource, report: Report): string | null {
  const paths = [path ?? []].flat()
  const unsafe = paths.find(part => !isSafePath(part))
  const suggestion = isTable(name) ? TABLES[name].path : null
  if (unsafe !== undefined) report('path', unsafe, { code: 'unsafe-path', suggestion })
  else if (paths.length !== 1 && isTable(name)) {
    report('path', paths.join(', '), { code: 'wrong-type', params: { type: 'string,array' }, suggestion })
  }
  return unsafe === undefined && paths.length === 1 ? paths[0]! : null
}

function readExtra({ dialect, encoding, schema }: Resource, report: Report): ReadonlySet<string> {
  const delimiter = typeof dialect === 'object' ? (dialect.delimiter ?? ',') : ','
  if (delimiter !== ',') report('dialect/delimiter', delimiter, { code: 'wrong-delimiter', suggestion: ',' })
  if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) {
    report('encoding', encoding, { code: 'encoding-not-utf8', suggestion: 'utf-8' })
  }
  const fields = typeof schema === 'object' ? (schema.fields ?? []) : []
  return new Set(fields.map(field => field.name))
}
