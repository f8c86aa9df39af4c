/** What a scenario asks for in vain, said where the answer depends on it. */
import { INDICATORS, type Indicator, type Model, type Notice } from '@horizon-soin/model'
import type { Session } from './session.js'
import type { Study } from './study.js'
import { wrapIndented } from './width.js'

/** A series that is shown: of a group or of a profession. */
interface Shown {
  indicator: Indicator
  group: string | null
  profession: string | null
}

/** The professions whose headcount a series depends on: a share of one profession depends on none, nor do the euros of measures. */
function headsBehind({ indicator, group, profession }: Shown, model: Model): string[] {
  if (INDICATORS[indicator].unit === 'euros') return []
  if (profession !== null) return INDICATORS[indicator].unit === 'share' ? [] : [profession]
  const members = model.groups.find(({ id }) => id === group)?.professions ?? []
  return Array.from(members, p => model.axes.professions[p]!)
}

const MOST_LINES = 2

/** Says once, in two lines at most, which levers change nothing for the professions behind what is shown. */
export function sayNotices(
  session: Session,
  { model, labels }: Study,
  notices: readonly Notice[],
  shown: Iterable<Shown>
): void {
  const { text, terminal } = session
  const behind = new Set([...shown].flatMap(series => headsBehind(series, model)))
  const told = notices.filter(notice => behind.has(notice.profession))
  if (told.length === 0) return
  const ids = [...new Set(told.map(notice => notice.profession))]
  const levers = [...new Set(told.map(notice => notice.lever))]
  const named = text.list(levers.map(lever => text.notices.levers[lever]))
  const count = text.notices.professions(ids.length)
  const laid = [
    [named, text.list(ids.map(labels.profession))],
    [named, text.list(ids)],
    [named, count],
    [text.notices.anyLever, count]
  ].map(([of, on]) =>
    wrapIndented(text.note(text.notices.series(of!, levers.length, on!)), terminal.width, 2)
  )
  terminal.warn((laid.find(lines => lines.length <= MOST_LINES) ?? laid.at(-1)!).join('\n'))
}
