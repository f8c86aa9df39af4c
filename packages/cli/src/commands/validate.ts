/** `validate`: every fault of a dataset. */
import type { Fault } from '@horizon-soin/datasets'
import type { Command } from 'commander'
import { faultLines, faultRecord } from '../faults.js'
import { pathOf, withSystemErrors } from '../files.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import type { Session } from '../session.js'

const FORMATS: readonly Format[] = ['table', 'json']

export function define(command: Command, session: Session): void {
  command.argument('<dir>', session.text.commands.validate.argument)
  addFormat(command, session, FORMATS).action(async (folder: string, options: { format: string }) => {
    const format = readFormat(options.format, FORMATS, session)
    const { describeFault } = await import('@horizon-soin/datasets')
    const { readFolder } = await import('@horizon-soin/datasets/node')
    const path = pathOf(session, folder)
    const { dataset, faults } = await withSystemErrors(path, session, () => readFolder(path))
    session.exitCode = dataset === null ? 2 : 0
    if (format === 'json') {
      const records = faults.map(fault => faultRecord(fault, describeFault, session))
      return writeJson(session, { valid: dataset !== null, faults: records })
    }
    const { terminal, text } = session
    if (dataset === null) return printFaults(faults, describeFault, session)
    terminal.print(text.validate.valid(folder, dataset.professions.length, dataset.scenarios.length))
  })
}

function printFaults(
  faults: readonly Fault[],
  describe: typeof import('@horizon-soin/datasets').describeFault,
  session: Session
): void {
  const { terminal, text } = session
  const files = [...new Set(faults.map(fault => fault.file))]
  for (const file of files) {
    for (const fault of faults.filter(fault => fault.file === file))
      for (const line of faultLines(fault, describe, session)) terminal.print(line)
    terminal.print('')
  }
  terminal.print(terminal.paint('bold', text.validate.count(faults.length, files.length)))
}
