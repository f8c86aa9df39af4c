/** `explain`: what a number was computed from, down to the rows of the data. */
import { explain, INDICATORS, type Term } from '@horizon-soin/model'
import type { Command } from 'commander'
import { termValue } from '../labels.js'
import { addData, addScenario, knownIndicator, readYear } from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { Refusal } from '../refusal.js'
import { type AggregateOptions, type Choice, chooseSeries } from '../series-choice.js'
import type { Session } from '../session.js'
import { type ChosenScenario, chooseScenario, openStudy, type Study, scenarioName } from '../study.js'
import { isFolded, termName, termTree } from '../term-tree.js'
import { wrap, wrapIndented } from '../width.js'

const FORMATS: readonly Format[] = ['table', 'json']
const USUAL_DEPTH = 3

interface Options extends AggregateOptions {
  data?: string
  scenario?: string
  year: string
  depth?: string
  format: string
}

export function define(command: Command, session: Session): void {
  const { options, commands } = session.text
  command.argument('<indicator>', commands.explain.argument)
  addScenario(addData(command, session), session)
    .option('--group <id>', options.group)
    .option('--profession <id>', options.profession)
    .option('--technology <id>', options.technology)
    .requiredOption('--year <year>', options.year)
    .option('--depth <n>', options.depth)
  addFormat(command, session, FORMATS).action((name: string, chosen: Options) =>
    explainOne(name, chosen, session)
  )
}

async function explainOne(name: string, options: Options, session: Session): Promise<void> {
  const { text } = session
  const format = readFormat(options.format, FORMATS, session)
  const indicator = await knownIndicator('<indicator>', name, session)
  const asked = options.depth === undefined ? null : readDepth(options.depth, session)
  const study = await openStudy(session, options.data)
  const year = readYear('--year', options.year, study.model, session)
  const choice = await chooseSeries(indicator, options, study, session)
  const chosen = await chooseScenario(session, study, options.scenario)
  const term = explain(study.model, chosen.levers, choice, year)
  if (Number.isNaN(term.value)) throw new Refusal(text.errors.noValue(indicator, String(year)))
  if (format === 'table')
    return printTree(term, asked ?? USUAL_DEPTH, options, choice, { study, chosen }, session)
  writeJson(session, {
    dataset: study.model.dataset.name,
    scenario: chosen.scenario.id,
    ...choice,
    year,
    value: term.value,
    unit: INDICATORS[indicator].unit,
    term: toRecord(term, {}, asked ?? Number.POSITIVE_INFINITY, study, session)
  })
}

function readDepth(value: string, { text }: Session): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new Refusal(text.errors.badDepth(value))
  return Number(value)
}

function printTree(
  term: Term,
  depth: number,
  options: Options,
  choice: Choice,
  { study, chosen }: { study: Study; chosen: ChosenScenario },
  session: Session
): void {
  const { text, terminal, language } = session
  const value = termValue(term.value, term.unit, text, language)
  const colon = language === 'fr' ? '\u00a0: ' : ': '
  for (const line of wrap(termName(term, {}, study.labels, session) + colon + value, terminal.width))
    terminal.print(terminal.paint('bold', line))
  const context = text.explain.scenario(study.labels.title, scenarioName(chosen.scenario, session))
  for (const line of wrap(context, terminal.width)) terminal.print(terminal.paint('dim', line))
  for (const line of termTree(term, depth, study.labels, session)) terminal.print(line)
  if (!isFolded(term, depth)) return
  terminal.print('')
  const command = [
    `horizon-soin explain ${choice.indicator}`,
    ...(['data', 'scenario'] as const).flatMap(key =>
      options[key] === undefined ? [] : [`--${key} ${options[key]}`]
    ),
    choice.profession === null ? `--group ${choice.group}` : `--profession ${choice.profession}`,
    ...(choice.technology === null ? [] : [`--technology ${choice.technology}`]),
    `--year ${options.year} --depth ${depth + 1}`
  ].join(' ')
  for (const line of wrapIndented(text.explain.deeper(command), terminal.width, 2)) terminal.print(line)
}

/** A term for a program: the engine's own, with its name in words. */
function toRecord(term: Term, parent: Term['about'], depth: number, study: Study, session: Session): object {
  const { children, ...rest } = term
  const opened = depth > 0 ? children : []
  return {
    ...rest,
    label: termName(term, parent, study.labels, session),
    children: opened.map(child => toRecord(child, term.about, depth - 1, study, session))
  }
}
