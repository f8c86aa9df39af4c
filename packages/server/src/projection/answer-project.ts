import { createResults, run } from '@horizon-soin/model'
import { projectRecord, projectRows, usualYears } from '@horizon-soin/reports'
import { type Asker, knownYear, knownYears, openStudy } from './choose.js'
import { chooseSeries } from './choose-series.js'
import type { Questions } from './questions.js'
import { Refusal } from './refusal.js'

/** The answer of `project`. @throws Refusal */
export async function answerProject(asked: Questions['project'], asker: Asker): Promise<object> {
  const { model, scenario, levers } = await openStudy(asked, 'etude-2019', asker)
  const { indicators, keep } = chooseSeries(asked, model, asker)
  if (asked.since !== undefined && indicators && !indicators.includes('effective'))
    throw new Refusal(422, asker.say.sinceNeedsEffective)
  const since = asked.since === undefined ? null : knownYear('since', asked.since, model, asker)
  const years = asked.years
    ? knownYears('years', asked.years, model, asker)
    : usualYears(model).filter(year => year >= (since ?? year))
  const rows = projectRows(run(model, levers, createResults(model)), { years, since, keep })
  return projectRecord(model.dataset, scenario, rows, since)
}
