import { TABLES, type TableName } from '../catalogue.js'
import type { Words } from './words.js'

/**
 * A data package as short as the standard allows, for a person to edit: its readers know the schemas of our tables, which
 * `writeDescriptor` writes out for other readers.
 */
export const starterDescriptor = ({ ids, say }: Words, tables: readonly TableName[]): string => {
  const resources = tables.map(name => `    { "name": "${name}", "path": "${TABLES[name].path}" }`)
  return `{
  "name": "${ids.package}",
  "title": "${say('Mon établissement (exemple)', 'My hospital (example)')}",
  "horizon": {
    "base_year": 2026,
    "technology_base_year": 2026,
    "last_year": 2045,
    "balance_base_year": 2026,
    "coverage": 1,
    "threshold": 0.3
  },
  "resources": [
${resources.join(',\n')}
  ]
}
`
}
