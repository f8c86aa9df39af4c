/** `project`: a scenario's results, year by year. */
import { createResults, run } from '@horizon-soin/model'
import { projectRecord, projectRows, toRecord, usualYears } from '@horizon-soin/reports'
import type { Command } from 'commander'
import { sayNotices } from '../notices.js'
import { addData, addIndicators, addScenario, readYear, readYears } from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { addPicture, type PictureOptions, readPictures, writePictures } from '../picture.js'
import { PROJECT_CHARTS, professionsOf, readProjectChart } from '../project-chart.js'
import { projectTable } from '../project-table.js'
import { writeTidy } from '../project-tidy.js'
import { Refusal } from '../refusal.js'
import { addFilter, type FilterOptions, readFilter, readIndicators } from '../series-filter.js'
import type { Session } from '../session.js'
import { chooseScenario, openStudy, scenarioName } from '../study.js'

const FORMATS: readonly Format[] = ['table', 'json', 'csv']

interface Options extends FilterOptions, PictureOptions {
  data?: string
  scenario?: string
  years?: string
  since?: string
  format: string
}

export function define(command: Command, session: Session): void {
  const { options } = session.text
  addScenario(addData(command, session), session).option('--years <list>', options.years)
  addFilter(command, session).option('--since <year>', options.since)
  addPicture(addFormat(command, session, FORMATS), session, PROJECT_CHARTS)
  addIndicators(command, session).action((chosen: Options) => project(chosen, session))
}

async function project(options: Options, session: Session): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  const indicators = await readIndicators(options, session)
  if (options.since !== undefined && indicators && !indicators.includes('effective'))
    throw new Refusal(session.text.errors.sinceNeedsEffective)
  const chart = await readProjectChart(options, indicators, session)
  const study = await openStudy(session, options.data)
  const { model } = study
  const reference = options.since === undefined ? null : readYear('--since', options.since, model, session)
  const years =
    options.years === undefined
      ? usualYears(model).filter(year => year >= (reference ?? year))
      : readYears(options.years, model, session)
  const keep = await readFilter(options, indicators, study, session)
  const pictures = await readPictures(options, session)
  const professions = pictures.length > 0 ? professionsOf(chart, options.profession, study, session) : []
  const { scenario, levers, notices } = await chooseScenario(session, study, options.scenario)
  const results = run(model, levers, createResults(model))
  const rows = projectRows(results, { years, since: reference, keep })
  const answering = new Set(model.series.filter(keep).map(key => key.indicator))
  sayNotices(session, study, notices, rows)
  const { dataset } = model
  if (format === 'table')
    projectTable(rows, { study, scenario, years, indicators, answering, since: reference }, session)
  else if (format === 'csv')
    writeTidy(
      rows.map(row => toRecord(row, { ...dataset, since: reference })),
      session
    )
  else writeJson(session, projectRecord(dataset, scenario, rows, reference))
  if (pictures.length === 0) return
  const source = session.text.pictures.source(study.labels.title, scenarioName(scenario, session))
  const drawn = options.years === undefined ? null : years
  const { drawProject } = await import('../project-picture.js')
  const draw = await drawProject(chart, { study, results, levers, professions, years: drawn })
  await writePictures(pictures, draw, { source, format }, session)
}
