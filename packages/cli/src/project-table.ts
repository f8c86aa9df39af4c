/** The results of `project` for reading: one block an indicator, one column a year. */
import type { Indicator, ResultRow, Scenario } from '@horizon-soin/model'
import { absentWords, shortValue } from '@horizon-soin/words'
import { countedWords } from './counted-words.js'
import { INDICATOR_NAMES, indicatorsOf } from './options.js'
import type { Session } from './session.js'
import { type Study, scenarioName } from './study.js'
import { numberTable, type TableRow } from './table.js'
import { wrap, wrapIndented } from './width.js'

/** What a table shows when no indicator is asked for. */
const MAIN: readonly Indicator[] = [
  'headcount',
  'potential',
  'effective',
  'effective_since_base',
  'freed_fte',
  'freed_fte_since_base',
  'share_above'
]

const LEAST_CELL = 7

export interface TableContext {
  study: Study
  scenario: Scenario
  years: readonly number[]
  /** Null where none was asked for. */
  indicators: readonly Indicator[] | null
  /** The indicators whose series answer the choices, though a value may not exist. */
  answering: ReadonlySet<string>
  /** The year that the effective gain is counted from, null for the dataset's own. */
  since: number | null
}

export function projectTable(rows: readonly ResultRow[], context: TableContext, session: Session): void {
  const { text, terminal } = session
  const { dataset } = context.study.model
  const base = String(dataset.technologyBaseYear)
  const print = (line: string) => terminal.print(line)
  const paragraph = (message: string) => wrap(message, terminal.width).forEach(print)
  const shown =
    context.indicators ?? (MAIN.some(name => context.answering.has(name)) ? MAIN : INDICATOR_NAMES)
  const title = text.project.title(context.study.labels.title, scenarioName(context.scenario, session))
  for (const line of wrap(title, terminal.width)) print(terminal.paint('bold', line))
  paragraph(
    context.since === null
      ? countedWords(dataset, session)
      : text.project.sinceEffective(String(context.since), base)
  )
  for (const indicator of INDICATOR_NAMES) {
    if (!shown.includes(indicator) || !context.answering.has(indicator)) continue
    const block = rows.filter(row => row.indicator === indicator)
    print('')
    printIndicator(indicator, context.study, session)
    if (block.length === 0) {
      paragraph(absentWords(indicator, context.years, session.words))
      continue
    }
    const lines = tableRows(indicator, block, context, session)
    const table = { corner: '', columns: context.years.map(String), rows: lines, leastCell: LEAST_CELL }
    for (const line of numberTable(table, terminal)) print(line)
  }
  const others = indicatorsOf(context.study.model).filter(name => !shown.includes(name))
  if (context.indicators !== null || others.length === 0) return
  print('')
  for (const line of wrapIndented(text.project.others(text.list(others)), terminal.width, 2))
    print(terminal.paint('dim', line))
}

/** The name of an indicator, in bold, and what it means. */
export function printIndicator(indicator: Indicator, { labels }: Study, { words, terminal }: Session): void {
  const name = labels.indicator(indicator)
  const [first, ...more] = wrap(`${name}, ${words.meanings[indicator]}`, terminal.width)
  terminal.print(first!.startsWith(name) ? terminal.paint('bold', name) + first!.slice(name.length) : first!)
  for (const line of more) terminal.print(line)
}

/** A line an aggregate; several technologies stand under the name of theirs. */
function tableRows(
  indicator: Indicator,
  block: readonly ResultRow[],
  { study: { labels }, years }: TableContext,
  { language }: Session
): TableRow[] {
  const several = new Set(block.map(row => row.technology)).size > 1
  const rows = new Map<string, TableRow & { cells: string[] }>()
  for (const { group, profession, technology, year, value } of block) {
    const name = group === null ? labels.profession(profession!) : labels.group(group)
    const owner = `${group} ${profession}`
    const strong = group !== null
    if (several && !rows.has(owner)) rows.set(owner, { label: name, cells: [], strong })
    const key = several ? `${owner} ${technology}` : owner
    if (!rows.has(key)) {
      const label = several
        ? `  ${labels.technology(technology!)}`
        : technology === null
          ? name
          : `${name} · ${labels.technology(technology)}`
      rows.set(key, { label, cells: years.map(() => '–'), strong: strong && !several })
    }
    rows.get(key)!.cells[years.indexOf(year)] = shortValue(indicator, value, language)
  }
  return [...rows.values()]
}
