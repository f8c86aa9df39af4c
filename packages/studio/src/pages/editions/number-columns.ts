/** The numbers of a message as columns: a column a series, whichever edition tells it. */
import {
  createResults,
  type Indicator,
  leversOf,
  ModelError,
  type Results,
  run,
  sinceYear,
  valueAt
} from '@horizon-soin/model'
import { type Labels, type MessageId, type MessageNumber, numberLabel, type Words } from '@horizon-soin/words'
import type { Quantiles } from '../../engine/ranges.js'
import { numberOf } from './number-of.js'
import type { Side } from './sides.js'
import type { EditionsText } from './text.js'

export interface ToldNumber {
  number: MessageNumber
  range: Quantiles | null
}

export interface NumberColumn {
  key: string
  /** The first edition that tells it. */
  owner: Side
  /** An edition each; none where it has not the series or the year. */
  told: readonly (ToldNumber | undefined)[]
}

const keyOf = ({ series, reading, year }: MessageNumber): string =>
  [
    ...[series.indicator, series.group, series.profession, series.technology],
    ...[reading, String(year)]
  ].join(' ')

/** The columns in the order of the first edition, then those that only others tell; what an edition does not tell is read in its run. */
export function columnsOf(sides: readonly Side[], id: MessageId): NumberColumn[] {
  const own = sides.map(side => {
    const { numbers } = side.messages.find(message => message.id === id)!
    return new Map(numbers.map((number, place) => [keyOf(number), numberOf(side, id, place)!]))
  })
  const keys = [...new Set(own.flatMap(numbers => [...numbers.keys()]))]
  return keys.map(key => {
    const first = own.findIndex(numbers => numbers.has(key))
    const { number } = own[first]!.get(key)!
    return {
      key,
      owner: sides[first]!,
      told: sides.map((side, s) => own[s]!.get(key) ?? readIn(side, number))
    }
  })
}

const runs = new WeakMap<Side, Results>()

function resultsOf(side: Side): Results {
  const { model } = side.study
  const results = runs.get(side) ?? run(model, leversOf(model, side.scenario).levers, createResults(model))
  runs.set(side, results)
  return results
}

function readIn(side: Side, number: MessageNumber): ToldNumber | undefined {
  if (number.reading !== 'scenario') return undefined
  const { indicator } = number.series
  try {
    const value = valueAt(resultsOf(side), number.series, number.year)
    if (Number.isNaN(value)) return undefined
    return {
      number: { ...number, value, since: sinceYear(indicator as Indicator, side.study.dataset) },
      range: null
    }
  } catch (error) {
    if (error instanceof ModelError) return undefined
    throw error
  }
}

/** What is measured, and since when: once, where the name of the indicator says it itself. */
export function measureWords(
  number: MessageNumber,
  labels: Labels,
  words: Words,
  text: EditionsText
): string {
  const label = numberLabel(number, labels, words)
  const isSaid = number.series.indicator.endsWith('_since_base')
  return number.since === null || isSaid ? label : text.since(label, number.since)
}

/** Of how much a share of freed time is: the working time that the profession gets back in that edition; null of other numbers. */
export function wholeOf(side: Side, { series, year, reading }: MessageNumber): number | null {
  if (series.indicator !== 'mix' || reading !== 'scenario') return null
  const { group, profession } = series
  const whole = valueAt(resultsOf(side), { indicator: 'effective', group, profession }, year)
  return Number.isNaN(whole) ? null : whole
}
