/** Every sheet through the gate that forms go through, and what paper alone asks for. */
import type { ConsultationRecord, ContributionBody, Notice } from '@horizon-soin/consultation'
import { checkContribution, isOpen, parseReceipt, problemText } from '@horizon-soin/consultation'
import type { PaperFault, PaperRead, Sheet } from './paper-sheets.js'
import type { Session } from './session.js'

export interface CheckedSheet {
  reference: string
  at: number
  /** The code as it is kept. */
  token: string | null
  body: ContributionBody
}

/**
 * The sheets that may be kept, or every fault of the file.
 *
 * @param noticeOf an earlier version of the notice, which a sheet may have been printed with
 * @param now milliseconds since 1970
 */
export async function checkSheets(
  { sheets, faults: found }: PaperRead,
  record: ConsultationRecord,
  { noticeOf, now }: { noticeOf: (version: number) => Promise<Notice | null>; now: number },
  session: Session
): Promise<{ sheets: CheckedSheet[]; faults: PaperFault[] }> {
  const say = session.text.consultation.paper
  const faults = [...found]
  const checked: CheckedSheet[] = []
  if (!isOpen(record, now)) {
    const message = say.notOpen(record.definition.id)
    return { sheets: [], faults: [...faults, { at: 0, reference: '', message }] }
  }
  const references = new Set<string>()
  const tokens = new Set<string>()
  for (const sheet of sheets) {
    const { reference, at } = sheet
    const add = (line: number, message: string) => faults.push({ at: line, reference, message })
    if (references.has(reference)) add(at, say.twice(reference))
    references.add(reference)
    const token = tokenOf(sheet, record, tokens, add, session)
    const notice = await shownNotice(sheet.body, record, noticeOf)
    const result = checkContribution(sheet.body, { ...record, notice }, now)
    if ('body' in result) checked.push({ reference, at, token, body: result.body })
    else if ('refused' in result)
      add(at, result.refused === 'notice' ? say.noticeUnknown : say.notOpen(record.definition.id))
    else
      for (const problem of result.problems) {
        if (sheet.told.has(problem.path)) continue
        const place = sheet.placeOf(problem.path)
        add(place.at, say.problem(problem.item ?? place.part, problemText(problem, session.language)))
      }
  }
  return { sheets: checked, faults: once(faults) }
}

/** The notice that the sheet was printed with, where there is one; else the one in force, which the gate then misses. */
async function shownNotice(
  body: unknown,
  { notice }: ConsultationRecord,
  noticeOf: (version: number) => Promise<Notice | null>
): Promise<Notice> {
  const version = (body as { notice?: unknown }).notice
  const isEarlier =
    Number.isSafeInteger(version) && (version as number) > 0 && (version as number) < notice.version
  return (isEarlier ? await noticeOf(version as number) : null) ?? notice
}

function tokenOf(
  { token, at }: Sheet,
  { definition }: ConsultationRecord,
  seen: Set<string>,
  add: (line: number, message: string) => void,
  { text }: Session
): string | null {
  const say = text.consultation.paper
  if (definition.access === 'open') {
    if (token !== null) add(at, say.noToken)
    return null
  }
  const code = token === null ? null : parseReceipt(token)
  if (code === null) add(at, say.token)
  else if (seen.has(code)) add(at, say.tokenTwice)
  else seen.add(code)
  return code
}

/** A reader and the gate may say the same of one cell: a line says it once. */
const once = (faults: readonly PaperFault[]): PaperFault[] =>
  [...new Map(faults.map(fault => [`${fault.at} ${fault.message}`, fault])).values()].sort(
    (a, b) => a.at - b.at
  )
