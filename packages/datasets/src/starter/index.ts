import { TABLE_NAMES, TABLES, type TableName } from '../catalogue.js'
import type { Language } from '../language.js'
import { DESCRIPTOR } from '../paths.js'
import { starterDescriptor } from './descriptor.js'
import { gainTables } from './gains.js'
import { subjectTables } from './subjects.js'
import { starterTexts } from './texts.js'
import { wordsOf } from './words.js'
import { workforceTables } from './workforce.js'

/**
 * A small complete dataset, valid as it stands, to copy and change by hand: one made-up hospital, with notes on what each
 * table means. Its ids, notes and page are in `language`, its labels in both. Text by path, as `writeFolder` takes it.
 */
export function starterFiles(language: Language = 'fr'): Map<string, string> {
  const words = wordsOf(language)
  const content: Partial<Record<TableName, string>> = {
    ...subjectTables(words),
    ...gainTables(words),
    ...workforceTables(words)
  }
  const tables = TABLE_NAMES.filter(name => content[name] !== undefined)
  return new Map([
    [DESCRIPTOR, starterDescriptor(words, tables)],
    ...tables.map(name => [TABLES[name].path, content[name]!] as const),
    ...Object.entries(starterTexts(words))
  ])
}
