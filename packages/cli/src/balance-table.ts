/** Need, capacity and balance for reading: a block a profession, a line a term. */
import { type BalanceTerms, ELSEWHERE, type Scenario } from '@horizon-soin/model'
import { count, share, signedCount } from '@horizon-soin/words'
import type { Session } from './session.js'
import { type Study, scenarioName } from './study.js'
import { numberTable, type TableRow } from './table.js'
import { wrap } from './width.js'

const LEAST_CELL = 9

export interface BalanceContext {
  study: Study
  scenario: Scenario
  years: readonly number[]
}

/** @param balances of each profession, in the order of the years */
export function balanceTable(
  balances: readonly (readonly BalanceTerms[])[],
  { study, scenario, years }: BalanceContext,
  session: Session
): void {
  const { terminal, language } = session
  const text = session.text.balance
  const paragraph = (message: string, style: 'bold' | null = null) => {
    for (const line of wrap(message, terminal.width))
      terminal.print(style === null ? line : terminal.paint(style, line))
  }
  paragraph(text.title(study.labels.title, scenarioName(scenario, session)), 'bold')
  paragraph(text.counted(String(balances[0]![0]!.base)))
  const care = careOf(scenario)
  paragraph(care === 1 ? text.allToCare : text.care(share(care, language)))
  for (const terms of balances) {
    terminal.print('')
    paragraph(study.labels.profession(terms[0]!.profession), 'bold')
    const table = {
      corner: '',
      columns: years.map(String),
      rows: rowsOf(terms, session),
      leastCell: LEAST_CELL
    }
    for (const line of numberTable(table, terminal)) terminal.print(line)
  }
}

/** The part of freed time that a scenario puts back into care; all of it where it says nothing. */
const careOf = ({ reinvestment = {} }: Scenario): number =>
  Object.keys(reinvestment).length === 0 ? 1 : (reinvestment.care ?? 0)

/** Less than this is written as nothing. */
const UNSEEN = 0.05
const seen = (value: number): number => (Math.abs(value) < UNSEEN ? 0 : value)

function rowsOf(terms: readonly BalanceTerms[], { text: { balance: text }, language }: Session): TableRow[] {
  const row = (label: string, of: (one: BalanceTerms) => number, strong = false): TableRow => ({
    label,
    cells: terms.map(one => count(seen(of(one)), language)),
    strong
  })
  const signed = (label: string, of: (one: BalanceTerms) => number, strong = false): TableRow => ({
    label,
    cells: terms.map(one => signedCount(seen(of(one)), language)),
    strong
  })
  const isUnseen = (of: (one: BalanceTerms) => number) => terms.every(one => seen(of(one)) === 0)
  const others = ELSEWHERE.filter(part => !isUnseen(one => one.elsewhere[part]))
  return [
    row(text.fte, one => one.fte),
    signed(text.freedToCare, one => one.care),
    row(text.capacity, one => one.capacity, true),
    row(text.needAtBase(String(terms[0]!.base)), one => one.needAtBase),
    signed(text.population, one => one.population),
    ...(isUnseen(one => one.trend) ? [] : [signed(text.trend, one => one.trend)]),
    row(text.need, one => one.need, true),
    signed(text.balance, one => one.balance, true),
    ...(others.length === 0 ? [] : [{ label: text.elsewhere, cells: [] }]),
    ...others.map(part => signed(`  ${text.parts[part]}`, one => one.elsewhere[part]))
  ]
}
