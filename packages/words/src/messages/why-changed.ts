/** Why the number of a message differs between two editions. */
import { ModelError } from '@horizon-soin/model'
import {
  EDITION_BLOCKS,
  type Edition,
  type EditionPath,
  type EditionStep,
  type EditionWaterfall,
  walkEditions,
  waterfallOf
} from '@horizon-soin/model/editions'
import type { Words } from '../fr.js'
import { labelsOf } from '../labels.js'
import type { MessageNumber, StudyMessage } from './message.js'
import { moveOf } from './moves.js'
import { PARTS, RUNS, type RunName } from './reading.js'
import { reasonOf } from './reasons.js'
import { messageText } from './text.js'

export interface Change {
  /** They add up to the difference of the first number; none where there is no such number in both editions. */
  steps: EditionStep[]
  sentence: string
}

/**
 * Tells why each message differs between two editions. The editions are walked once however many messages are told.
 *
 * @throws ModelError `bad-argument`, when a message is told, where the two do not have the same professions, activities and technologies
 */
export function changesBetween(from: Edition, to: Edition, words: Words): (message: StudyMessage) => Change {
  let backwards: EditionPath | null = null
  const reversedOf = ({ series, year, reading }: MessageNumber) => {
    if (reading !== 'scenario') return null
    backwards ??= walkEditions(from, to, { order: EDITION_BLOCKS.toReversed() })
    return waterfallOf(backwards, series, year).steps
  }
  const labels = labelsOf(to.dataset, words)
  const { why } = messageText[words.language]
  const known = new Map<RunName, EditionPath>()
  const pathOf = (run: RunName): EditionPath => {
    const path = known.get(run) ?? walkEditions(RUNS[run](from), RUNS[run](to))
    known.set(run, path)
    return path
  }
  return ({ numbers: [number] }) => {
    if (number === undefined) return { steps: [], sentence: why.noNumber }
    const { series, year, reading, unit, name } = number
    const steps = isShareOfLoss(number, pathOf('scenario')) ? null : stepsOf(number, pathOf)
    if (steps === null) return { steps: [], sentence: why.absent }
    const moved = { from, to, path: pathOf('scenario'), series, year, reading }
    const sentence = reasonOf(steps, {
      unit,
      labels,
      words,
      reversed: reversedOf(number),
      moveOf: some => moveOf(some, moved)
    })
    const isOfSome = series.profession || (series.group && series.group !== 'all')
    return { steps, sentence: isOfSome ? why.of(name, sentence) : sentence }
  }
}

/** The same of one message. */
export const whyChanged = (from: Edition, to: Edition, message: StudyMessage, words: Words): Change =>
  changesBetween(from, to, words)(message)

/** A part of the time freed where none is, in one of the editions. */
function isShareOfLoss({ series, year }: MessageNumber, path: EditionPath): boolean {
  if (series.indicator !== 'mix') return false
  const { technology: _, ...whole } = series
  try {
    const { from, to } = waterfallOf(path, { ...whole, indicator: 'effective' }, year)
    return !(from > 0 && to > 0)
  } catch (error) {
    if (error instanceof ModelError) return true
    throw error
  }
}

/** The steps of a number, those of its runs added up; null where one of the editions has not its series or its year. */
function stepsOf(
  { series, year, reading }: MessageNumber,
  pathOf: (run: RunName) => EditionPath
): EditionStep[] | null {
  const paths = PARTS[reading].map(({ run, sign }) => ({ sign, path: pathOf(run) }))
  try {
    const told = paths.map(({ sign, path }) => ({ sign, waterfall: waterfallOf(path, series, year) }))
    const exists = told.every(({ waterfall: { from, to } }) => !Number.isNaN(from) && !Number.isNaN(to))
    return exists ? added(told) : null
  } catch (error) {
    if (error instanceof ModelError) return null
    throw error
  }
}

const added = (told: readonly { sign: number; waterfall: EditionWaterfall }[]): EditionStep[] =>
  told[0]!.waterfall.steps.map(({ block, technology }, i) => ({
    block,
    technology,
    delta: told.reduce((sum, { sign, waterfall }) => sum + sign * waterfall.steps[i]!.delta, 0)
  }))
