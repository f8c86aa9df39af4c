/** What a message is told from: the runs of a model in a scenario, the years, and the words. */
import {
  createResults,
  type Dataset,
  INDICATORS,
  type Indicator,
  leversOf,
  type Model,
  type Results,
  run,
  type Scenario,
  type SeriesQuery,
  sinceYear,
  valueAt
} from '@horizon-soin/model'
import { runEdition } from '@horizon-soin/model/editions'
import type { Words } from '../fr.js'
import { type Labels, labelsOf } from '../labels.js'
import { findPublished } from './find-published.js'
import type { MessageNumber } from './message.js'
import { PARTS, type Reading, RUNS, type RunName } from './reading.js'
import { type MessageText, messageText } from './text.js'

/** The years that the study's messages are about. */
const NEAR = 2025
const FAR = 2030

interface NumberOptions {
  name?: string
  year?: number
  reading?: Reading
}

export interface Telling {
  model: Model
  /** The dataset whose published figures are quoted. */
  study: Dataset
  words: Words
  labels: Labels
  text: MessageText
  /** Within the years of the model. */
  near: number
  far: number
  number(series: SeriesQuery, options?: NumberOptions): MessageNumber
}

export function tellingOf(model: Model, scenario: Scenario, study: Dataset, words: Words): Telling {
  const { dataset, axes } = model
  const text = messageText[words.language]
  const within = (year: number) => Math.min(axes.lastYear, Math.max(axes.firstYear, year))
  const far = within(FAR)
  const known = new Map<RunName, Results>()
  const resultsOf = (name: RunName): Results => {
    const results = known.get(name) ?? runOf(name)
    known.set(name, results)
    return results
  }
  const runOf = (name: RunName): Results =>
    name === 'scenario'
      ? run(model, leversOf(model, scenario).levers, createResults(model))
      : runEdition(RUNS[name]({ dataset, scenario }))
  return {
    model,
    study,
    words,
    labels: labelsOf(dataset, words),
    text,
    near: within(NEAR),
    far,
    number: (series, { name = '', year = far, reading = 'scenario' } = {}) => {
      const indicator = series.indicator as Indicator
      const { unit } = INDICATORS[indicator]
      return {
        name,
        query: reading === 'scenario' ? series : null,
        series,
        reading,
        year,
        unit: unit === 'share' && reading !== 'scenario' ? 'points' : unit,
        value: PARTS[reading].reduce(
          (sum, part) => sum + part.sign * valueAt(resultsOf(part.run), series, year),
          0
        ),
        since: sinceYear(indicator, dataset),
        published: findPublished(study, series, year, reading, words)
      }
    }
  }
}
