/** The workforce projections of the time beside what was counted since, for reading. */
import {
  decimal,
  errorWords,
  type HindcastReport,
  type HindcastWords,
  preciseShare,
  projectionName
} from '@horizon-soin/words'
import type { Session } from './session.js'
import { numberTable, type TableRow } from './table.js'
import { wrap, wrapIndented } from './width.js'

export function printWorkforce({ workforce }: HindcastReport, said: HindcastWords, session: Session): void {
  const { text, terminal } = session
  const print = (line: string) => terminal.print(line)
  print('')
  print(terminal.paint('bold', text.hindcast.workforce))
  wrap(said.workforce.join(' '), terminal.width).forEach(print)
  const rows = workforce.projections.flatMap(projection =>
    projection.checks.map(
      (check): TableRow => ({
        label: projectionName(projection, session.words),
        cells: [
          String(projection.baseYear),
          String(check.year),
          String(check.horizon),
          (check.interpolated ? '~' : '') + whole(check.projected, session),
          whole(check.observed, session),
          errorWords(check.error, session.words)
        ]
      })
    )
  )
  const read = workforce.projections.some(({ checks }) => checks.some(({ interpolated }) => interpolated))
  const { start, year, ahead, projected, observed, error, number, mape, bias, coverage } =
    text.hindcast.columns
  if (rows.length > 0) {
    print('')
    const columns = [start, year, ahead, projected, observed, error]
    numberTable({ corner: text.hindcast.projection, columns, rows }, terminal).forEach(print)
    if (read) wrap(text.hindcast.read, terminal.width).forEach(print)
    print('')
    const horizons = workforce.accuracy.horizons.map(
      (one): TableRow => ({
        label: text.hindcast.years(one.horizon),
        cells: [
          String(one.n),
          preciseShare(one.mape, session.language),
          errorWords(one.bias, session.words),
          one.coverage === null ? '–' : preciseShare(one.coverage, session.language)
        ]
      })
    )
    const table = { corner: text.hindcast.ahead, columns: [number, mape, bias, coverage], rows: horizons }
    numberTable(table, terminal).forEach(print)
  }
  if (said.unconfronted.length > 0) print('')
  for (const sentence of said.unconfronted) wrapIndented(sentence, terminal.width, 2).forEach(print)
}

/** To the head: an error of a per cent shows in the fourth figure. */
const whole = (value: number, { language }: Session): string => decimal(value, 0, language)
