/** The waterfalls of `compare`. */
import type { WaterfallData } from '@horizon-soin/figures'
import { INDICATORS, type Scenario, type Waterfall } from '@horizon-soin/model'
import type { EditionWaterfall } from '@horizon-soin/model/editions'
import { inSentence, typeset, whereOf } from '@horizon-soin/words'
import type { OpenedEdition } from './edition-pair.js'
import type { Choice } from './series-choice.js'
import type { Session } from './session.js'
import type { Study } from './study.js'

export function waterfallOf(
  told: Waterfall,
  [from, to]: readonly [Scenario, Scenario],
  choice: Choice,
  year: number,
  study: Study,
  session: Session
): WaterfallData {
  const nameOf = (scenario: Scenario) => nameIn(scenario, session)
  return drawnOf(told, [nameOf(from), nameOf(to)], choice, year, study)
}

/** Ends are named by their datasets, and by their scenarios too where these are not the same. */
export function editionsWaterfallOf(
  told: EditionWaterfall,
  [from, to]: readonly [OpenedEdition, OpenedEdition],
  choice: Choice,
  year: number,
  session: Session
): WaterfallData {
  const isOne = from.edition.scenario.id === to.edition.scenario.id
  const nameOf = ({ study, edition }: OpenedEdition) =>
    [study.labels.title, ...(isOne ? [] : [nameIn(edition.scenario, session)])].join(', ')
  return drawnOf(told, [nameOf(from), nameOf(to)], choice, year, to.study)
}

const nameIn = ({ id, label }: Scenario, { language }: Session): string =>
  typeset(label[language], language) || id

function drawnOf(
  waterfall: WaterfallData['waterfall'],
  [fromLabel, toLabel]: readonly [string, string],
  choice: Choice,
  year: number,
  { model, labels }: Study
): WaterfallData {
  const isAll = choice.group === 'all' && choice.technology === null
  return {
    waterfall,
    measure: labels.indicator(choice.indicator) + (isAll ? '' : `, ${inSentence(whereOf(choice, labels))}`),
    unit: INDICATORS[choice.indicator].unit,
    year,
    fromLabel,
    toLabel,
    technologies: model.axes.technologies.map(id => ({ id, label: labels.technology(id) }))
  }
}
