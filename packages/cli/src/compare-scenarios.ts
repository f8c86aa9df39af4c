/** `compare` within a dataset: where the difference between two of its scenarios comes from. */
import { INDICATORS, sinceYear, waterfall } from '@horizon-soin/model'
import { datasetRecord } from '@horizon-soin/reports'
import { absentWords } from '@horizon-soin/words'
import { type CompareOptions, FORMATS } from './compare-options.js'
import { waterfallOf } from './compare-picture.js'
import { isAbsent, printAbout, printComparison } from './comparison-table.js'
import { countedSince } from './counted-words.js'
import { sayNotices } from './notices.js'
import { knownIndicator, readYear } from './options.js'
import { readFormat, writeJson } from './output.js'
import { readPictures, writePictures } from './picture.js'
import { Refusal } from './refusal.js'
import { chooseSeries } from './series-choice.js'
import type { Session } from './session.js'
import { chooseScenario, openStudy, scenarioName } from './study.js'
import { wrap } from './width.js'

/** @throws Refusal where one of both scenarios or the year is not given */
export async function compareScenarios(
  a: string | undefined,
  b: string | undefined,
  options: CompareOptions,
  session: Session
): Promise<void> {
  const { text, terminal } = session
  if (a === undefined) throw new Refusal(text.errors.missingArgument('A'))
  if (b === undefined) throw new Refusal(text.errors.missingArgument('B'))
  if (options.year === undefined) throw new Refusal(text.errors.missingOption('--year <year>'))
  const format = readFormat(options.format, FORMATS, session)
  const indicator = await knownIndicator('--indicator', options.indicator, session)
  const study = await openStudy(session, options.data)
  const { model, labels } = study
  const year = readYear('--year', options.year, model, session)
  const choice = await chooseSeries(indicator, options, study, session)
  const pictures = await readPictures(options, session)
  const from = await chooseScenario(session, study, a)
  const to = await chooseScenario(session, study, b)
  const told = waterfall(model, from.levers, to.levers, choice, year)
  sayNotices(session, study, [...from.notices, ...to.notices], [choice])
  const names = [scenarioName(from.scenario, session), scenarioName(to.scenario, session)] as const
  if (format === 'table') {
    printAbout(choice, year, labels, session)
    const counted = countedSince(indicator, model.dataset, session)
    for (const note of [labels.title, ...(counted === null ? [] : [counted])])
      terminal.print(terminal.paint('dim', note))
    terminal.print('')
    if (isAbsent(told))
      for (const line of wrap(absentWords(indicator, [year], session.words), terminal.width))
        terminal.print(line)
    else printComparison({ told, names, indicator, labels, noDifference: text.compare.noDifference }, session)
  } else
    writeJson(session, {
      ...datasetRecord(model.dataset),
      from: from.scenario.id,
      to: to.scenario.id,
      ...choice,
      year,
      from_value: told.from,
      to_value: told.to,
      difference: told.to - told.from,
      unit: INDICATORS[indicator].unit,
      since: sinceYear(indicator, model.dataset),
      steps: isAbsent(told) ? [] : told.steps
    })
  if (pictures.length === 0) return
  const { waterfallChart } = await import('@horizon-soin/figures')
  const data = waterfallOf(told, [from.scenario, to.scenario], choice, year, study, session)
  const source = text.pictures.source(labels.title, `${from.scenario.id} → ${to.scenario.id}`)
  await writePictures(pictures, look => waterfallChart(data, look), { source, format }, session)
}
