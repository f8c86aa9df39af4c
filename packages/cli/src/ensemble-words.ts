/** What an ensemble says in sentences. */
import { INDICATORS, type Indicator, type Model } from '@horizon-soin/model'
import { INPUT_GROUPS, type UncertainInput } from '@horizon-soin/model/uncertainty'
import type { Chance, SpreadRow } from '@horizon-soin/reports/uncertainty'
import {
  decimal,
  exact,
  exactShare,
  fullValue,
  inSentence,
  type Labels,
  NBSP,
  plainPoints,
  preciseShare,
  rangeEnds,
  share,
  shortValue,
  whereOf
} from '@horizon-soin/words'
import type { Session } from './session.js'
import type { Study } from './study.js'
import { errorOf, toError } from './to-error.js'

/** The range of one result, nine chances in ten. */
export function rangeFinding(row: SpreadRow, labels: Labels, session: Session): string | null {
  const { text } = session
  const { indicator, spread, year } = row
  if (spread === null) return null
  const words = text.ensemble
  const isAll = row.group === 'all' && row.technology === null
  const what = labels.indicator(indicator) + (isAll ? '' : `, ${inSentence(whereOf(row, labels))}`)
  const [low, , median, , high] = spread.quantiles as [number, number, number, number, number]
  if (!(spread.max > spread.min))
    return words.fixedFinding(what, String(year), fullValue(indicator, median, session.words))
  const between = session.words.between(...rangeEnds(indicator, low, high, session.language))
  const own = Number.isNaN(row.value) ? '' : words.own(fullValue(indicator, row.value, session.words))
  return words.finding(what, String(year), own, between, shortValue(indicator, median, session.language))
}

/** What is uncertain, by groups of inputs, and what is not. `sets`: how many sets of inputs a posterior has. */
export function uncertainWords(
  { dataset }: Model,
  inputs: readonly UncertainInput[],
  sets: number | null,
  session: Session
): string {
  const { text, language } = session
  const words = text.ensemble
  const groups = INPUT_GROUPS.filter(group => group !== 'posterior').flatMap(group => {
    const count = inputs.filter(input => input.group === group).length
    return count === 0 ? [] : [`${session.words.inputGroups[group]} ${count}`]
  })
  const listed = text.list(groups)
  const uncertain =
    sets === null
      ? words.uncertain(String(inputs.length), listed)
      : `${words.posterior(decimal(sets, 0, language))}${groups.length > 0 ? words.and(listed) : ''}.`
  const series = dataset.professions.filter(({ demography }) => demography === 'series')
  const isCohort = series.length < dataset.professions.length
  const isDrawn = (id: string) =>
    inputs.some(({ kind, profession }) => kind === 'series' && profession === id)
  const followed = series.filter(({ id }) => !isDrawn(id)).length
  const fixed = text.list([
    ...(isCohort ? [words.fixedHeadcount] : []),
    ...(followed > 0 ? [words.fixedSeries(followed)] : []),
    ...(inputs.some(({ kind }) => kind === 'intensity') ? [] : [words.fixedIntensity])
  ])
  return fixed === '' ? uncertain : `${uncertain} ${words.fixed(fixed)}`
}

/** How well the draws know a mean. */
export function errorWords({ indicator, year, spread }: SpreadRow, labels: Labels, session: Session): string {
  const words = session.text.ensemble
  if (spread === null || !(spread.max > spread.min)) return words.noError
  const { mean, se } = spread
  const [known, error] = [toError(indicator, mean, 2 * se, session), errorOf(indicator, 2 * se, session)]
  return words.error(labels.indicator(indicator), String(year), known, error)
}

/** A threshold as it was typed; people are named in the sentence where they are what is counted. */
function thresholdWords(indicator: Indicator, value: number, { language, words }: Session): string {
  const { unit } = INDICATORS[indicator]
  if (unit === 'share') return exactShare(value, language)
  const number = exact(value, language)
  return indicator === 'people_above' ? number : number + NBSP + words.units[unit]
}

/** Chances from here on, or under as much, are not told from certainty. */
const NEAR = 0.9995

/** « Chance que plus de 230 000 personnes… : 62 % (à 1,2 point près) ». */
export function chanceWords(
  { place, above, chance, se }: Chance,
  draws: number,
  { model, labels }: Study,
  session: Session
): string {
  const { text, language } = session
  const words = text.ensemble
  const value = thresholdWords(place.indicator, above, session)
  const isAll = place.group === 'all' && place.technology === null
  const [where, year] = [isAll ? '' : ` (${whereOf(place, labels)})`, String(place.year)]
  const what =
    place.indicator === 'people_above'
      ? words.chancePeople(where, year, value, exactShare(model.dataset.threshold, language))
      : words.chance(labels.indicator(place.indicator), where, year, value)
  const count = decimal(draws, 0, language)
  // Draws that all agree leave out what comes less than 3 times in as many: 95 % confidence.
  const unseen = Math.min(1, 3 / draws)
  if (chance === 0) return words.is(what, `<${NBSP}${preciseShare(unseen, language)}`, words.none(count))
  if (chance === 1) return words.is(what, `>${NBSP}${preciseShare(1 - unseen, language)}`, words.every(count))
  const shown =
    chance > NEAR
      ? `>${NBSP}${preciseShare(0.999, language)}`
      : (chance > 0.99 ? preciseShare : share)(chance, language)
  return words.is(what, shown, words.more(plainPoints(2 * se, language)))
}
