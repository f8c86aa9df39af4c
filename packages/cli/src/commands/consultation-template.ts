/** `consultation template`: a file to fill in. */
import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { withSystemErrors } from '../files.js'
import { writeNewFile } from '../new-file.js'
import { knownId } from '../options.js'
import type { Session } from '../session.js'

const KINDS = ['propositions', 'metier-2030', 'appel-a-projets', 'notice', 'operateur'] as const

interface Options {
  kind: string
  out?: string
  force?: boolean
}

export function define(command: Command, session: Session): void {
  const { commands, consultation, list } = session.text
  const own = commands.consultation.actions.template
  command
    .option('--kind <kind>', `${own.kind} (${list(KINDS)})`, 'propositions')
    .option('--out <file>', own.out)
    .option('--force', consultation.force)
    .action((options: Options) => write(options, session))
}

async function write({ kind: typed, out, force = false }: Options, session: Session): Promise<void> {
  const { terminal, text } = session
  const kind = await knownId('--kind', typed, KINDS, session)
  const { CONSULTATIONS } = await import('@horizon-soin/consultation/node')
  const file = `${CONSULTATIONS}/${kind === 'notice' ? 'propositions' : kind}.yaml`
  const model = await withSystemErrors(file, session, () => readFile(file, 'utf8'))
  const shown = kind === 'notice' ? noticeOf(model) : model
  if (out === undefined) return void terminal.raw(shown)
  await writeNewFile(out, { force, session, mode: 0o644 }, write => write(shown))
  terminal.print(text.consultation.written(out))
}

/** The notice of a model, as a file of its own: the version after the first. */
function noticeOf(model: string): string {
  const part = /^notice:\n((?: .*\n|\n)*)/m.exec(model)?.[1] ?? ''
  const alone = part.replace(/^ {2}/gm, '').replace(/^version: 1$/m, 'version: 2')
  return `${alone.trimEnd()}\n`
}
