/** `project`: a scenario's results, year by year. */
import { createResults, INDICATORS, type ResultRow, resultRows, run, since } from '@horizon-soin/model'
import type { Command } from 'commander'
import { sayNotices } from '../notices.js'
import {
  addData,
  addIndicators,
  addScenario,
  collect,
  knownGroup,
  knownIndicator,
  knownProfession,
  knownTechnology,
  readYear,
  readYears,
  usualYears
} from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { toRecord, writeTidy } from '../project-records.js'
import { projectTable } from '../project-table.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { chooseScenario, openStudy, type Study } from '../study.js'

const FORMATS: readonly Format[] = ['table', 'json', 'csv']

interface Options {
  data?: string
  scenario?: string
  years?: string
  indicator?: string[]
  group?: string[]
  profession?: string[]
  technology?: string[]
  since?: string
  format: string
}

export function define(command: Command, session: Session): void {
  const { options } = session.text
  addScenario(addData(command, session), session)
    .option('--years <list>', options.years)
    .option('--indicator <id>', options.repeatable(options.indicator), collect)
    .option('--group <id>', options.repeatable(options.group), collect)
    .option('--profession <id>', options.repeatable(options.profession), collect)
    .option('--technology <id>', options.repeatable(options.technology), collect)
    .option('--since <year>', options.since)
  addIndicators(addFormat(command, session, FORMATS), session).action((chosen: Options) =>
    project(chosen, session)
  )
}

async function project(options: Options, session: Session): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  const indicators = await each(options.indicator, name => knownIndicator('--indicator', name, session))
  if (options.since !== undefined && indicators && !indicators.includes('effective'))
    throw new Refusal(session.text.errors.sinceNeedsEffective)
  if (options.technology && indicators?.every(name => !INDICATORS[name].byTechnology))
    throw new Refusal(session.text.errors.technologyUnused(session.text.list(indicators)))
  const study = await openStudy(session, options.data)
  const { model } = study
  const reference = options.since === undefined ? null : readYear('--since', options.since, model, session)
  const years =
    options.years === undefined
      ? usualYears(model).filter(year => year >= (reference ?? year))
      : readYears(options.years, model, session)
  const keep = await filterOf(options, study, session)
  const { scenario, levers, notices } = await chooseScenario(session, study, options.scenario)
  const results = run(model, levers, createResults(model))
  const wanted = [...resultRows(results, reference === null ? years : [...new Set([...years, reference])])]
  const rows = (reference === null ? wanted : countSince(wanted, reference)).filter(
    row => years.includes(row.year) && (!indicators || indicators.includes(row.indicator)) && keep(row)
  )
  const answering = new Set(
    model.series
      .filter(key => (!indicators || indicators.includes(key.indicator)) && keep(key))
      .map(key => key.indicator)
  )
  if (answering.size === 0) throw new Refusal(session.text.errors.nothing)
  sayNotices(session, study, notices, rows)
  if (format === 'table')
    return projectTable(rows, { study, scenario, years, indicators, answering, since: reference }, session)
  const records = rows.map(toRecord)
  if (format === 'csv') return writeTidy(records, session)
  const head = {
    dataset: model.dataset.name,
    scenario: scenario.id,
    ...(reference === null ? {} : { since: reference })
  }
  writeJson(session, { ...head, results: records })
}

const each = async <Id>(
  values: readonly string[] | undefined,
  check: (value: string) => Promise<Id>
): Promise<Id[] | null> => (values ? Promise.all(values.map(check)) : null)

/** Whether a row answers --group, --profession and --technology. */
async function filterOf({ group, profession, technology }: Options, { model }: Study, session: Session) {
  const groups = await each(group, id => knownGroup(id, model, session))
  const professions = await each(profession, id => knownProfession(id, model, session))
  const technologies = await each(technology, id => knownTechnology(id, model, session))
  return (row: Pick<ResultRow, 'group' | 'profession' | 'technology'>): boolean =>
    (!(groups || professions) ||
      (row.group !== null && groups?.includes(row.group)) ||
      (row.profession !== null && professions?.includes(row.profession)) ||
      false) &&
    (!technologies || (row.technology !== null && technologies.includes(row.technology)))
}

/** The effective gain relative to another year: MODEL.md §6. Every other indicator stays as it is. */
function countSince(rows: readonly ResultRow[], reference: number): ResultRow[] {
  const keyOf = (row: ResultRow) => `${row.group} ${row.profession}`
  const isEffective = (row: ResultRow) => row.indicator === 'effective'
  const then = new Map(
    rows.filter(row => isEffective(row) && row.year === reference).map(row => [keyOf(row), row.value])
  )
  return rows
    .map(row =>
      isEffective(row) ? { ...row, value: since(row.value, then.get(keyOf(row)) ?? Number.NaN) } : row
    )
    .filter(row => Number.isFinite(row.value))
}
