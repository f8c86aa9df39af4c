/** The waterfall of `compare`. */
import type { WaterfallData } from '@horizon-soin/figures'
import { INDICATORS, type Scenario, type Waterfall } from '@horizon-soin/model'
import { inSentence, typeset, whereOf } from '@horizon-soin/words'
import type { Choice } from './series-choice.js'
import type { Session } from './session.js'
import type { Study } from './study.js'

export function waterfallOf(
  told: Waterfall,
  [from, to]: readonly [Scenario, Scenario],
  choice: Choice,
  year: number,
  { model, labels }: Study,
  { language }: Session
): WaterfallData {
  const nameOf = ({ id, label }: Scenario) => typeset(label[language], language) || id
  const isAll = choice.group === 'all' && choice.technology === null
  return {
    waterfall: told,
    measure: labels.indicator(choice.indicator) + (isAll ? '' : `, ${inSentence(whereOf(choice, labels))}`),
    unit: INDICATORS[choice.indicator].unit,
    year,
    fromLabel: nameOf(from),
    toLabel: nameOf(to),
    technologies: model.axes.technologies.map(id => ({ id, label: labels.technology(id) }))
  }
}
