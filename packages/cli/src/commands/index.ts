/** The commands, in the order of the help; one that is not called is not loaded. */
import type { Command } from 'commander'
import type { Messages } from '../messages/index.js'
import type { Session } from '../session.js'

/** What each file of this folder exports. */
export interface CommandModule {
  /** Adds arguments, options and the action to a command that has its name and texts. */
  define(command: Command, session: Session): void
}

export type CommandName = keyof Messages['commands']

/** The command that runs when none is named. */
export const DEFAULT_COMMAND: CommandName = 'summary'

export const COMMANDS: Record<CommandName, () => Promise<CommandModule>> = {
  summary: () => import('./summary.js'),
  project: () => import('./project.js'),
  reproduce: () => import('./reproduce.js'),
  explain: () => import('./explain.js'),
  compare: () => import('./compare.js'),
  hindcast: () => import('./hindcast.js'),
  ensemble: () => import('./ensemble.js'),
  sensitivity: () => import('./sensitivity.js'),
  balance: () => import('./balance.js'),
  plan: () => import('./plan.js'),
  policies: () => import('./policies.js'),
  regions: () => import('./regions.js'),
  validate: () => import('./validate.js'),
  new: () => import('./new.js'),
  consultation: () => import('./consultation.js'),
  staff: () => import('./staff.js'),
  release: () => import('./release.js'),
  db: () => import('./db.js'),
  calibrate: () => import('./calibrate.js')
}
