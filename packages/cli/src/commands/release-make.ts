/** `release make`: tries a release, says what it would give away, and publishes it where it gives nothing away. */
import { createHash } from 'node:crypto'
import type { ConsultationRecord } from '@horizon-soin/consultation'
import type { Given, Trial } from '@horizon-soin/releases/compose'
import type { Store } from '@horizon-soin/storage'
import type { Command } from 'commander'
import { confirm } from '../confirm.js'
import { readInput, utf8 } from '../input-file.js'
import { notePublished } from '../journal.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { Refusal } from '../refusal.js'
import { givenOf, readMargins } from '../release-given.js'
import { printStillExposed, printTrial, trialRecord } from '../release-trial.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { wrap } from '../width.js'
import { readRecord, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']
const LARGEST = 4 * 1024 * 1024

interface Options extends PlaceOptions {
  hide?: string
  accept?: boolean
  threshold?: string
  data?: string
  yes?: boolean
  format: string
}

export function define(command: Command, session: Session): void {
  const { commands, place } = session.text
  const { make } = commands.release.actions
  command
    .argument('<id>', commands.consultation.id)
    .option('--hide <file>', make.hide)
    .option('--accept', make.accept)
    .option('--threshold <n>', make.threshold)
    .option('--data <dir>', make.data)
    .option('--yes', place.options.yes)
  addPlace(addFormat(command, session, FORMATS), session).action((id: string, options: Options) =>
    makeRelease(id, options, session)
  )
}

async function makeRelease(id: string, options: Options, session: Session): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  const threshold = await readThreshold(options.threshold, session)
  const hide = options.hide === undefined ? [] : await readHidden(options.hide, session)
  const place = readPlace(options, session)
  await withStore(place, session, async store => {
    const record = await releasable(store, id, session)
    const margins = await readMargins(record, options.data, session)
    const given = await givenOf(store, record, margins, threshold)
    const first = await tried(given, hide, session)
    const accepted = options.accept === true && first.exposed.length > 0
    const made = accepted ? await tried(given, [...hide, ...first.suggestion], session) : first
    const isSafe = made.exposed.length === 0
    if (format === 'table') printTrial(first, { given, accepted }, session)
    if (!isSafe) {
      session.exitCode = 1
      if (format === 'json') writeJson(session, { id, released: false, ...trialRecord(made) })
      else if (accepted) printStillExposed(made, session)
      return
    }
    await confirm(session.text.release.question(id, String(given.number)), options.yes === true, session)
    const sha256 = await publish(store, given, made)
    const hidden = hide.length + (accepted ? first.suggestion.length : 0)
    await notePublished(store, { consultation: id, number: given.number, hidden, threshold: threshold ?? 0 })
    if (format === 'json')
      return writeJson(session, { id, released: true, number: given.number, sha256, ...trialRecord(first) })
    const { terminal, text } = session
    for (const line of wrap(text.release.published(id, String(given.number)), terminal.width))
      terminal.print(line)
    terminal.print(`  ${sha256}`)
  })
}

/** @throws Refusal where it is not moderated yet, or is put away */
async function releasable(store: Store, id: string, session: Session): Promise<ConsultationRecord> {
  const { release, consultation } = session.text
  const record = await readRecord(store, id, session)
  if (record.state === 'moderated' || record.state === 'published') return record
  throw new Refusal(release.state(id, consultation.states[record.state]), 1)
}

async function tried(given: Given, hide: readonly string[], { text }: Session): Promise<Trial> {
  const { trial } = await import('@horizon-soin/releases/compose')
  let made: Trial
  try {
    made = await trial(given, hide)
  } catch (error) {
    const id = error instanceof RangeError ? /^not a figure[^:]*: (.*)$/.exec(error.message)?.[1] : undefined
    throw id === undefined ? error : new Refusal(text.release.noFigure(id))
  }
  if (made.refused !== null) throw new Refusal(text.release.tooFew(String(made.release.rules.threshold)), 1)
  return made
}

async function publish(store: Store, given: Given, made: Trial): Promise<string> {
  const { releaseText } = await import('@horizon-soin/releases')
  const content = releaseText(made.release)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const consultation = given.record.definition.id
  const row = { consultation, number: given.number, at: given.now, content, sha256 }
  await store.addRelease(row, given.tally, Date.now())
  return sha256
}

async function readThreshold(typed: string | undefined, { text }: Session): Promise<number | undefined> {
  if (typed === undefined) return undefined
  const { LOWEST_THRESHOLD } = await import('@horizon-soin/releases')
  if (!/^\d{1,6}$/.test(typed) || Number(typed) < LOWEST_THRESHOLD)
    throw new Refusal(text.release.badThreshold(typed, String(LOWEST_THRESHOLD)))
  return Number(typed)
}

/** Ids of figures, one a line. */
async function readHidden(file: string, session: Session): Promise<string[]> {
  const written = utf8(await readInput(file, LARGEST, session))
  if (written === null) throw new Refusal(session.text.consultation.notUtf8(file))
  return [...new Set(written.split(/\r?\n/).map(line => line.trim()))].filter(id => id !== '')
}
