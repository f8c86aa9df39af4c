/** The fan of `ensemble`: one indicator over the years. */
import type { FanData } from '@horizon-soin/figures'
import { INDICATORS, rowOf } from '@horizon-soin/model'
import { type Gathering, spreadOf } from '@horizon-soin/model/uncertainty'
import { exactShare, inSentence, whereOf } from '@horizon-soin/words'
import type { Choice } from './series-choice.js'
import type { Session } from './session.js'
import type { Study } from './study.js'

/** A name and what it means, where that says more: « Personnes à plus de 30 %… » are persons. */
const named = (name: string, meaning: string): string =>
  name.toLowerCase().startsWith(meaning.toLowerCase()) ? name : `${name}, ${meaning}`

export interface FanContext {
  study: Study
  /** Id of the scenario: published figures are of one. */
  scenario: string
  /** The years of the draws. */
  years: readonly number[]
  /** The year that the title is about. */
  focus: number
  draws: number
}

/** The series as a fan, with the figures published of it. */
export function fanOf(
  choice: Choice,
  gathering: Gathering,
  { study, scenario, years, focus, draws }: FanContext,
  session: Session
): FanData {
  const { model, labels } = study
  const { indicator } = choice
  const row = rowOf(model, choice)
  const isAll = choice.group === 'all' && choice.technology === null
  const name = labels.indicator(indicator)
  const { text, words, language } = session
  const of = isAll
    ? text.pictures.of[indicator]?.replace('{threshold}', exactShare(model.dataset.threshold, language))
    : undefined
  return {
    measure: isAll
      ? named(name, words.meanings[indicator])
      : `${name}, ${inSentence(whereOf(choice, labels))}`,
    ...(of === undefined ? {} : { of }),
    unit: INDICATORS[indicator].unit,
    draws,
    years: years.map((year, y) => {
      const [q05, q25, q50, q75, q95] = spreadOf(gathering, row * years.length + y)?.quantiles ?? []
      const none = Number.NaN
      return {
        year,
        q05: q05 ?? none,
        q25: q25 ?? none,
        q50: q50 ?? none,
        q75: q75 ?? none,
        q95: q95 ?? none
      }
    }),
    published: model.dataset.published
      .filter(
        figure =>
          figure.scenario === scenario &&
          figure.minusScenario === undefined &&
          figure.indicator === indicator &&
          years[0]! <= figure.year &&
          figure.year <= years.at(-1)! &&
          rowOf(model, figure) === row
      )
      .map(({ year, value, comparison, tolerance }) => ({ year, value, comparison, tolerance })),
    focus
  }
}
