/** `explain`: what a number was computed from, down to the rows of the data. */
import { INDICATORS, type Term } from '@horizon-soin/model'
import { explain } from '@horizon-soin/model/explain'
import { type Extent, explainRecord } from '@horizon-soin/reports'
import { absentWords, levels, termName, termValue } from '@horizon-soin/words'
import type { Command } from 'commander'
import { sayNotices } from '../notices.js'
import { addData, addIndicators, addScenario, knownIndicator, readYear } from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { Refusal } from '../refusal.js'
import { type AggregateOptions, type Choice, chooseSeries } from '../series-choice.js'
import type { Session } from '../session.js'
import { type ChosenScenario, chooseScenario, openStudy, type Study, scenarioName } from '../study.js'
import { isFolded, termTree } from '../term-tree.js'
import { commandLines, wrap } from '../width.js'

const FORMATS: readonly Format[] = ['table', 'json']
const USUAL_DEPTH = 3
/** Levels that hold any path to a row of the reference dataset. */
const DEEP = 12

interface Options extends AggregateOptions {
  data?: string
  scenario?: string
  year: string
  depth?: string
  top?: string
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
    .option('--top <n>', options.top)
  addIndicators(addFormat(command, session, FORMATS), session).action((name: string, chosen: Options) =>
    explainOne(name, chosen, session)
  )
}

async function explainOne(name: string, options: Options, session: Session): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  const indicator = await knownIndicator('<indicator>', name, session)
  const asked = readLimit('--depth', options.depth, session)
  const top = readLimit('--top', options.top, session) ?? Number.POSITIVE_INFINITY
  const study = await openStudy(session, options.data)
  const year = readYear('--year', options.year, study.model, session)
  const choice = await chooseSeries(indicator, options, study, session)
  const chosen = await chooseScenario(session, study, options.scenario)
  const term = explain(study.model, chosen.levers, choice, year, chosen.scenario.policies)
  sayNotices(session, study, chosen.notices, [choice])
  if (INDICATORS[indicator].unit === 'euros' && term.children.length === 0) {
    const { notices } = session.text
    const isIn = (chosen.scenario.policies ?? []).some(({ intensity }) => intensity !== 0)
    session.terminal.warn(session.text.note(isIn ? notices.noneYet(String(year)) : notices.noPolicy))
  }
  if (format === 'table')
    return printTree(term, { depth: asked ?? USUAL_DEPTH, top }, options, choice, { study, chosen }, session)
  const extent = { depth: asked ?? Number.POSITIVE_INFINITY, top }
  const naming = { labels: study.labels, words: session.words }
  const { dataset } = study.model
  writeJson(session, explainRecord(dataset, chosen.scenario, choice, year, term, extent, naming))
}

function readLimit(option: string, value: string | undefined, { text }: Session): number | null {
  if (value === undefined) return null
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new Refusal(text.errors.badCount(option, value))
  return Number(value)
}

function printTree(
  term: Term,
  extent: Extent,
  options: Options,
  choice: Choice,
  { study, chosen }: { study: Study; chosen: ChosenScenario },
  session: Session
): void {
  const { text, words, terminal, language } = session
  const isAbsent = Number.isNaN(term.value)
  const value = isAbsent ? words.noValue : termValue(term.value, term.unit, words)
  const colon = language === 'fr' ? '\u00a0: ' : ': '
  for (const line of wrap(termName(term, {}, study.labels, session.words) + colon + value, terminal.width))
    terminal.print(terminal.paint('bold', line))
  const context = text.explain.scenario(study.labels.title, scenarioName(chosen.scenario, session))
  for (const line of wrap(context, terminal.width)) terminal.print(terminal.paint('dim', line))
  if (isAbsent) {
    const sentence = absentWords(choice.indicator, [Number(options.year)], session.words)
    for (const line of wrap(sentence, terminal.width)) terminal.print(line)
    return
  }
  for (const line of termTree(term, extent, study.labels, session)) terminal.print(line)
  if (!isFolded(term, extent)) return
  terminal.print('')
  const deeper = reaching(term, extent.top)
  const command = [
    `horizon-soin explain ${choice.indicator}`,
    ...(['data', 'scenario'] as const).flatMap(key =>
      options[key] === undefined ? [] : [`--${key} ${options[key]}`]
    ),
    choice.profession === null ? `--group ${choice.group}` : `--profession ${choice.profession}`,
    ...(choice.technology === null ? [] : [`--technology ${choice.technology}`]),
    `--year ${options.year} --top ${deeper.top} --depth ${deeper.depth}`
  ].join(' ')
  terminal.print(text.explain.deeper)
  for (const line of commandLines(command, terminal.width)) terminal.print(line)
}

/** What to ask for to reach the rows of the data: the same terms where they were chosen, else the largest. */
function reaching(term: Term, asked: number): Extent {
  const top = Number.isFinite(asked) ? asked : 1
  return { top, depth: Math.max(DEEP, levels(term, top)) }
}
