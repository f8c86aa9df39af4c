/** `sensitivity`: which inputs the uncertainty of one result comes from. */
import type { Look } from '@horizon-soin/figures'
import { type SensitivitySpec, type Tornado, tornado, uncertainInputs } from '@horizon-soin/model/uncertainty'
import { datasetRecord } from '@horizon-soin/reports'
import { decimal } from '@horizon-soin/words'
import type { Command } from 'commander'
import { addDraws, type DrawOptions, readSeed, readWhole, readWorkers } from '../draw-options.js'
import { yearOf } from '../findings.js'
import { interruptible } from '../interrupt.js'
import { withModelErrors } from '../model-refusals.js'
import { sayNotices } from '../notices.js'
import { addData, addIndicators, addScenario, knownIndicator, readYear } from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { addPicture, type PictureOptions, readChart, readPictures, writePictures } from '../picture.js'
import { Refusal } from '../refusal.js'
import { SENSITIVITY_CHARTS, sobolOf, tornadoOf } from '../sensitivity-picture.js'
import { toIndexRecord, toTornadoRecord, writeIndices } from '../sensitivity-records.js'
import { computeIndices } from '../sensitivity-run.js'
import { sensitivityTable } from '../sensitivity-table.js'
import { type AggregateOptions, chooseSeries } from '../series-choice.js'
import type { Session } from '../session.js'
import { chooseScenario, openStudy, scenarioName } from '../study.js'

const FORMATS: readonly Format[] = ['table', 'json', 'csv']
/** Fewer points than the least tell nothing. */
const POINTS = { least: 16, most: 1_000_000 }

interface Options extends AggregateOptions, DrawOptions, PictureOptions {
  data?: string
  scenario?: string
  indicator: string
  year?: string
  points: string
  oneWay?: boolean
  chart?: string
  format: string
}

export function define(command: Command, session: Session): void {
  const { options, draws } = session.text
  addScenario(addData(command, session), session)
    .option('--indicator <id>', draws.options.effective, 'effective')
    .option('--group <id>', options.group)
    .option('--profession <id>', options.profession)
    .option('--technology <id>', options.technology)
    .option('--year <year>', draws.options.year)
    .option('--points <n>', draws.options.points, '1024')
  addDraws(command, session).option('--one-way', draws.options.oneWay)
  addPicture(addFormat(command, session, FORMATS), session, SENSITIVITY_CHARTS)
  addIndicators(command, session).action((chosen: Options) =>
    interruptible(session, signal => sensitivity(chosen, signal, session))
  )
}

async function sensitivity(options: Options, signal: AbortSignal, session: Session): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  const indicator = await knownIndicator('--indicator', options.indicator, session)
  const points = readWhole('--points', options.points, POINTS, session)
  const seed = readSeed(options, session)
  const workers = readWorkers(options, session)
  const chart = await readChart(options, SENSITIVITY_CHARTS, session)
  const study = await openStudy(session, options.data)
  const { model } = study
  const { dataset } = model
  const year = options.year === undefined ? yearOf(model) : readYear('--year', options.year, model, session)
  const choice = await chooseSeries(indicator, options, study, session)
  const pictures = await readPictures(options, session)
  const { scenario, notices } = await chooseScenario(session, study, options.scenario)
  const inputs = uncertainInputs(model, false, scenario.policies)
  if (inputs.length === 0) throw new Refusal(session.text.draws.errors.noInputs)
  const spec: SensitivitySpec = { kind: 'sensitivity', dataset, scenario, query: choice, year, points, seed }
  const label = session.text.draws.progress
  const computed = await withModelErrors(session, () =>
    computeIndices(spec, { workers, signal, label }, session)
  )
  const needsOneWay = options.oneWay === true || chart === 'tornado'
  const oneWay: Tornado | null = needsOneWay ? tornado(model, scenario, choice, year) : null
  const { indices, variance } = computed
  sayNotices(session, study, notices, [choice])
  if (format === 'table')
    sensitivityTable(computed, { study, spec, choice, inputs: inputs.length, oneWay }, session)
  else if (format === 'csv') writeIndices(indices, oneWay, session)
  else
    writeJson(session, {
      ...datasetRecord(dataset),
      scenario: scenario.id,
      ...choice,
      ...{ year, points, seed, variance },
      indices: indices.map(toIndexRecord),
      ...(oneWay === null ? {} : { one_way: toTornadoRecord(oneWay) })
    })
  if (pictures.length === 0) return
  const { sobolBars, tornadoChart } = await import('@horizon-soin/figures')
  const subject = { study, choice, year }
  const { source, drawn } = session.text.pictures
  const names = [study.labels.title, scenarioName(scenario, session)] as const
  const counted = session.text.sensitivity.points(decimal(points, 0, session.language), String(seed))
  // The indices come of draws; the tornado does not.
  const isTornado = oneWay !== null && chart === 'tornado'
  const draw = (look: Look) =>
    isTornado
      ? tornadoChart(tornadoOf(oneWay, subject, session), look)
      : sobolBars(sobolOf(indices, subject, session), look)
  const said = isTornado ? source(...names) : drawn(...names, counted)
  await writePictures(pictures, draw, { source: said, format, signal }, session)
}
