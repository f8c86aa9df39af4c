/** `validate`: every fault of a dataset, or what is remarked of a valid one. */
import type { Command } from 'commander'
import { faultLines, faultRecord, remarkLines, remarkRecord } from '../faults.js'
import { folderPathOf, withSystemErrors } from '../files.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import type { Session } from '../session.js'
import { wrap } from '../width.js'

const FORMATS: readonly Format[] = ['table', 'json']

export function define(command: Command, session: Session): void {
  command.argument('<dir>', session.text.commands.validate.argument)
  addFormat(command, session, FORMATS).action(async (folder: string, options: { format: string }) => {
    const format = readFormat(options.format, FORMATS, session)
    const { describeFault, describeRemark, foldFaults } = await import('@horizon-soin/datasets')
    const { readFolder } = await import('@horizon-soin/datasets/node')
    const path = folderPathOf(session, '<dir>', folder)
    const { dataset, faults, remarks } = await withSystemErrors(path, session, () => readFolder(path))
    session.exitCode = dataset === null ? 2 : 0
    if (format === 'json')
      return writeJson(session, {
        valid: dataset !== null,
        faults: faults.map(fault => faultRecord(fault, describeFault, session)),
        remarks: remarks.map(remark => remarkRecord(remark, describeRemark, session))
      })
    const { terminal, text } = session
    if (dataset === null) {
      printByFile(foldFaults(faults), fault => faultLines(fault, describeFault, session), session)
      const files = new Set(faults.map(fault => fault.file)).size
      return terminal.print(terminal.paint('bold', text.validate.count(faults.length, files)))
    }
    for (const line of wrap(
      text.validate.valid(folder, dataset.professions.length, dataset.scenarios.length),
      terminal.width
    ))
      terminal.print(line)
    if (remarks.length === 0) return
    terminal.print('')
    printByFile(remarks, remark => remarkLines(remark, describeRemark, session), session)
    terminal.print(terminal.paint('bold', text.validate.remarks(remarks.length)))
  })
}

/** What is said of each file, a blank line after each. */
function printByFile<Item extends { file: string }>(
  items: readonly Item[],
  linesOf: (item: Item) => string[],
  { terminal }: Session
): void {
  for (const file of new Set(items.map(item => item.file))) {
    for (const line of items.filter(item => item.file === file).flatMap(linesOf)) terminal.print(line)
    terminal.print('')
  }
}
