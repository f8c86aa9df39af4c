/** The tables of the page that no chart has, for files: numbers at full precision. */
import { type Cell, type ChartTable, type ColumnUnit, typeset } from '@horizon-soin/figures'
import { HINDCAST_PARTS, projectionName } from '@horizon-soin/words'
import { adopted, type Telling } from './telling.js'
import { hindcastText } from './text.js'

type Columns = readonly (readonly [label: string, unit: ColumnUnit])[]

const tableOf = (
  columns: Columns,
  rows: readonly (readonly Cell[])[],
  { language }: Telling
): ChartTable => ({
  columns: columns.map(([label, unit]) => ({ label: typeset(label, language), unit })),
  rows
})

/** A row a profession and part: its points, its letter and why. */
export function gradeTable(telling: Telling): ChartTable {
  const { language, report, labels } = telling
  const { professions, tables: text } = hindcastText[language]
  return tableOf(
    [
      [text.profession, 'text'],
      [text.part, 'text'],
      [text.difference, 'points'],
      [text.grade, 'text'],
      [text.why, 'text']
    ],
    report.rows.flatMap(row =>
      HINDCAST_PARTS.map(part => [
        labels.profession(row.profession!),
        professions.parts[part],
        row[part],
        row.grades[part].grade,
        typeset(row.grades[part].reason?.[language] ?? '', language)
      ])
    ),
    telling
  )
}

/** A row a technology: both sides, and what explains the difference in both orders. */
export function technologyTable(telling: Telling): ChartTable {
  const { language, report, labels } = telling
  const { technologies: text, professions, tables } = hindcastText[language]
  const measures = ['adoption', 'gainPerUser', 'intensity', 'freed'] as const
  const orders = ['forward', 'reversed'] as const
  return tableOf(
    [
      [tables.technology, 'text'],
      ...measures.flatMap(one =>
        (['announced', 'supported'] as const).map(
          side =>
            [
              `${one === 'freed' ? text.rows.freed(report.since) : text.rows[one]}, ${text[side]}`,
              'share'
            ] as const
        )
      ),
      [`${text.rows.adoption}, ${tables.low}`, 'share'],
      [`${text.rows.adoption}, ${tables.high}`, 'share'],
      ...orders.flatMap(order =>
        HINDCAST_PARTS.map(part => [`${professions.parts[part]}, ${text[order]}`, 'points'] as const)
      )
    ],
    report.technologies.map(one => [
      labels.technology(one.technology),
      ...measures.flatMap(measure => [one[measure].projected, one[measure].observed]),
      adopted[one.technology]?.low ?? null,
      adopted[one.technology]?.high ?? null,
      ...orders.flatMap(order => HINDCAST_PARTS.map(part => one[order][part]))
    ]),
    telling
  )
}

/** A row a horizon, then all of them together. */
export function accuracyTable(telling: Telling): ChartTable {
  const { language, report } = telling
  const { workforce: text } = hindcastText[language]
  const { columns } = text
  const { horizons, overall } = report.workforce.accuracy
  const rows = [
    ...horizons.map(one => ({ name: typeset(text.years(one.horizon), language), ...one })),
    ...(overall === null ? [] : [{ name: text.all, ...overall }])
  ]
  return tableOf(
    [
      [columns.ahead, 'text'],
      [columns.points, 'number'],
      [columns.mape, 'share'],
      [columns.bias, 'share'],
      [columns.coverage, 'share']
    ],
    rows.map(({ name, n, mape, bias, coverage }) => [name, n, mape, bias, coverage]),
    telling
  )
}

/** Every projection of the dossier, year by year, confronted or not. */
export function projectionTable(telling: Telling): ChartTable {
  const { language, report, words } = telling
  const { tables: text } = hindcastText[language]
  return tableOf(
    [
      [text.projection, 'text'],
      [text.perimeter, 'text'],
      [text.start, 'year'],
      [text.year, 'year'],
      [text.projected, 'persons'],
      [text.counted, 'persons'],
      [text.error, 'share'],
      [text.source, 'text'],
      [text.note, 'text']
    ],
    report.workforce.projections.flatMap(one => {
      const named = [projectionName(one, words), one.perimeter, one.baseYear]
      const confronted = one.checks.map(({ year, projected, observed, error }) => [
        ...named,
        year,
        projected,
        observed,
        error,
        one.source,
        null
      ])
      const others = one.points
        .filter(({ year }) => one.checks.every(check => check.year !== year))
        .map(({ year, headcount, note }) => [
          ...named,
          year,
          headcount,
          null,
          null,
          one.source,
          typeset(note?.[language] ?? '', language)
        ])
      return [...confronted, ...others]
    }),
    telling
  )
}
