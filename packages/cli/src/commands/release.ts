/** `release`: results of a consultation, made, listed, handed on and verified. */
import type { Command } from 'commander'
import { addActions } from '../command-group.js'
import type { Session } from '../session.js'
import { define as archive } from './release-archive.js'
import { define as list } from './release-list.js'
import { define as make } from './release-make.js'
import { define as verify } from './release-verify.js'

export function define(group: Command, session: Session): void {
  const { actions } = session.text.commands.release
  addActions(group, actions, { make, list, archive, verify }, session)
}
