/** `compare`: where the difference between two scenarios comes from. */
import { INDICATORS, type Waterfall, waterfall } from '@horizon-soin/model'
import { absentWords, change, fullValue } from '@horizon-soin/words'
import type { Command } from 'commander'
import { waterfallOf } from '../compare-picture.js'
import { sayNotices } from '../notices.js'
import { addData, addIndicators, knownIndicator, readYear } from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { addPicture, type PictureOptions, readPictures, writePictures } from '../picture.js'
import { type AggregateOptions, type Choice, chooseSeries } from '../series-choice.js'
import type { Session } from '../session.js'
import { GROWS, SHRINKS, stepBars } from '../step-bars.js'
import { chooseScenario, openStudy, type Study, scenarioName } from '../study.js'
import { displayWidth, padEnd, padStart, wrap } from '../width.js'

const FORMATS: readonly Format[] = ['table', 'json']

interface Options extends AggregateOptions, PictureOptions {
  data?: string
  indicator: string
  year: string
  format: string
}

export function define(command: Command, session: Session): void {
  const { options, commands } = session.text
  command.argument('<A>', commands.compare.from).argument('<B>', commands.compare.to)
  addData(command, session)
    .option('--indicator <id>', options.indicator, 'effective')
    .option('--group <id>', options.group)
    .option('--profession <id>', options.profession)
    .option('--technology <id>', options.technology)
    .requiredOption('--year <year>', options.year)
  addIndicators(addPicture(addFormat(command, session, FORMATS), session), session).action(
    (a: string, b: string, chosen: Options) => compare(a, b, chosen, session)
  )
}

async function compare(a: string, b: string, options: Options, session: Session): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  const indicator = await knownIndicator('--indicator', options.indicator, session)
  const study = await openStudy(session, options.data)
  const { model } = study
  const year = readYear('--year', options.year, model, session)
  const choice = await chooseSeries(indicator, options, study, session)
  const pictures = await readPictures(options, session)
  const from = await chooseScenario(session, study, a)
  const to = await chooseScenario(session, study, b)
  const told = waterfall(model, from.levers, to.levers, choice, year)
  sayNotices(session, study, [...from.notices, ...to.notices], [choice])
  const names = [scenarioName(from.scenario, session), scenarioName(to.scenario, session)] as const
  if (format === 'table') printComparison(told, names, choice, year, study, session)
  else
    writeJson(session, {
      dataset: model.dataset.name,
      from: from.scenario.id,
      to: to.scenario.id,
      ...choice,
      year,
      from_value: told.from,
      to_value: told.to,
      difference: told.to - told.from,
      unit: INDICATORS[indicator].unit,
      steps: isAbsent(told) ? [] : told.steps
    })
  if (pictures.length === 0) return
  const { waterfallChart } = await import('@horizon-soin/figures')
  const data = waterfallOf(told, [from.scenario, to.scenario], choice, year, study, session)
  const source = session.text.pictures.source(study.labels.title, `${from.scenario.id} → ${to.scenario.id}`)
  await writePictures(pictures, look => waterfallChart(data, look), { source, format }, session)
}

const isAbsent = ({ from, to }: Waterfall): boolean => Number.isNaN(from) || Number.isNaN(to)

function printComparison(
  told: Waterfall,
  names: readonly [string, string],
  { indicator, group, profession, technology }: Choice,
  year: number,
  { labels }: Study,
  session: Session
): void {
  const { text, terminal } = session
  const about = [
    labels.indicator(indicator),
    ...(technology === null ? [] : [labels.technology(technology)]),
    profession === null ? labels.group(group!) : labels.profession(profession),
    String(year)
  ].join(' · ')
  for (const line of wrap(about, terminal.width)) terminal.print(terminal.paint('bold', line))
  terminal.print(terminal.paint('dim', labels.title))
  terminal.print('')
  if (isAbsent(told)) {
    for (const line of wrap(absentWords(indicator, [year], session.words), terminal.width))
      terminal.print(line)
    return
  }
  const difference = told.to - told.from
  const lines: [string, string][] = [
    [names[0], fullValue(indicator, told.from, session.words)],
    [names[1], fullValue(indicator, told.to, session.words)],
    [text.compare.difference, change(indicator, difference, session.words)]
  ]
  const acting = told.steps.filter(({ delta }) => delta !== 0)
  const steps = acting.map(({ block, technology: of, delta }) => ({
    label: [session.words.blocks[block], ...(of === null ? [] : [labels.technology(of)])].join(' · '),
    value: change(indicator, delta, session.words),
    delta
  }))
  const widest = (texts: readonly string[]) => Math.max(...texts.map(displayWidth))
  const labelWidth = Math.min(
    46,
    widest([...lines.map(([label]) => label), ...steps.map(step => step.label)])
  )
  const valueWidth = widest([...lines.map(([, value]) => value), ...steps.map(step => step.value)])
  const row = (label: string, value: string, bar: string = '') => {
    const wrapped = wrap(label, labelWidth)
    wrapped.forEach((part, i) => {
      const end = i === wrapped.length - 1 ? `  ${padStart(value, valueWidth)}  ${bar}` : ''
      terminal.print((padEnd(part, labelWidth) + end).trimEnd())
    })
  }
  for (const [label, value] of lines) row(label, value)
  terminal.print('')
  if (steps.length === 0) {
    terminal.print(text.compare.noDifference)
    return
  }
  terminal.print(terminal.paint('bold', text.compare.origin))
  const bars = stepBars(
    steps.map(step => step.delta),
    Math.min(32, terminal.width - labelWidth - valueWidth - 4)
  )
  for (const [i, step] of steps.entries()) row(step.label, step.value, terminal.paint('accent', bars[i]!))
  terminal.print(terminal.paint('dim', '─'.repeat(labelWidth + 2 + valueWidth)))
  row(text.compare.total, change(indicator, difference, session.words))
  terminal.print('')
  const signs = [
    ...(steps.some(step => step.delta > 0) ? [text.compare.grows(GROWS)] : []),
    ...(steps.some(step => step.delta < 0) ? [text.compare.shrinks(SHRINKS)] : [])
  ]
  const legend = text.compare.legend(text.list(signs))
  const rest = steps.length < told.steps.length ? [text.compare.rest] : []
  for (const line of wrap([...rest, legend].join(' '), terminal.width))
    terminal.print(terminal.paint('dim', line))
}
