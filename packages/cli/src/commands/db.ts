/** `db`: everything that an installation keeps, in and out of a database. */
import type { Command } from 'commander'
import { addActions } from '../command-group.js'
import type { Session } from '../session.js'
import { define as exportAll } from './db-export.js'
import { define as importAll } from './db-import.js'
import { define as status } from './db-status.js'
import { define as sweep } from './db-sweep.js'

export function define(group: Command, session: Session): void {
  const { actions } = session.text.commands.db
  addActions(group, actions, { export: exportAll, import: importAll, status, sweep }, session)
}
