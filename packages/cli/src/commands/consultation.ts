/** `consultation`: from a file to its closing. */
import type { Command } from 'commander'
import { addActions } from '../command-group.js'
import type { Session } from '../session.js'
import { define as close } from './consultation-close.js'
import { define as remove } from './consultation-delete.js'
import { define as invite } from './consultation-invite.js'
import { define as list } from './consultation-list.js'
import { define as create } from './consultation-new.js'
import { define as notice } from './consultation-notice.js'
import { define as open } from './consultation-open.js'
import { define as pack } from './consultation-pack.js'
import { define as paper } from './consultation-paper.js'
import { define as show } from './consultation-show.js'
import { define as template } from './consultation-template.js'

export function define(group: Command, session: Session): void {
  const { actions } = session.text.commands.consultation
  const define = {
    template,
    new: create,
    list,
    show,
    open,
    close,
    delete: remove,
    notice,
    invite,
    paper,
    pack
  }
  addActions(group, actions, define, session)
}
