/** `new`: a dataset to start from. */
import { mkdir, readdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { kindOf, pathOf, withSystemErrors } from '../files.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { padEnd } from '../width.js'

export function define(command: Command, session: Session): void {
  command
    .argument('<dir>', session.text.commands.new.argument)
    .action((folder: string) => create(folder, session))
}

async function create(folder: string, session: Session): Promise<void> {
  const { text, terminal } = session
  const path = pathOf(session, folder)
  const kind = await kindOf(path, session)
  if (kind === 'file' || kind === 'other') throw new Refusal(text.errors.notAFolder(folder))
  const present = kind === 'folder' ? await withSystemErrors(path, session, () => readdir(path)) : []
  if (present.length > 0) throw new Refusal(text.errors.notEmpty(folder))
  const { starterFiles } = await import('@horizon-soin/datasets')
  const { writeFolder } = await import('@horizon-soin/datasets/node')
  const files = starterFiles(session.language)
  await makeFolder(path, session)
  await withSystemErrors(path, session, () => writeFolder(path, files))
  terminal.print(terminal.paint('bold', text.new.written(files.size, folder)))
  terminal.print(text.new.next)
  const shown = /^[\w./~+-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`
  const steps = [
    [text.new.edit, ''],
    [text.new.validate, `horizon-soin validate ${shown}`],
    [text.new.project, `horizon-soin project --data ${shown}`]
  ] as const
  for (const [step, what] of steps) terminal.print(what === '' ? `  ${step}` : `  ${padEnd(step, 10)}${what}`)
}

/** Makes a folder and those above it one by one: where the system refuses, Node's own recursive `mkdir` may never end. */
async function makeFolder(path: string, session: Session): Promise<void> {
  if ((await kindOf(path, session)) !== 'missing') return
  if (dirname(path) !== path) await makeFolder(dirname(path), session)
  await withSystemErrors(path, session, () => mkdir(path))
}
