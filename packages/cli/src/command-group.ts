/** A command that is several actions: `consultation open`, `db export`. */

import { nearest } from '@horizon-soin/datasets'
import type { Command } from 'commander'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

interface ActionTexts {
  summary: string
  description: string
  examples: readonly string[]
}

/** Adds the actions of a group, each with its texts, in their order. A call without an action, or of another, is refused. */
export function addActions<Name extends string>(
  group: Command,
  texts: Record<Name, ActionTexts>,
  define: Record<Name, (command: Command, session: Session) => void>,
  session: Session
): void {
  const { text, terminal } = session
  const names = Object.keys(define) as Name[]
  group.helpCommand(false).usage(session.text.place.usage)
  for (const name of names) {
    const { summary, description, examples } = texts[name]
    const command = group.command(name).summary(summary).description(description).allowExcessArguments(false)
    command.addHelpText('after', () =>
      ['', terminal.paint('bold', text.program.examples), ...examples.map(example => `  ${example}`)].join(
        '\n'
      )
    )
    define[name](command, session)
  }
  // Without a description, the help does not list it: the actions are there already.
  group.argument('[action]').action((typed: string | undefined) => {
    const known = text.list(names)
    if (typed === undefined) throw new Refusal(text.consultation.noAction(group.name(), known))
    const near = nearest(typed, names)
    throw new Refusal(
      text.consultation.unknownAction(group.name(), typed, known) +
        (near === null ? '' : ` ${text.didYouMean(near)}`)
    )
  })
}
