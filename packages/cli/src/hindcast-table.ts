/** A hindcast for reading: the finding, professions, technologies, the workforce, what is thin. */
import {
  ABSENT,
  decimal,
  HINDCAST_PARTS,
  type HindcastReport,
  type HindcastReportRow,
  hindcastWords,
  type Labels,
  overallRow
} from '@horizon-soin/words'
import { gainCell, pointsCell } from './hindcast-cells.js'
import { technologyTable } from './hindcast-technology-table.js'
import { printWorkforce } from './hindcast-workforce-table.js'
import type { Session } from './session.js'
import { numberTable, type TableRow } from './table.js'
import { wrap, wrapIndented } from './width.js'

export interface HindcastContext {
  report: HindcastReport
  /** Of the study. */
  labels: Labels
  draws: number
  seed: number
}

export function hindcastTable({ report, labels, draws, seed }: HindcastContext, session: Session): void {
  const { text, terminal, words, language } = session
  const said = hindcastWords(report, labels, words)
  const print = (line: string) => terminal.print(line)
  const heading = (title: string) => {
    print('')
    print(terminal.paint('bold', title))
  }
  const paragraph = (sentences: readonly string[]) => wrap(sentences.join(' '), terminal.width).forEach(print)
  for (const line of wrap(said.title, terminal.width)) print(terminal.paint('bold', line))
  paragraph(said.finding)

  heading(text.hindcast.professions)
  professionTables(report, labels, session).forEach(print)

  heading(text.hindcast.technologies)
  const whole = overallRow(report)
  const technologies = report.technologies.filter(
    ({ profession, group }) => profession === whole.profession && group === whole.group
  )
  paragraph([said.adoptionMeaning])
  print('')
  technologyTable(technologies, report, labels, session).forEach(print)
  for (const part of technologies) {
    print('')
    const about = `${labels.technology(part.technology)}. ${said.technologyOf(part).join(' ')}`
    wrap(about, terminal.width).forEach(print)
  }
  print('')
  paragraph(said.message)

  printWorkforce(report, said, session)

  if (said.thin.length > 0) heading(text.hindcast.thin)
  for (const { about, reason } of said.thin) {
    for (const line of wrapIndented(about, terminal.width, 2)) print(line)
    for (const line of wrapIndented(`  ${reason}`, terminal.width, 2)) print(terminal.paint('dim', line))
  }
  print('')
  const counted = text.draws.count(decimal(draws, 0, language), String(seed))
  for (const line of wrap(`${said.guide} ${counted}.`, terminal.width)) print(terminal.paint('dim', line))
}

/** A part in points, then the grade of its evidence: « −4,4 B ». */
function partCell(row: HindcastReportRow, part: (typeof HINDCAST_PARTS)[number], session: Session): string {
  const text = pointsCell(row[part], session)
  const { grade, missing, ungraded } = row.grades[part]
  const lacking = missing > ungraded ? '–' : ungraded > 0 ? '?' : ''
  return `${text} ${((grade ?? '') + lacking).padEnd(3)}`
}

/** What was announced and what is supported, then what the difference is made of: two tables, which 80 columns hold. */
function professionTables(report: HindcastReport, labels: Labels, session: Session): string[] {
  const { text, terminal, language, words } = session
  const { announced, supported, range, grade, difference, gain, intensity, adoption } = text.hindcast.columns
  const points = (value: number) => decimal(value * 100, 1, language)
  const table = (columns: readonly string[], cellsOf: (row: HindcastReportRow) => string[]) => {
    const rows = [...report.rows, ...report.groups].map(
      (row): TableRow => ({
        label: row.profession === null ? labels.group(row.group!) : labels.profession(row.profession),
        cells: cellsOf(row),
        strong: row.group !== null
      })
    )
    return numberTable({ corner: '', columns, rows }, terminal)
  }
  return [
    ...table([announced, supported, range, grade], row => [
      gainCell(row.projected, session),
      gainCell(row.observed, session),
      row.range === null ? ABSENT : words.to(points(row.range.low), points(row.range.high)),
      row.grade ?? ABSENT
    ]),
    '',
    ...table([difference, gain, intensity, adoption], row => [
      pointsCell(row.observed - row.projected, session),
      ...HINDCAST_PARTS.map(part => partCell(row, part, session))
    ])
  ]
}
