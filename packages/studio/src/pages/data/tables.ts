/** The tables that have a page: those of the reference dataset that hold anything. */
import reference from 'virtual:reference-dataset'
import { heldTables } from './rows.js'

export const TABLES: readonly string[] = heldTables(reference.dataset)
