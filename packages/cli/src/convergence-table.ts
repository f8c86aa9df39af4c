/** How the mean of a result settles as draws come: `ensemble --convergence`. */
import { convergenceOf, type Gathering } from '@horizon-soin/model/uncertainty'
import type { SpreadRow } from '@horizon-soin/reports/uncertainty'
import { decimal, type Labels, whereOf } from '@horizon-soin/words'
import type { Session } from './session.js'
import { numberTable } from './table.js'
import { toError } from './to-error.js'
import { wrap } from './width.js'

/** The mean and its standard error at 256 draws, each double, and all; with as many decimals as the smallest error has. */
export function convergenceTable(
  row: SpreadRow,
  gathering: Gathering,
  labels: Labels,
  session: Session
): string[] {
  const { text, language, terminal } = session
  const words = text.ensemble
  const points = convergenceOf(gathering, row.result)
  const rows = points.map(({ draws, mean, se }) => ({
    label: decimal(draws, 0, language),
    cells: [toError(row.indicator, mean, points.at(-1)!.se, session), toError(row.indicator, se, se, session)]
  }))
  const columns = [words.mean, words.se]
  return [
    '',
    ...wrap(words.convergence(whereOf(row, labels), String(row.year)), terminal.width),
    ...numberTable({ corner: words.tirages, columns, rows, leastCell: 10 }, terminal)
  ]
}
