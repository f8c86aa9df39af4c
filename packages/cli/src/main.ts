/** The entry of the command line: arguments in, exit code out. */
import { wordsOf } from '@horizon-soin/words'
import { CommanderError } from 'commander'
import { translate } from './commander-errors.js'
import { INTERRUPTED, Interrupted } from './interrupt.js'
import { type Io, processIo } from './io.js'
import { chooseLanguage } from './language.js'
import { loadMessages } from './messages/index.js'
import { watchOutput } from './output-failure.js'
import { buildProgram } from './program.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { terminalOf } from './terminal.js'
import { wrap } from './width.js'

/**
 * Runs one command.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code: 0 well done, 1 the answer is no, 2 bad input or usage, 130 stopped by the person
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const { language, rest, unknown } = chooseLanguage(argv, io.env)
  const text = await loadMessages(language)
  const terminal = terminalOf(io)
  const session: Session = { io, language, text, words: wordsOf(language), terminal, exitCode: 0 }
  const refuse = (message: string, exitCode: number = 2): number => {
    terminal.warn(wrap(text.error(message), terminal.width).join('\n'))
    return exitCode
  }
  if (unknown !== null) return refuse(text.errors.unknownLanguage(unknown))
  try {
    const program = await buildProgram(session, rest)
    await program.parseAsync(rest, { from: 'user' })
    return session.exitCode
  } catch (error) {
    if (error instanceof CommanderError) {
      const message = await translate(error, session, rest)
      return message === null ? 0 : refuse(message)
    }
    if (error instanceof Interrupted) {
      terminal.warn(text.draws.interrupted)
      return INTERRUPTED
    }
    if (error instanceof Refusal) return refuse(error.message, error.exitCode)
    if (io.env['HORIZON_DEBUG'] && error instanceof Error) terminal.warn(error.stack ?? '')
    return refuse(text.errors.unexpected(error instanceof Error ? error.message : String(error)))
  }
}

/** Runs the command line of this process. */
export async function start(): Promise<void> {
  const argv = process.argv.slice(2)
  let isLost = false
  watchOutput({ ...processIo(), stdout: process.stdout, stderr: process.stderr }, argv, () => {
    isLost = true
    process.exitCode = 2
  })
  const exitCode = await main(argv, processIo())
  process.exitCode = isLost ? 2 : exitCode
}
