/** Commander's errors in the reader's language. */
import type { CommanderError } from 'commander'
import { COMMANDS, DEFAULT_COMMAND } from './commands/index.js'
import type { Session } from './session.js'
import { suggestion } from './suggest.js'

/** What an error of commander says, rewritten; null where it is help or the version, that are no errors. */
export async function translate(
  error: CommanderError,
  session: Session,
  argv: readonly string[]
): Promise<string | null> {
  const { text } = session
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.help':
      return error.exitCode === 0
        ? null
        : unknownCommand(argv.find(argument => argument !== 'help') ?? '', session)
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null
    case 'commander.unknownOption': {
      const near = /\(Did you mean (?:one of )?([^,)?]+)/.exec(error.message)?.[1]
      const message = text.errors.unknownOption(quoted)
      return near ? `${message} ${text.didYouMean(near.trim())}` : message
    }
    case 'commander.missingArgument':
      return text.errors.missingArgument(quoted)
    case 'commander.optionMissingArgument':
      return text.errors.missingValue(quoted)
    case 'commander.missingMandatoryOptionValue':
      return text.errors.missingOption(quoted)
    case 'commander.unknownCommand':
      return unknownCommand(quoted, session)
    case 'commander.excessArguments': {
      const named = argv.find(argument => Object.hasOwn(COMMANDS, argument))
      const stray = argv.find(argument => !argument.startsWith('-'))
      if (named === undefined && stray !== undefined && error.message.includes(`'${DEFAULT_COMMAND}'`))
        return unknownCommand(stray, session)
      return text.errors.tooMany(Number(/Expected (\d+)/.exec(error.message)?.[1] ?? 0))
    }
    default:
      return text.errors.usage
  }
}

async function unknownCommand(name: string, { text }: Session): Promise<string> {
  const known = Object.keys(COMMANDS)
  return text.errors.unknownCommand(name, text.list(known)) + (await suggestion(name, known, text))
}
