/** `db sweep`: deletes what its time is over for, and says what. */
import type { Command } from 'commander'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace, shownPlace } from '../store-place.js'
import { padStart, wrap } from '../width.js'
import { hasStore, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']
/** Columns of the number of rows. */
const NUMBER = 9

export function define(command: Command, session: Session): void {
  addPlace(addFormat(command, session, FORMATS), session).action(
    (options: PlaceOptions & { format: string }) => sweep(options, session)
  )
}

async function sweep(options: PlaceOptions & { format: string }, session: Session): Promise<void> {
  const { text, terminal, language } = session
  const format = readFormat(options.format, FORMATS, session)
  const place = readPlace(options, session)
  if (!(await hasStore(place, session))) throw new Refusal(text.db.nothing(shownPlace(place)), 1)
  const { RETENTION } = await import('@horizon-soin/consultation')
  const now = Date.now()
  const gone = await withStore(place, session, async store => {
    const report = await store.sweep(now)
    await store.write({ at: now, event: 'sweep', detail: report })
    return report
  })
  if (format === 'json') return writeJson(session, { at: new Date(now).toISOString(), deleted: gone })
  const say = text.db.sweep
  const indent = ' '.repeat(NUMBER + 2)
  const print = (count: string, words: string) => {
    const lines = wrap(words, terminal.width - indent.length)
    lines.forEach((line, index) => {
      terminal.print((index === 0 ? `${padStart(count, NUMBER)}  ` : indent) + line)
    })
  }
  terminal.print(terminal.paint('bold', `${padStart(say.gone, NUMBER)}  ${say.what}`))
  const number = new Intl.NumberFormat(language)
  for (const { rule, what, until } of RETENTION) {
    const count = rule === null ? say.yours : number.format(gone[rule] ?? 0)
    print(count, say.kept(what[language], until[language]))
  }
}
