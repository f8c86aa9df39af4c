/** The tables of `summary`: a line a figure. */
import {
  createResults,
  type FigureCheck,
  isIndicator,
  leversOf,
  type PublishedFigure,
  run,
  valueAt
} from '@horizon-soin/model'
import { usualScenario } from '@horizon-soin/reports'
import { computedWords, fullValue, publishedWords } from '@horizon-soin/words'
import { yearOf } from './findings.js'
import { indicatorsOf } from './options.js'
import type { Session } from './session.js'
import { type Study, scenarioName } from './study.js'
import { displayWidth, padEnd, padStart, wrap } from './width.js'

/** What is shown where nothing was published. */
const MAIN = [
  'headcount',
  'potential',
  'effective',
  'effective_since_base',
  'freed_fte',
  'freed_fte_since_base',
  'people_above'
] as const

/** Columns of a year and of the space after it. */
const YEAR = 6

/** One line a figure: what is measured, published, computed. */
export function printFigures(headlines: readonly FigureCheck[], study: Study, session: Session): void {
  const { text, terminal } = session
  const rows = headlines.map(({ figure, computed, ok }) => ({
    year: String(figure.year),
    label: shortLabel(figure, study),
    published: publishedWords(figure, session.words),
    computed: `${computedWords(figure, computed, session.words, !ok)} ${ok ? '✓' : '✗'}`
  }))
  const published = Math.max(...[text.summary.published, ...rows.map(row => row.published)].map(displayWidth))
  const computed = Math.max(...[text.summary.computed, ...rows.map(row => row.computed)].map(displayWidth))
  const room = terminal.width - YEAR - published - computed - 4
  const labelWidth = Math.min(
    room,
    Math.max(...[text.summary.figure, ...rows.map(row => row.label)].map(displayWidth))
  )
  const line = (year: string, label: string, a: string, b: string) =>
    `${padEnd(year, YEAR)}${padEnd(label, labelWidth)}  ${padStart(a, published)}  ${padStart(b, computed)}`
  terminal.print(
    terminal.paint('dim', line('', text.summary.figure, text.summary.published, text.summary.computed))
  )
  terminal.print(terminal.paint('dim', '─'.repeat(YEAR + labelWidth + published + computed + 4)))
  for (const row of rows) {
    const wrapped = wrap(row.label, labelWidth)
    terminal.print(line(row.year, wrapped[0]!, row.published, row.computed))
    for (const part of wrapped.slice(1)) terminal.print(' '.repeat(YEAR) + part)
  }
}

function shortLabel(figure: PublishedFigure, { labels, model }: Study): string {
  const scenario = model.dataset.scenarios.find(({ id }) => id === figure.scenario)
  const usual = usualScenario(model.dataset.scenarios)
  const minus = figure.minusScenario === undefined ? '' : ` − ${figure.minusScenario}`
  const name = isIndicator(figure.indicator) ? labels.indicator(figure.indicator) : figure.indicator
  return [
    name,
    ...(figure.technology === undefined ? [] : [labels.technology(figure.technology)]),
    ...(figure.profession === undefined ? [] : [labels.profession(figure.profession)]),
    ...(figure.group === undefined || figure.group === 'all' ? [] : [labels.group(figure.group)]),
    ...(scenario && (scenario !== usual || minus !== '') ? [figure.scenario + minus] : [])
  ].join(' · ')
}

/** Where nothing was published: the main indicators of the scenario that is meant where none is named. */
export function printMain(study: Study, session: Session): void {
  const { terminal } = session
  const { model, labels } = study
  const scenario = usualScenario(model.dataset.scenarios)
  const { levers } = leversOf(model, scenario)
  const results = run(model, levers, createResults(model))
  const year = yearOf(model)
  terminal.print(terminal.paint('dim', `${scenarioName(scenario, session)} · ${year}`))
  const present = indicatorsOf(model)
  for (const indicator of MAIN) {
    if (!present.includes(indicator)) continue
    const value = valueAt(results, { indicator, group: 'all' }, year)
    if (!Number.isNaN(value))
      terminal.print(
        `${padEnd(labels.indicator(indicator), 50)}${padStart(fullValue(indicator, value, session.words), 22)}`
      )
  }
}
