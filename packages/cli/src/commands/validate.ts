/** `validate`: every fault of a dataset, or what is remarked of a valid one. */
import type { Remark } from '@horizon-soin/datasets'
import type { Dataset } from '@horizon-soin/model'
import { faultRecord, remarkRecord } from '@horizon-soin/reports'
import type { Command } from 'commander'
import { dataFolderOf } from '../data-folder.js'
import { isPastUseBy, pastLines, pastRecord, readDate } from '../dated.js'
import { printByFile, printFaults } from '../fault-table.js'
import { remarkLines } from '../faults.js'
import { withSystemErrors } from '../files.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import type { Session } from '../session.js'
import { checkDossier, type DossierChecked, isDossier } from '../validate-dossier.js'
import { checkPropositions, isPropositions, type PropositionsChecked } from '../validate-propositions.js'
import { variantName } from '../variant-words.js'
import { wrap } from '../width.js'

const FORMATS: readonly Format[] = ['table', 'json']

export function define(command: Command, session: Session): void {
  const { validate } = session.text.commands
  command.argument('<dir>', validate.argument).option('--date <YYYY-MM-DD>', validate.date)
  addFormat(command, session, FORMATS).action((typed: string, options: { format: string; date?: string }) =>
    check(typed, options, session)
  )
}

async function check(
  typed: string,
  options: { format: string; date?: string },
  session: Session
): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  const today = await readDate(options.date, session)
  const { describeFault, describeRemark, foldFaults } = await import('@horizon-soin/datasets')
  const { readFolder, readFolderVariants } = await import('@horizon-soin/datasets/node')
  const { path, variant } = await dataFolderOf(session, '<dir>', typed)
  if (await isDossier(path)) return sayChecked(typed, await checkDossier(path, session), format, session)
  if (await isPropositions(path))
    return sayChecked(typed, await checkPropositions(path, session), format, session)
  const { dataset, faults, remarks } = await withSystemErrors(path, session, () =>
    variant === undefined ? readFolderVariants(path, { today }) : readFolder(path, { variant, today })
  )
  session.exitCode = dataset === null ? 2 : 0
  if (format === 'json')
    return writeJson(session, {
      valid: dataset !== null,
      faults: faults.map(fault => faultRecord(fault, describeFault, session.language)),
      remarks: remarks.map(remark => remarkRecord(remark, describeRemark, session.language)),
      past_use_by: (remarks as readonly Remark[]).filter(isPastUseBy).map(pastRecord)
    })
  if (dataset !== null)
    return printValid(typed, dataset, remarks, { today, isOne: variant !== undefined }, session)
  printFaults(faults, { describeFault, foldFaults }, session)
}

/** A dossier of evidence, or a folder of proposals. */
async function sayChecked(
  typed: string,
  checked: DossierChecked | PropositionsChecked,
  format: Format,
  session: Session
): Promise<void> {
  const telling = await import('@horizon-soin/datasets')
  const { faults } = checked
  const isValid = 'measures' in checked || 'proposals' in checked
  session.exitCode = isValid ? 0 : 2
  if (format === 'json')
    writeJson(session, {
      valid: isValid,
      faults: faults.map(fault => faultRecord(fault, telling.describeFault, session.language)),
      remarks: [],
      past_use_by: []
    })
  else if (isValid) {
    const { terminal, text } = session
    const told =
      'measures' in checked
        ? text.validate.dossier(typed, checked.measures, checked.sources)
        : text.validate.propositions(typed, checked.proposals, checked.versions, checked.amendments)
    for (const line of wrap(told, terminal.width)) terminal.print(line)
  } else printFaults(faults, telling, session)
}

async function printValid(
  typed: string,
  dataset: Dataset,
  remarks: readonly Remark[],
  { today, isOne }: { today: string; isOne: boolean },
  session: Session
): Promise<void> {
  const { terminal, text } = session
  const { describeRemark, foldRemarks } = await import('@horizon-soin/datasets')
  const { professions, scenarios, variants } = dataset
  const said = [text.validate.valid(typed, professions.length, scenarios.length)]
  if (variants.length > 0 && !isOne)
    said.push(text.validate.variants(text.list(variants.map(one => variantName(one, session)))))
  for (const line of said.flatMap(sentence => wrap(sentence, terminal.width))) terminal.print(line)
  const past = remarks.filter(isPastUseBy)
  const others = remarks.filter(remark => !isPastUseBy(remark))
  if (others.length > 0) {
    terminal.print('')
    printByFile(others, remark => remarkLines(remark, describeRemark, session), session)
    terminal.print(terminal.paint('bold', text.validate.remarks(others.length)))
  }
  if (past.length === 0) return
  terminal.print('')
  for (const line of foldRemarks(past).flatMap(folded => pastLines(folded, session))) terminal.print(line)
  terminal.print('')
  terminal.print(terminal.paint('bold', text.validate.pastCount(past.length, today)))
}
