/** The results of `regions` for reading: one block an indicator and an aggregate, one line a region, one column a year. */
import { INDICATORS } from '@horizon-soin/model'
import { ABSENT, decimal, shortValue, typeset, whereOf } from '@horizon-soin/words'
import { countedWords } from './counted-words.js'
import { printIndicator } from './project-table.js'
import { keyOf, type TwoTotals } from './regions-national.js'
import { assumedWords } from './regions-notices.js'
import { type RegionRow, rakingRecords } from './regions-records.js'
import type { RegionsRequest } from './regions-request.js'
import type { Session } from './session.js'
import { scenarioName } from './study.js'
import { numberTable, type TableRow } from './table.js'
import { wrap } from './width.js'

/** What a balance is made of, or is. */
const BALANCED = ['need', 'capacity', 'balance']

export function regionsTable(
  rows: readonly RegionRow[],
  totals: readonly TwoTotals[],
  request: RegionsRequest,
  session: Session
): void {
  const { text, terminal } = session
  const { study, chosen, years } = request
  const { dataset } = study.model
  const print = (line: string) => terminal.print(line)
  const paragraph = (message: string) => wrap(message, terminal.width).forEach(print)
  const title = text.regions.title(study.labels.title, scenarioName(chosen.scenario, session))
  for (const line of wrap(title, terminal.width)) print(terminal.paint('bold', line))
  const shown = [...new Set(rows.map(({ indicator }) => indicator))]
  if (shown.some(indicator => INDICATORS[indicator].since !== null)) paragraph(countedWords(dataset, session))
  if (shown.some(indicator => BALANCED.includes(indicator)))
    paragraph(text.regions.fromZero(String(dataset.balanceBaseYear)))
  const factors = rakingRecords(request.regions, years, request.keep).map(({ factor }) => factor)
  if (factors.length > 0) {
    const said = (factor: number) => decimal(factor, 4, session.language)
    paragraph(text.regions.raked(said(Math.min(...factors)), said(Math.max(...factors))))
  }
  const assumed = assumedWords(request, rows, session, totals)
  if (assumed.length > 0) paragraph(assumed.map(said => `${said}.`).join(' '))
  let before = ''
  for (const block of blocksOf(rows)) {
    const { indicator } = block[0]!
    print('')
    if (indicator !== before) printIndicator(indicator, study, session)
    before = indicator
    const corner = whereOf(block[0]!, study.labels)
    const table = {
      corner,
      columns: years.map(String),
      rows: [...linesOf(block, request, session), ...otherTotal(block, totals, request, session)]
    }
    for (const line of numberTable(table, terminal)) print(line)
  }
}

/** The rows of each series, in the order of the series. */
function blocksOf(rows: readonly RegionRow[]): RegionRow[][] {
  const blocks = new Map<string, RegionRow[]>()
  for (const row of rows) {
    const key = `${row.indicator} ${row.group} ${row.profession} ${row.technology}`
    const block = blocks.get(key)
    if (block) block.push(row)
    else blocks.set(key, [row])
  }
  return [...blocks.values()]
}

/** A line a region, the whole country last. */
function linesOf(
  block: readonly RegionRow[],
  { study, years, isShown }: RegionsRequest,
  { language, text }: Session
): TableRow[] {
  const { regions } = study.model.dataset
  const named = regions.map(({ id, label }) => ({ id, name: typeset(label[language], language) }))
  return [...named, { id: null, name: text.regions.nation }]
    .filter(({ id }) => isShown(id))
    .map(({ id, name }) => ({
      label: name,
      strong: id === null,
      cells: years.map(year => {
        const row = block.find(one => one.region === id && one.year === year)
        return row ? shortValue(row.indicator, still(row), language) : ABSENT
      })
    }))
}

/** The total of the national tables below that of the regions, and what sets them apart; nothing where they agree. */
function otherTotal(
  block: readonly RegionRow[],
  totals: readonly TwoTotals[],
  { years }: RegionsRequest,
  { language, text }: Session
): TableRow[] {
  const apart = new Map(totals.map(row => [keyOf(row), row]))
  const nation = years.map(year => block.find(row => row.region === null && row.year === year))
  if (!nation.some(row => row && apart.has(keyOf(row)))) return []
  const cells = (read: (row: RegionRow, two: TwoTotals | undefined) => number) =>
    nation.map(row => {
      if (!row) return ABSENT
      const value = read(row, apart.get(keyOf(row)))
      return shortValue(row.indicator, still({ ...row, value }), language)
    })
  return [
    { label: text.regions.project, cells: cells((row, two) => two?.national ?? row.value) },
    { label: text.regions.gap, cells: cells((_, two) => two?.gap ?? 0) }
  ]
}

/** A balance of zero, less what is left of rounding. */
const still = ({ indicator, value }: RegionRow): number =>
  indicator === 'balance' && Math.abs(value) < 1e-6 ? 0 : value
