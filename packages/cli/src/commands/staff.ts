/** `staff`: the accounts of the team. The first administrator comes from here, and whoever has lost everything. */
import type { Command } from 'commander'
import { addActions } from '../command-group.js'
import type { Session } from '../session.js'
import { define as disable } from './staff-disable.js'
import { define as invite } from './staff-invite.js'
import { define as list } from './staff-list.js'
import { define as reset } from './staff-reset.js'

export function define(group: Command, session: Session): void {
  const { actions } = session.text.commands.staff
  addActions(group, actions, { invite, list, disable, reset }, session)
}
