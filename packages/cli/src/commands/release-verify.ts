/** `release verify`: everything that an archive says, computed again from what is in it. */
import { type Check, describeDifference, isCited, type Release } from '@horizon-soin/releases'
import type { Verification } from '@horizon-soin/releases/compose'
import type { Command } from 'commander'
import { readInput } from '../input-file.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { displayWidth, padEnd, wrap, wrapIndented } from '../width.js'

const FORMATS: readonly Format[] = ['table', 'json']
const LARGEST = 64 * 1024 * 1024

/** Differences said of one check: the first tell where to look. */
const MOST_SAID = 10

export function define(command: Command, session: Session): void {
  command.argument('<archive>', session.text.commands.release.actions.verify.archive)
  addFormat(command, session, FORMATS).action((file: string, options: { format: string }) =>
    verify(file, options, session)
  )
}

async function verify(file: string, options: { format: string }, session: Session): Promise<void> {
  const { language } = session
  const format = readFormat(options.format, FORMATS, session)
  const bytes = await readInput(file, LARGEST, session)
  const { ArchiveFault, describeArchiveFault } = await import('@horizon-soin/releases')
  const { verifyArchive } = await import('@horizon-soin/releases/compose')
  let found: Verification
  try {
    found = await verifyArchive(bytes)
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error
    throw new Refusal(session.text.release.bad(file, describeArchiveFault(error, language)))
  }
  session.exitCode = found.isSound ? 0 : 1
  if (format === 'table') return print(found, session)
  const { release, digest, checks, audit, isSound } = found
  writeJson(session, {
    sound: isSound,
    format: release.format,
    consultation: isCited(release) ? release.id : release.consultation.id,
    number: release.number,
    sha256: digest,
    checks: checks.map(({ name, done, differences }) => ({
      name,
      done,
      differences: differences.map(one => describeDifference(one, language))
    })),
    audit
  })
}

/** Columns of the names of checks. */
const LABEL = 28

function print(found: Verification, session: Session): void {
  const { terminal, text } = session
  const say = text.release
  const { release, digest, checks, audit, isSound } = found
  for (const line of wrap(titleOf(release, session), terminal.width))
    terminal.print(terminal.paint('bold', line))
  terminal.print('')
  for (const check of checks) printCheck(check, session)
  if (audit !== null) {
    const ok = audit.exposed.length === 0 && audit.contradictions.length === 0
    printLine(ok, say.checks.audit, say.hidden(audit.hidden, audit.exposed.length), session)
    const exposed = audit.exposed.map(({ id, low, high }) =>
      say.exposed(id, String(low), high === null ? null : String(high))
    )
    printReasons([...audit.contradictions.map(say.contradiction), ...exposed], session)
  }
  terminal.print('')
  for (const line of wrap(isSound ? (audit === null ? say.cited : say.sound) : say.unsound, terminal.width))
    terminal.print(terminal.paint('bold', line))
  for (const line of wrap(say.digest, terminal.width)) terminal.print(line)
  terminal.print(`  ${digest}`)
  for (const line of wrap(release.caution[session.language], terminal.width))
    terminal.print(terminal.paint('dim', line))
}

function titleOf(release: Verification['release'], { text, language }: Session): string {
  if (isCited(release)) return text.release.zero(release.title[language])
  const { consultation, number, day }: Release = release
  return text.release.title(consultation.title[language], String(number), day)
}

function printCheck({ name, done, differences }: Check, session: Session): void {
  const { checks, rows, digests, lines } = session.text.release
  const said = name === 'SHA256SUMS' ? digests(done) : name === 'sums' ? lines(done) : rows(done)
  printLine(differences.length === 0, name === 'sums' ? checks.sums : name, said, session)
  printReasons(
    differences.map(one => describeDifference(one, session.language)),
    session
  )
}

function printLine(ok: boolean, name: string, said: string, { terminal }: Session): void {
  const line = `${ok ? '✓' : '✗'} ${padEnd(name, LABEL)}${said}`
  const fits = displayWidth(line) <= terminal.width
  for (const part of fits ? [line] : wrapIndented(line, terminal.width, LABEL + 2)) terminal.print(part)
}

function printReasons(reasons: readonly string[], { terminal, text }: Session): void {
  for (const reason of reasons.slice(0, MOST_SAID))
    for (const line of wrapIndented(`    ${reason}`, terminal.width, 6)) terminal.print(line)
  if (reasons.length > MOST_SAID) terminal.print(`    ${text.release.more(reasons.length - MOST_SAID)}`)
}
