/** The results of `ensemble` for reading: one block an indicator, one column a quantile. */
import type { Indicator, Scenario } from '@horizon-soin/model'
import type { Gathering, UncertainInput } from '@horizon-soin/model/uncertainty'
import type { Chance, SpreadRow } from '@horizon-soin/reports/uncertainty'
import { ABSENT, absentWords, decimal, exactShare, shortValue, whereOf } from '@horizon-soin/words'
import { convergenceTable } from './convergence-table.js'
import { countedWords } from './counted-words.js'
import { chanceWords, errorWords, rangeFinding, uncertainWords } from './ensemble-words.js'
import { nearestYear } from './findings.js'
import { INDICATOR_NAMES, indicatorsOf } from './options.js'
import { printIndicator } from './project-table.js'
import type { Session } from './session.js'
import { type Study, scenarioName } from './study.js'
import { numberTable, type TableRow } from './table.js'
import { wrap, wrapIndented } from './width.js'

/** What a table shows when no indicator is asked for: what `summary` tells of. */
const MAIN: readonly Indicator[] = [
  'headcount',
  'potential',
  'effective',
  'effective_since_base',
  'freed_fte',
  'freed_fte_since_base',
  'people_above'
]

const LEAST_CELL = 7

export interface EnsembleContext {
  study: Study
  scenario: Scenario
  years: readonly number[]
  /** Null where none was asked for. */
  indicators: readonly Indicator[] | null
  /** Whether groups or professions were asked for; else only what is of all professions is shown with the main indicators. */
  hasAggregate: boolean
  inputs: readonly UncertainInput[]
  /** How many sets of inputs the posterior has, null without one. */
  sets: number | null
  draws: number
  seed: number
  chances: readonly Chance[]
  /** For the convergence, where it was asked for. */
  gathering: Gathering | null
}

/** The rows of a table: the main indicators of all professions where nothing was chosen, else what was. */
function shownRows(rows: readonly SpreadRow[], { indicators, hasAggregate }: EnsembleContext): SpreadRow[] {
  const isWide = ({ group }: SpreadRow) => hasAggregate || group === 'all'
  const main = rows.filter(row => MAIN.includes(row.indicator) && isWide(row))
  return indicators !== null || main.length === 0 ? [...rows] : main
}

export function ensembleTable(rows: readonly SpreadRow[], context: EnsembleContext, session: Session): void {
  const { text, terminal, language } = session
  const { study, years, indicators, inputs, sets, draws } = context
  const { labels, model } = study
  const print = (line: string) => terminal.print(line)
  const paragraph = (message: string) => wrap(message, terminal.width).forEach(print)
  const shown = shownRows(rows, context)
  const year = nearestYear(years)
  const title = text.project.title(labels.title, scenarioName(context.scenario, session))
  for (const line of wrap(title, terminal.width)) print(terminal.paint('bold', line))
  paragraph(countedWords(model.dataset, session))
  const wished = indicators?.[0] ?? 'effective'
  const headline = shown.find(row => row.year === year && row.indicator === wished) ?? shown[0]
  const finding = headline ? rangeFinding(headline, labels, session) : null
  if (finding !== null) for (const line of wrap(finding, terminal.width)) print(terminal.paint('bold', line))
  for (const chance of context.chances)
    for (const line of wrapIndented(chanceWords(chance, draws, study, session), terminal.width, 2))
      print(line)
  paragraph(uncertainWords(model, inputs, sets, session))
  const names = new Set(shown.map(row => row.indicator))
  for (const indicator of indicators ?? INDICATOR_NAMES) {
    if (!names.has(indicator) && indicators === null) continue
    const block = shown.filter(row => row.indicator === indicator)
    print('')
    printIndicator(indicator, study, session)
    if (block.length === 0) {
      paragraph(absentWords(indicator, years, session.words))
      continue
    }
    for (const line of quantileTable(block, years, study, session)) print(line)
    const told = block.find(row => row.year === year && row.spread !== null)
    if (context.gathering && told)
      for (const line of convergenceTable(told, context.gathering, labels, session)) print(line)
  }
  print('')
  const counted = text.draws.count(decimal(draws, 0, language), String(context.seed))
  for (const line of wrap(
    `${counted}. ${headline && draws > 1 ? errorWords(headline, labels, session) : text.ensemble.fewDraws} ${text.ensemble.reading}`,
    terminal.width
  ))
    print(terminal.paint('dim', line))
  const others = indicatorsOf(model).filter(name => !names.has(name))
  if (indicators !== null || others.length === 0) return
  for (const line of wrapIndented(text.project.others(text.list(others)), terminal.width, 2))
    print(terminal.paint('dim', line))
}

/** Rows of years, or of what has a value in the one year; columns of quantiles, the scenario's own value first where it fits. */
function quantileTable(
  block: readonly SpreadRow[],
  years: readonly number[],
  { labels }: Study,
  session: Session
): string[] {
  const { text, language, terminal } = session
  const percent = (part: number) => exactShare(part, language)
  const columns = [percent(0.05), percent(0.25), text.ensemble.median, percent(0.75), percent(0.95)]
  const cellsOf = ({ indicator, value, spread }: SpreadRow) =>
    [value, ...(spread?.quantiles ?? columns.map(() => Number.NaN))].map(shown =>
      Number.isNaN(shown) ? ABSENT : shortValue(indicator, shown, language)
    )
  const owners = [...new Set(block.map(row => whereOf(row, labels)))]
  const isOneYear = years.length === 1
  const rows = owners.flatMap((owner): TableRow[] => {
    const own = block.filter(row => whereOf(row, labels) === owner)
    const strong = own[0]!.group !== null
    if (isOneYear)
      return own.map(row => ({ label: owner, cells: cellsOf(row), strong: strong && owners.length > 1 }))
    const lines = own.map(row => ({
      label: `${owners.length > 1 ? '  ' : ''}${row.year}`,
      cells: cellsOf(row)
    }))
    return owners.length > 1 ? [{ label: owner, cells: [], strong }, ...lines] : lines
  })
  const corner = isOneYear ? String(years[0]) : owners.length > 1 ? '' : owners[0]!
  const leastCell = LEAST_CELL
  const whole = numberTable(
    { corner, columns: [text.ensemble.scenario, ...columns], rows, leastCell },
    terminal
  )
  // A blank line parts what did not fit the width.
  if (!whole.includes('')) return whole
  const without = rows.map(row => ({ ...row, cells: row.cells.slice(1) }))
  return numberTable({ corner, columns, rows: without, leastCell }, terminal)
}
