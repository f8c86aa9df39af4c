/** `consultation show`: where one stands. */
import { type ConsultationRecord, twiceShown } from '@horizon-soin/consultation'
import type { Store } from '@horizon-soin/storage'
import type { Command } from 'commander'
import { consultationRecord } from '../consultation-records.js'
import { closesWords, isEarly, localWords, opensWords, twiceWords } from '../moments.js'
import { whyNotOpen } from '../opening-faults.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { openPropositions } from '../read-propositions.js'
import { sayReasons } from '../say-reasons.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { padEnd, wrap, wrapIndented } from '../width.js'
import { readRecord, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']

interface Options extends PlaceOptions {
  propositions?: string
  format: string
}

type Counted = Awaited<ReturnType<Store['count']>>

export function define(command: Command, session: Session): void {
  const { commands, place } = session.text
  command
    .argument('<id>', commands.consultation.id)
    .option('--propositions <dir>', place.options.propositions)
  addPlace(addFormat(command, session, FORMATS), session).action((id: string, options: Options) =>
    show(id, options, session)
  )
}

async function show(id: string, options: Options, session: Session): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  await withStore(readPlace(options, session), session, async store => {
    const record = await readRecord(store, id, session)
    const isDraft = record.state === 'draft'
    const missing = isDraft ? await missingOf(record, store, options, session) : null
    const counted = isDraft || record.state === 'open' ? null : await store.count(id)
    if (format === 'json')
      writeJson(session, {
        ...consultationRecord(record),
        items: record.items.map(({ id, version, hash, required, title }) => ({
          id,
          version,
          hash,
          required,
          title
        })),
        ...(missing === null ? {} : { missing }),
        ...(counted ?? {})
      })
    else print(record, missing, counted, session)
  })
}

async function missingOf(
  record: ConsultationRecord,
  store: Store,
  options: Options,
  session: Session
): Promise<string[]> {
  const { proposals } = await openPropositions(record.definition, options.propositions, session)
  return whyNotOpen(record, { store, proposals, now: Date.now() }, session)
}

/** Columns of the names of fields. */
const LABEL = 14

function print(
  record: ConsultationRecord,
  missing: readonly string[] | null,
  counted: Counted | null,
  session: Session
): void {
  const { text, terminal, language } = session
  const { fields, kinds, access, states, ...say } = text.consultation
  const { definition, items, notice, state } = record
  const { activities, structures } = definition.profile
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  for (const line of wrap(definition.title[language], terminal.width))
    terminal.print(terminal.paint('bold', line))
  const lines: [string, string][] = [
    [fields.state, states[state]],
    [fields.kind, kinds[definition.kind]],
    [fields.access, access[definition.access]],
    [fields.dates, say.dates(opensWords(record, session), closesWords(record, session), definition.timeZone)],
    ...(isEarly(record)
      ? ([[fields.planned, say.plannedEnd(localWords(definition.closes, session))]] as [string, string][])
      : []),
    [fields.organiser, definition.organiser.name],
    [fields.notice, say.version(String(notice.version))],
    [fields.profile, say.profile(String(activities.length), String(structures.length))],
    [fields.stages, definition.stages.map(({ title }) => title[language]).join(', ') || '–'],
    [
      fields.contributions,
      counted === null
        ? say.countLater
        : say.counted(number(counted.contributions), number(counted.answers), number(counted.remarks))
    ]
  ]
  for (const [label, value] of lines)
    for (const line of wrapIndented(padEnd(label, LABEL) + value, terminal.width, LABEL)) terminal.print(line)
  terminal.print('')
  terminal.print(fields.items)
  for (const { id, version, required, title } of items) {
    const isRequired = required ? `, ${say.required}` : ''
    const item = `- ${id}, ${say.version(String(version))}${isRequired} · ${title[language]}`
    for (const line of wrapIndented(item, terminal.width, 2)) terminal.print(line)
  }
  if (missing === null) return
  terminal.print('')
  const twice = twiceShown(definition)
  if (twice.length > 0) sayReasons(say.twice, twiceWords(definition, twice, session), session)
  if (missing.length > 0) sayReasons(say.missing, missing, session)
  else
    for (const line of wrap(say.ready(`horizon-soin consultation open ${definition.id}`), terminal.width))
      terminal.print(line)
}
