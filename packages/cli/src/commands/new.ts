/** `new`: a dataset to start from. */
import { readdir } from 'node:fs/promises'
import type { Command } from 'commander'
import { codeOf, folderPathOf, isDiskFull, kindOf, withSystemErrors } from '../files.js'
import { FolderTaken, fillNewFolder } from '../new-folder.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { padEnd, wrap } from '../width.js'

export function define(command: Command, session: Session): void {
  command
    .argument('<dir>', session.text.commands.new.argument)
    .action((folder: string) => create(folder, session))
}

async function create(folder: string, session: Session): Promise<void> {
  const { text, terminal } = session
  const path = folderPathOf(session, '<dir>', folder)
  const kind = await kindOf(path, session)
  if (kind === 'file' || kind === 'other') throw new Refusal(text.errors.notAFolder(folder))
  const present = kind === 'folder' ? await withSystemErrors(path, session, () => readdir(path)) : []
  if (present.length > 0) throw new Refusal(text.errors.notEmpty(folder))
  const { starterFiles } = await import('@horizon-soin/datasets')
  const { writeFolder } = await import('@horizon-soin/datasets/node')
  const files = starterFiles(session.language)
  await withSystemErrors(path, session, () =>
    // The folder is empty but for what `fillNewFolder` holds it with.
    fillNewFolder(path, files.keys(), () => writeFolder(path, files, { overwrite: true })).catch(
      (error: unknown) => {
        if (error instanceof FolderTaken) throw new Refusal(text.errors.notEmpty(folder))
        if (isDiskFull(codeOf(error))) throw new Refusal(text.errors.newDiskFull(folder))
        throw error
      }
    )
  )
  for (const line of wrap(text.new.written(files.size, folder), terminal.width))
    terminal.print(terminal.paint('bold', line))
  terminal.print(text.new.next)
  const shown = /^[\w./~+-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`
  const steps = [
    [text.new.edit, ''],
    [text.new.validate, `horizon-soin validate ${shown}`],
    [text.new.project, `horizon-soin project --data ${shown}`]
  ] as const
  for (const [step, what] of steps) terminal.print(what === '' ? `  ${step}` : `  ${padEnd(step, 10)}${what}`)
}
