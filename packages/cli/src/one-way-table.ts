/** One input at a time, as `sensitivity --one-way` shows it. */
import type { Indicator } from '@horizon-soin/model'
import type { Tornado } from '@horizon-soin/model/uncertainty'
import { change, fullValue, inputName, type Labels, preciseShare, shortValue } from '@horizon-soin/words'
import type { Session } from './session.js'
import { numberTable } from './table.js'
import { wrap } from './width.js'

/** The result at the low and at the high of each of the first `shown` inputs, the widest swing first; the others are counted. */
export function oneWayTable(
  { base, swings }: Tornado,
  shown: number,
  indicator: Indicator,
  labels: Labels,
  session: Session
): string[] {
  const { text, terminal, language } = session
  const words = text.sensitivity
  const isShare = fullValue(indicator, base, session.words).endsWith('%')
  const value = (of: number) => (isShare ? preciseShare(of, language) : shortValue(indicator, of, language))
  const swingOf = ({ low, high }: { low: number; high: number }) =>
    change(indicator, high - low, session.words)
  const rows = swings.slice(0, shown).map(swing => ({
    label: inputName(swing.input, labels, session.words),
    cells: [value(swing.low), value(swing.high), swingOf(swing)]
  }))
  const rest = swings.slice(shown)
  const most = rest.length === 0 ? 0 : Math.abs(rest[0]!.high - rest[0]!.low)
  const columns = [words.low, words.high, words.swing]
  return [
    '',
    ...wrap(words.oneWay(fullValue(indicator, base, session.words)), terminal.width).map(line =>
      terminal.paint('bold', line)
    ),
    ...numberTable({ corner: words.input, columns, rows, leastCell: 7 }, terminal),
    ...(rest.length === 0
      ? []
      : wrap(
          words.oneWayRest(rest.length, change(indicator, most, session.words).replace(/^\+/, '')),
          terminal.width
        ).map(line => terminal.paint('dim', line)))
  ]
}
