/** `summary`, what runs without a command: the main published figures beside the same computed. */
import {
  type Dataset,
  type FigureCheck,
  INDICATORS,
  isIndicator,
  type PublishedFigure
} from '@horizon-soin/model'
import type { Command } from 'commander'
import { checkFigures } from '../figures.js'
import { findings, reproduction, yearOf } from '../findings.js'
import { addData } from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import type { Session } from '../session.js'
import { openStudy, type Study, usualScenario } from '../study.js'
import { printFigures, printMain } from '../summary-table.js'
import { displayWidth, padEnd, wrap } from '../width.js'

const FORMATS: readonly Format[] = ['table', 'json']
const MOST_FIGURES = 12

export function define(command: Command, session: Session): void {
  addFormat(addData(command, session), session, FORMATS).action(
    (options: { data?: string; format: string }) => summarise(options, session)
  )
}

async function summarise(options: { data?: string; format: string }, session: Session): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  const study = await openStudy(session, options.data)
  const checks = checkFigures(study.model, session)
  const headlines = checks
    .filter(({ figure }) => isHeadline(figure, study.model.dataset))
    .slice(0, MOST_FIGURES)
  if (format === 'json')
    return writeJson(session, {
      dataset: study.model.dataset.name,
      figures: headlines.map(({ figure, computed, ok }) => ({
        id: figure.id,
        label: figure.label[session.language],
        published: figure.value,
        computed,
        ok
      }))
    })
  await print(headlines, checks, study, session)
}

/**
 * Figures of all professions, and what is said of a mix, with the technologies of the usual scenario; the spread of a
 * share is seen from its two ends.
 */
function isHeadline(
  { indicator, group, scenario, minusScenario }: PublishedFigure,
  { scenarios }: Dataset
): boolean {
  const potentialOf = (id: string) =>
    JSON.stringify(scenarios.find(known => known.id === id)?.potential ?? null)
  if (potentialOf(scenario) !== potentialOf(usualScenario(scenarios)?.id ?? scenario)) return false
  if (indicator === 'mix') return true
  if (group !== 'all' || indicator === 'coverage') return false
  return minusScenario === undefined || !isIndicator(indicator) || INDICATORS[indicator].unit !== 'share'
}

async function print(
  headlines: readonly FigureCheck[],
  checks: readonly FigureCheck[],
  study: Study,
  session: Session
): Promise<void> {
  const { text, terminal } = session
  const { dataset } = study.model
  terminal.print(terminal.paint('bold', text.summary.title(study.labels.title)))
  for (const finding of [reproduction(checks, session), ...(await findings(study, session))])
    for (const line of wrap(finding, terminal.width)) terminal.print(line)
  terminal.print('')
  if (headlines.length > 0) printFigures(headlines, study, session)
  else await printMain(study, session)
  terminal.print('')
  terminal.print(terminal.paint('bold', text.summary.next))
  const year = String(yearOf(study.model))
  const ids = dataset.scenarios.map(({ id }) => id)
  const pair = ['lent', 'rapide'].every(id => ids.includes(id)) ? ['lent', 'rapide'] : ids.slice(0, 2)
  const data = dataset.name === 'etude-2019' ? '' : ` --data ${study.folder}`
  const next = [
    [`horizon-soin project${data}`, text.summary.nextProject],
    [`horizon-soin explain effective --year ${year}${data}`, text.summary.nextExplain],
    ...(pair.length === 2
      ? [[`horizon-soin compare ${pair.join(' ')} --year ${year}${data}`, text.summary.nextCompare]]
      : [])
  ] as [string, string][]
  const width = Math.max(...next.map(([command]) => displayWidth(command)))
  for (const [command, what] of next) {
    const together = `  ${padEnd(command, width)}  ${what}`
    if (displayWidth(together) <= terminal.width) terminal.print(together)
    else for (const line of [`  ${command}`, `      ${what}`]) terminal.print(line)
  }
}
