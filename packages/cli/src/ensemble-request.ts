/** What `ensemble` is asked: everything read and checked before a draw is made. */
import type { Indicator, Notice, Scenario } from '@horizon-soin/model'
import { type EnsembleSpec, type UncertainInput, uncertainInputs } from '@horizon-soin/model/uncertainty'
import { uncertainYears } from '@horizon-soin/reports'
import { placesOf, type Question, questionsOf, type ResultPlace } from '@horizon-soin/reports/uncertainty'
import { type DrawOptions, readSeed, readWhole, readWorkers } from './draw-options.js'
import { fanYears } from './fan-years.js'
import { openPosterior, readInputSource } from './input-source.js'
import { readYears } from './options.js'
import { type Format, readFormat } from './output.js'
import { type PictureFile, type PictureOptions, readPictures } from './picture.js'
import { chooseForPicture } from './picture-choice.js'
import { Refusal } from './refusal.js'
import type { Choice } from './series-choice.js'
import { type FilterOptions, readFilter, readIndicators } from './series-filter.js'
import type { Session } from './session.js'
import { chooseScenario, openStudy, type Study } from './study.js'
import { readThresholds } from './thresholds.js'

export const ENSEMBLE_FORMATS: readonly Format[] = ['table', 'json', 'csv']
const DRAWS = { least: 1, most: 10_000_000 }

export interface EnsembleOptions extends FilterOptions, DrawOptions, PictureOptions {
  data?: string
  scenario?: string
  years?: string
  draws: string
  input: string
  above?: string[]
  convergence?: boolean
  format: string
}

export interface EnsembleRequest {
  format: Format
  study: Study
  scenario: Scenario
  levers: Float64Array
  notices: readonly Notice[]
  spec: EnsembleSpec
  workers: number
  inputs: readonly UncertainInput[]
  /** Null where none was asked for. */
  indicators: readonly Indicator[] | null
  /** Whether groups or professions were asked for. */
  hasAggregate: boolean
  /** The years to report: a picture may need draws of more. */
  years: readonly number[]
  places: readonly ResultPlace[]
  questions: readonly Question[]
  convergence: boolean
  pictures: readonly PictureFile[]
  /** What the pictures show, null without one. */
  subject: Choice | null
}

/** @throws Refusal on whatever cannot be done */
export async function readRequest(options: EnsembleOptions, session: Session): Promise<EnsembleRequest> {
  const format = readFormat(options.format, ENSEMBLE_FORMATS, session)
  const indicators = await readIndicators(options, session)
  const draws = readWhole('--draws', options.draws, DRAWS, session)
  const seed = readSeed(options, session)
  const workers = readWorkers(options, session)
  const source = await readInputSource(options.input, session)
  const thresholds = readThresholds(options.above ?? [], indicators, session)
  const convergence = options.convergence === true
  if (format === 'csv' && (convergence || thresholds.length > 0))
    throw new Refusal(session.text.draws.errors.notInCsv(convergence ? '--convergence' : '--above'))
  const study = await openStudy(session, options.data)
  const { model } = study
  const years = options.years === undefined ? uncertainYears(model) : readYears(options.years, model, session)
  const keep = await readFilter(options, indicators, study, session)
  const pictures = await readPictures(options, session)
  const subject = pictures.length > 0 ? await chooseForPicture(options, indicators, study, session) : null
  const { scenario, levers, notices } = await chooseScenario(session, study, options.scenario)
  const posterior = source === 'posterior' ? await openPosterior(study, session) : undefined
  const inputs = uncertainInputs(model, posterior !== undefined, scenario.policies)
  if (inputs.length === 0) throw new Refusal(session.text.draws.errors.noInputs)
  const drawn =
    subject === null ? years : fanYears(model, years, options.years !== undefined && years.length > 1)
  const places = placesOf(model, drawn, years, keep)
  const hasAggregate = options.group !== undefined || options.profession !== undefined
  const { dataset } = model
  return {
    ...{ format, study, scenario, levers, notices, workers, inputs, indicators, hasAggregate, years, places },
    spec: { kind: 'ensemble', dataset, scenario, years: drawn, draws, seed, posterior },
    questions: questionsOf(places, thresholds, hasAggregate),
    ...{ convergence, pictures, subject }
  }
}
