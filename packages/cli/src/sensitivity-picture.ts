/** The pictures of `sensitivity`: Sobol' bars of the groups of inputs, or the tornado of the inputs. */
import type { SobolData, TornadoData } from '@horizon-soin/figures'
import { INDICATORS } from '@horizon-soin/model'
import type { Tornado } from '@horizon-soin/model/uncertainty'
import { capitalised, inputName, inputPhrase, inSentence, whereOf } from '@horizon-soin/words'
import type { Index } from './sensitivity-run.js'
import type { Choice } from './series-choice.js'
import type { Session } from './session.js'
import type { Study } from './study.js'

export const SENSITIVITY_CHARTS = ['sobol', 'tornado'] as const

/** What the picture is about. */
export interface Subject {
  study: Study
  choice: Choice
  year: number
}

/** « Gain effectif », with whom where it is not of all professions. */
function nameOf({ study: { labels }, choice }: Subject): string {
  const isAll = choice.group === 'all' && choice.technology === null
  return labels.indicator(choice.indicator) + (isAll ? '' : `, ${inSentence(whereOf(choice, labels))}`)
}

/** The indices of the groups. */
export function sobolOf(indices: readonly Index[], subject: Subject, session: Session): SobolData {
  const { text, words } = session
  const index = (value: number, [low, high]: readonly [number, number]) => ({ value, low, high })
  return {
    measure: text.pictures.ofVariance(nameOf(subject), String(subject.year)),
    inputs: indices
      .filter(({ input }) => input === null)
      .map(({ group, first, firstInterval, total, totalInterval }) => ({
        name: capitalised(words.inputGroups[group]),
        phrase: words.groupPhrases[group],
        first: index(first, firstInterval),
        total: index(total, totalInterval)
      }))
  }
}

/** The swings of the inputs. */
export const tornadoOf = ({ base, swings }: Tornado, subject: Subject, session: Session): TornadoData => ({
  measure: session.text.pictures.inYear(nameOf(subject), String(subject.year)),
  unit: INDICATORS[subject.choice.indicator].unit,
  baseline: base,
  inputs: swings.map(({ input, low, high }) => {
    const phrase = inputPhrase(input, session.words)
    const name = inputName(input, subject.study.labels, session.words)
    return { name, low, high, ...(phrase === null ? {} : { phrase }) }
  })
})
