/** The command line as commander knows it, in the language of the session. */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { COMMANDS, type CommandName, DEFAULT_COMMAND } from './commands/index.js'
import type { Session } from './session.js'
import { wrap, wrapIndented } from './width.js'

const versionOf = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
    .version

/** What the program answers by itself, without its default command. */
const NO_COMMAND: readonly string[] = ['-h', '--help', '-V', '--version', 'help']

/** Builds the program for these arguments: the commands that they do not name get their name and summary only. */
export async function buildProgram(session: Session, argv: readonly string[]): Promise<Command> {
  const { text, terminal } = session
  const titles: Record<string, string> = text.program.titles
  const program = new Command('horizon-soin')
    .exitOverride()
    .configureOutput({
      writeOut: shown => terminal.print(shown.trimEnd()),
      writeErr: () => {},
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width
    })
    .configureHelp({
      styleTitle: title => terminal.paint('bold', titles[title] ?? title),
      optionDescription: option => option.description,
      // Commander's own breaks at no-break spaces.
      boxWrap: (shown, width) => wrap(shown, width).join('\n'),
      subcommandTerm: command => command.name(),
      showGlobalOptions: true
    })
    .helpOption('-h, --help', text.program.help)
    .helpCommand('help [command]', text.program.helpCommand)
    .description(text.program.description)
    .usage(text.program.usage)
    .version(versionOf(), '-V, --version', text.program.version)
    .option('--lang <fr|en>', text.program.lang)
  program.addHelpText(
    'after',
    () => `\n${wrapIndented(text.program.exitCodes, terminal.width, 0).join('\n')}`
  )
  const named = argv.some(argument => Object.hasOwn(COMMANDS, argument) || NO_COMMAND.includes(argument))
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    const texts = text.commands[name]
    const isDefault = name === DEFAULT_COMMAND
    const command = program
      .command(name, { isDefault })
      .summary(texts.summary)
      .description(texts.description)
      .allowExcessArguments(false)
    command.addHelpText('after', () =>
      [
        '',
        terminal.paint('bold', text.program.examples),
        ...texts.examples.map(example => `  ${example}`)
      ].join('\n')
    )
    if (argv.includes(name) || (isDefault && !named)) (await COMMANDS[name]()).define(command, session)
  }
  return program
}
