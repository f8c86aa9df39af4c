/** `summary`, what runs without a command: the main published figures beside the same computed. */
import {
  type Dataset,
  type FigureCheck,
  hasSinceBase,
  INDICATORS,
  isIndicator,
  leversOf,
  type PublishedFigure,
  type Scenario
} from '@horizon-soin/model'
import { usualScenario } from '@horizon-soin/reports'
import type { Command } from 'commander'
import { countedWords } from '../counted-words.js'
import { checkFigures } from '../figures.js'
import { findings, reproduction, yearOf } from '../findings.js'
import { sayNotices } from '../notices.js'
import { addData } from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { scenariosToCompare } from '../scenario-pair.js'
import type { Session } from '../session.js'
import { openStudy, type Study } from '../study.js'
import { printFigures, printMain } from '../summary-table.js'
import { variantWords } from '../variant-words.js'
import { commandLines, displayWidth, padEnd, wrap } from '../width.js'

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
  const main = checks.filter(({ figure }) => isHeadline(figure))
  const usual = main.filter(({ figure }) => isOfUsualTechnologies(figure, study.model.dataset))
  const headlines = (usual.length > 0 ? usual : main).slice(0, MOST_FIGURES)
  if (format === 'json')
    return writeJson(session, {
      dataset: study.model.dataset.name,
      variant: study.model.dataset.variant?.id ?? null,
      variants: study.model.dataset.variants.map(({ id }) => id),
      figures: headlines.map(({ figure, computed, ok }) => ({
        id: figure.id,
        label: figure.label[session.language],
        published: figure.value,
        computed,
        ok
      }))
    })
  print(headlines, checks, study, session)
}

/** Figures of all professions, and what is said of a mix, costs apart; the spread of a share is seen from its two ends. */
function isHeadline({ indicator, group, minusScenario }: PublishedFigure): boolean {
  if (indicator === 'mix') return true
  const unit = isIndicator(indicator) ? INDICATORS[indicator].unit : null
  if (group !== 'all' || indicator === 'coverage' || unit === 'euros') return false
  return minusScenario === undefined || unit !== 'share'
}

/** Whether a figure is of the technologies of the scenario that is meant where none is named. */
function isOfUsualTechnologies({ scenario }: PublishedFigure, { scenarios }: Dataset): boolean {
  const potentialOf = (of: Scenario) => JSON.stringify({ default: 0, ...of.potential })
  const own = scenarios.find(({ id }) => id === scenario)
  return own !== undefined && potentialOf(own) === potentialOf(usualScenario(scenarios))
}

function print(
  headlines: readonly FigureCheck[],
  checks: readonly FigureCheck[],
  study: Study,
  session: Session
): void {
  const { text, terminal } = session
  const { dataset } = study.model
  const { notices } = leversOf(study.model, usualScenario(dataset.scenarios))
  sayNotices(session, study, notices, [{ indicator: 'effective', group: 'all', profession: null }])
  terminal.print(terminal.paint('bold', text.summary.title(study.labels.title)))
  for (const finding of [
    ...variantWords(study, session),
    reproduction(checks, session),
    ...findings(study, session)
  ])
    for (const line of wrap(finding, terminal.width)) terminal.print(line)
  terminal.print('')
  if (headlines.length > 0) printFigures(headlines, study, session)
  else printMain(study, session)
  // The sentence above says since when, where there is but one year to say.
  if (headlines.length === 0 || hasSinceBase(dataset))
    for (const line of wrap(countedWords(dataset, session), terminal.width))
      terminal.print(terminal.paint('dim', line))
  terminal.print('')
  terminal.print(terminal.paint('bold', text.summary.next))
  const year = String(yearOf(study.model))
  const pair = scenariosToCompare(study.model)
  const data = dataset.name === 'etude-2019' ? '' : ` --data ${study.folder}`
  const next = [
    [`horizon-soin project${data}`, text.summary.nextProject],
    [`horizon-soin explain effective --year ${year}${data}`, text.summary.nextExplain],
    ...(pair !== null
      ? [[`horizon-soin compare ${pair.join(' ')} --year ${year}${data}`, text.summary.nextCompare]]
      : [])
  ] as [string, string][]
  for (const line of besideOrUnder(next, terminal.width)) terminal.print(line)
}

/** Commands and what they show, in two columns, or under a command that leaves no room beside. */
function besideOrUnder(rows: readonly (readonly [string, string])[], width: number): string[] {
  const fits = (column: number) =>
    rows.every(
      ([command, what]) => displayWidth(command) > column || column + displayWidth(what) + 4 <= width
    )
  const column = Math.max(0, ...rows.map(([command]) => displayWidth(command)).filter(fits))
  return rows.flatMap(([command, what]) =>
    displayWidth(command) <= column
      ? [`  ${padEnd(command, column)}  ${what}`]
      : [...commandLines(command, width), ...wrap(`      ${what}`, width)]
  )
}
