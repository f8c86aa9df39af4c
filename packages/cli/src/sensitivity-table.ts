/** The results of `sensitivity` for reading. */
import type { Model } from '@horizon-soin/model'
import type { SensitivitySpec, Tornado } from '@horizon-soin/model/uncertainty'
import {
  absentWords,
  capitalised,
  change,
  decimal,
  fullValue,
  inputName,
  type Language,
  share,
  whereOf,
  withPercent
} from '@horizon-soin/words'
import { oneWayTable } from './one-way-table.js'
import type { Index, Indices } from './sensitivity-run.js'
import { claimWords, negativeWords } from './sensitivity-words.js'
import type { Choice } from './series-choice.js'
import type { Session } from './session.js'
import { type Study, scenarioName } from './study.js'
import { numberTable } from './table.js'
import { wrap } from './width.js'

/** How many inputs are shown, those that matter most; the others are counted. */
const SHOWN_INPUTS = 15

export interface SensitivityContext {
  study: Study
  spec: SensitivitySpec
  choice: Choice
  /** How many inputs are uncertain. */
  inputs: number
  oneWay: Tornado | null
}

export function sensitivityTable(
  { indices, mean, variance, missing }: Indices,
  { study, spec, choice, inputs, oneWay }: SensitivityContext,
  session: Session
): void {
  const { text, terminal, language } = session
  const words = text.sensitivity
  const { labels, model } = study
  const print = (line: string) => terminal.print(line)
  const paragraph = (message: string, style?: 'bold' | 'dim') => {
    for (const line of wrap(message, terminal.width)) print(style ? terminal.paint(style, line) : line)
  }
  const { indicator } = choice
  paragraph(words.title(labels.indicator(indicator), whereOf(choice, labels), String(spec.year)), 'bold')
  paragraph(`${labels.title} · ${scenarioName(spec.scenario, session)}`, 'dim')
  if (Number.isNaN(mean)) {
    paragraph(absentWords(indicator, [spec.year], session.words))
    return
  }
  const points = decimal(spec.points, 0, language)
  const sd = change(indicator, Math.sqrt(variance), session.words).replace(/^\+/, '')
  if (indices.length === 0) paragraph(words.constant(decimal(inputs, 0, language)))
  else {
    paragraph(claimWords(indices, session))
    paragraph(
      words.about(fullValue(indicator, mean, session.words), sd, words.points(points, String(spec.seed)))
    )
    const groups = ranked(indices.filter(({ input }) => input === null))
    const inputIndices = ranked(indices.filter(({ input }) => input !== null))
    const shown = inputIndices.slice(0, SHOWN_INPUTS)
    for (const line of indexTable(words.group, groups, study, session)) print(line)
    for (const line of indexTable(words.input, shown, study, session)) print(line)
    const rest = inputIndices.slice(SHOWN_INPUTS)
    if (rest.length > 0)
      paragraph(words.rest(rest.length, share(Math.max(0, rest[0]!.total), language)), 'dim')
    print('')
    const negative = negativeWords([...groups, ...shown], session)
    const notes = [
      words.reading,
      ...(isCorrelated(model) ? [words.correlated] : []),
      ...(negative === null ? [] : [negative]),
      ...(missing > 0 ? [words.missing(decimal(missing, 0, language))] : [])
    ]
    for (const note of notes) paragraph(note, 'dim')
  }
  if (oneWay !== null)
    for (const line of oneWayTable(oneWay, SHOWN_INPUTS, indicator, labels, session)) print(line)
}

const ranked = (indices: readonly Index[]): Index[] => [...indices].sort((a, b) => b.total - a.total)

const isCorrelated = ({ dataset }: Model): boolean => dataset.correlations.length > 0

/** A line a group or an input: alone and in all, each with its interval. */
function indexTable(title: string, indices: readonly Index[], { labels }: Study, session: Session): string[] {
  const { text, language, terminal } = session
  const words = text.sensitivity
  const interval = (low: number, high: number) =>
    session.words.to(bareIndex(low, language), withPercent(bareIndex(high, language), language))
  const rows = indices.map(({ input, group, first, firstInterval, total, totalInterval }) => ({
    label:
      input === null
        ? capitalised(session.words.inputGroups[group])
        : inputName(input, labels, session.words),
    cells: [
      withPercent(bareIndex(first, language), language),
      interval(...firstInterval),
      withPercent(bareIndex(total, language), language),
      interval(...totalInterval)
    ],
    strong: input === null
  }))
  const columns = [words.alone, words.interval, words.total, words.interval]
  return ['', ...numberTable({ corner: title, columns, rows, leastCell: 7 }, terminal)]
}

/** In percent: 62, 1.7, −0.2, 0.0. */
const bareIndex = (index: number, language: Language): string =>
  decimal(index * 100, Math.abs(index) < 0.0995 ? 1 : 0, language)
