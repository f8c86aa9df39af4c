/** What `calibrate` found, as a table or as JSON. */
import { compile } from '@horizon-soin/model'
import type { FittedPair } from '@horizon-soin/model/fitting'
import { ABSENT, decimal, labelsOf, plainPoints } from '@horizon-soin/words'
import { checkFigures } from './figures.js'
import { reproduction } from './findings.js'
import { type Format, writeJson } from './output.js'
import { parameterName } from './parameter-name.js'
import type { Moved, Reconstruction } from './reconstruct.js'
import type { Session } from './session.js'
import { numberTable, textTable } from './table.js'
import { wrap } from './width.js'

/** How many of the parameters that moved most are shown. */
const SHOWN = 10

/** How it was asked for: the folder as it was typed. */
export interface CalibrationTask {
  folder: string
  format: Format
  check: boolean
}

/** Reports, and sets the exit code: 1 where a figure is missed, or where files that were only checked differ. */
export function reportCalibration(
  found: Reconstruction,
  changed: readonly string[],
  { folder, format, check }: CalibrationTask,
  session: Session
): void {
  const { text, terminal, language } = session
  const { dataset, moved, fitted } = found
  const checks = checkFigures(compile(dataset), session)
  const isReproduced = checks.every(({ ok }) => ok)
  session.exitCode = isReproduced && !(check && changed.length > 0) ? 0 : 1
  if (format === 'json') {
    const figures = checks.map(({ figure, computed, ok }) => ({ id: figure.id, computed, ok }))
    const curves = fitted.length > 0 ? { fitted: fitted.flatMap(toRecords) } : {}
    writeJson(session, { dataset: dataset.name, changed, figures, moved, ...curves })
    return
  }
  const words = text.calibrate
  const say = (line: string) => {
    for (const part of wrap(line, terminal.width)) terminal.print(part)
  }
  terminal.print(terminal.paint('bold', words.title(dataset.title[language] || dataset.name)))
  if (checks.length > 0) say(reproduction(checks, session))
  if (changed.length === 0) say(words.unchanged(folder))
  else say((check ? words.differs : words.written)(text.list(changed), folder))
  if (moved.length > 0) {
    terminal.print('')
    say(words.moved)
    printMoved(moved, found, session)
  }
  if (fitted.length > 0) {
    terminal.print('')
    say(words.fitted)
    printFitted(found, session)
  }
}

/** A fitted curve for other programs: its pace, and how far its mean is above each point. */
const toRecords = ({ profession, technology, points, supposed, rows }: FittedPair) =>
  rows.map(({ row: { pace, ceiling, midpoint, rate, status }, misfits }) => ({
    profession,
    technology,
    pace,
    ceiling,
    midpoint,
    rate,
    status,
    supposed,
    points: points.map(({ year, share, weight }, i) => ({ year, share, weight, misfit: misfits[i]! }))
  }))

function printMoved(moved: readonly Moved[], { dataset }: Reconstruction, session: Session): void {
  const { terminal, language, text } = session
  const words = text.calibrate
  const labels = labelsOf(dataset, session.words)
  const number = new Intl.NumberFormat(language, {
    maximumFractionDigits: 2,
    minimumFractionDigits: 2,
    signDisplay: 'exceptZero'
  })
  const rows = moved.slice(0, SHOWN).map(({ parameter, sigmas }) => ({
    place: '',
    cells: [
      parameterName(parameter, labels, session),
      Number.isNaN(sigmas) ? ABSENT : number.format(sigmas).replace('-', '\u2212')
    ]
  }))
  const columns = [{ title: words.parameter }, { title: words.sigmas, width: 14, align: 'end' as const }]
  for (const line of textTable(columns, rows, terminal)) terminal.print(line)
}

/** A distance below this is shown as 0.0 point. */
const SHOWN_MISFIT = 5e-4

/** A line a pair: its points, how many are assumed, and how far the median curve is from the one that it misses most; one point is met by construction. */
function printFitted({ dataset, fitted }: Reconstruction, session: Session): void {
  const { terminal, language, text } = session
  const { points, supposed, misfit } = text.calibrate.columns
  const labels = labelsOf(dataset, session.words)
  const rows = fitted.map(({ profession, technology, points: own, supposed: guesses, rows: curves }) => {
    const misfits = curves.find(({ row }) => row.pace === 'median')!.misfits.map(Math.abs)
    const largest = Math.max(0, ...misfits)
    const isTold = own.length > 1 || largest >= SHOWN_MISFIT
    return {
      label: `${labels.profession(profession)} · ${labels.technology(technology)}`,
      cells: [
        decimal(own.length, 0, language),
        decimal(guesses, 0, language),
        isTold ? plainPoints(largest, language) : ABSENT
      ]
    }
  })
  const table = { corner: '', columns: [points, supposed, misfit], rows }
  for (const line of numberTable(table, terminal)) terminal.print(line)
}
