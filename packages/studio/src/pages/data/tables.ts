/** The tables that have a page: those of an edition that hold anything. */
import later from 'virtual:edition/france-2026'
import reference from 'virtual:reference-dataset'
import { heldTables } from './rows.js'

export const TABLES: readonly string[] = [
  ...new Set([reference.dataset, later.dataset].flatMap(dataset => heldTables(dataset)))
]
