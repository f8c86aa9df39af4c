/** `ensemble`: how sure a scenario's results are, from draws of every uncertain input. */
import { chancesOf, type Drawn, ensembleRecord, spreadRows } from '@horizon-soin/reports/uncertainty'
import { decimal } from '@horizon-soin/words'
import type { Command } from 'commander'
import { addDraws } from '../draw-options.js'
import { fanOf } from '../ensemble-picture.js'
import {
  ENSEMBLE_FORMATS,
  type EnsembleOptions,
  type EnsembleRequest,
  readRequest
} from '../ensemble-request.js'
import { drawEnsemble } from '../ensemble-run.js'
import { ensembleTable } from '../ensemble-table.js'
import { writeSpreads } from '../ensemble-tidy.js'
import { nearestYear } from '../findings.js'
import { INPUT_SOURCES } from '../input-source.js'
import { interruptible } from '../interrupt.js'
import { withModelErrors } from '../model-refusals.js'
import { sayNotices } from '../notices.js'
import { addData, addIndicators, addScenario } from '../options.js'
import { addFormat, writeJson } from '../output.js'
import { addPicture, writePictures } from '../picture.js'
import { addFilter } from '../series-filter.js'
import type { Session } from '../session.js'
import { scenarioName } from '../study.js'

const together = (value: string, before: readonly string[] = []): string[] => [...before, value]

export function define(command: Command, session: Session): void {
  const { options, draws } = session.text
  addScenario(addData(command, session), session).option('--years <list>', options.years)
  addFilter(command, session).option('--draws <n>', draws.options.draws, '4096')
  addDraws(command, session)
    .option(`--input <${INPUT_SOURCES.join('|')}>`, draws.options.input, 'pert')
    .option('--above <value>', draws.options.above, together)
    .option('--convergence', draws.options.convergence)
  addFormat(command, session, ENSEMBLE_FORMATS)
  addIndicators(addPicture(command, session), session).action((options: EnsembleOptions) =>
    interruptible(session, signal => ensemble(options, signal, session))
  )
}

async function ensemble(options: EnsembleOptions, signal: AbortSignal, session: Session): Promise<void> {
  const request = await readRequest(options, session)
  const { spec, study, questions, workers, pictures, subject, format, scenario } = request
  const thresholds = questions.map(({ place, above }) => ({ result: place.result, above }))
  const label = session.text.draws.progress
  const drawn = await withModelErrors(session, () =>
    drawEnsemble(spec, study.model, thresholds, { workers, signal, label }, session)
  )
  report(request, drawn, session)
  if (subject === null) return
  const { fanChart } = await import('@horizon-soin/figures')
  const { draws, seed, years } = spec
  const focus = nearestYear(request.years)
  const data = fanOf(subject, drawn.gathering, { study, scenario: scenario.id, years, focus, draws }, session)
  const counted = session.text.draws.count(decimal(draws, 0, session.language), String(seed))
  const source = session.text.pictures.drawn(study.labels.title, scenarioName(scenario, session), counted)
  await writePictures(pictures, look => fanChart(data, look), { source, format, signal }, session)
}

function report(request: EnsembleRequest, drawn: Drawn, session: Session): void {
  const { study, levers, places, notices, format, spec, scenario, convergence } = request
  const { dataset } = study.model
  const rows = spreadRows(study.model, levers, drawn, places)
  const chances = chancesOf(drawn.gathering, request.questions)
  sayNotices(session, study, notices, rows)
  if (format === 'csv') {
    writeSpreads(rows, dataset, session)
    return
  }
  if (format === 'table') {
    const { draws, seed, posterior } = spec
    const { years, indicators, hasAggregate, inputs } = request
    const sets = posterior ? posterior.draws.length / posterior.parameters.length : null
    const gathering = convergence ? drawn.gathering : null
    const context = {
      study,
      scenario,
      years,
      indicators,
      hasAggregate,
      inputs,
      sets,
      draws,
      seed,
      chances,
      gathering
    }
    ensembleTable(rows, context, session)
    return
  }
  const gathering = convergence ? drawn.gathering : null
  writeJson(session, ensembleRecord(dataset, scenario, spec, { rows, chances }, gathering))
}
