/** `calibrate`: the inputs near their priors that return the published figures, written as the dataset's own tables. */
import { access, constants, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile, type Dataset, type Priors } from '@horizon-soin/model'
import { exitProblem, technologyProblem } from '@horizon-soin/model/uncertainty'
import { ABSENT, labelsOf } from '@horizon-soin/words'
import type { Command } from 'commander'
import { readSeed, readWorkers } from '../draw-options.js'
import { firstFaults } from '../faults.js'
import { checkFigures } from '../figures.js'
import { codeOf, withSystemErrors } from '../files.js'
import { reproduction } from '../findings.js'
import { addData } from '../options.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { parameterName } from '../parameter-name.js'
import { startProgress } from '../progress.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { folderOf, openStudy } from '../study.js'
import { textTable } from '../table.js'
import { wrap } from '../width.js'

const FORMATS: readonly Format[] = ['table', 'json']
/** The tables that it writes. */
const WRITTEN = ['exits', 'potential', 'adoption', 'heterogeneity'] as const
/** How many of the parameters that moved most are shown. */
const SHOWN = 10

interface Moved {
  parameter: string
  sigmas: number
}

export function define(command: Command, session: Session): void {
  const { options: words, posterior, draws } = session.text
  addFormat(
    addData(command, session)
      .option('--check', words.check)
      .option('--posterior', posterior.option)
      .option('--seed <n>', draws.options.seed)
      .option('--workers <n>', draws.options.workers),
    session,
    FORMATS
  ).action(async (options: CalibrateOptions) => {
    const format = readFormat(options.format, FORMATS, session)
    const { folder, path } = await folderOf(session, options.data)
    if (options.posterior) {
      await startPosterior(options, folder, path, session)
      return
    }
    for (const option of ['seed', 'workers'] as const)
      if (options[option] !== undefined) throw new Refusal(posterior.needsPosterior(`--${option}`))
    if (!options.check) await refuseReadOnly(path, session)
    const { dataset, priors } = await readInputs(folder, path, session)
    const { reconstructed, moved } = await reconstruct(dataset, priors, session)
    const { writeTable } = await import('@horizon-soin/datasets')
    const files = new Map(WRITTEN.map(name => [`${name}.csv`, writeTable(name, reconstructed[name])]))
    const changed = await changedFiles(path, files)
    if (!options.check) {
      const { writeFolder } = await import('@horizon-soin/datasets/node')
      await withSystemErrors(path, session, () => writeFolder(path, files, { overwrite: true }))
    }
    report(reconstructed, moved, changed, { folder, format, check: options.check === true }, session)
  })
}

interface CalibrateOptions {
  data?: string
  check?: boolean
  posterior?: boolean
  seed?: string
  workers?: string
  format: string
}

/** The posterior starts from the dataset as it stands: its demography is final. */
async function startPosterior(
  { data, check, seed, workers, format }: CalibrateOptions,
  folder: string,
  path: string,
  session: Session
): Promise<void> {
  const draws = { seed: seed ?? '1', ...(workers === undefined ? {} : { workers }) }
  const task = {
    folder,
    path,
    seed: readSeed(draws, session),
    workers: readWorkers(draws, session),
    check: check === true,
    format: format === 'json' ? ('json' as const) : ('table' as const)
  }
  const { priors } = await readInputs(folder, path, session)
  const { model } = await openStudy(session, data)
  const { calibratePosterior } = await import('../calibrate-posterior.js')
  await calibratePosterior({ ...task, dataset: model.dataset, priors }, session)
}

/** Refuses what cannot be written before the computation, which is long; a table that is missing can be. */
async function refuseReadOnly(path: string, session: Session): Promise<void> {
  for (const place of [path, ...WRITTEN.map(name => join(path, `${name}.csv`))])
    await withSystemErrors(place, session, () =>
      access(place, constants.W_OK).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error
      })
    )
}

async function readInputs(
  folder: string,
  path: string,
  session: Session
): Promise<{ dataset: Dataset; priors: Priors }> {
  const { readCalibration } = await import('@horizon-soin/datasets/node')
  const read = await withSystemErrors(path, session, () => readCalibration(path))
  if (read.dataset !== null) return read
  const shown = await firstFaults(read.faults, session)
  throw new Refusal([session.text.errors.invalidData(folder, String(read.faults.length)), shown].join('\n'))
}

async function reconstruct(dataset: Dataset, priors: Priors, session: Session) {
  const { fit } = await import('../fit.js')
  const progress = await startProgress(session)
  try {
    const demography = exitProblem(dataset, priors)
    const exitSigmas = fit(demography)
    const staffed = { ...dataset, ...demography.tables(exitSigmas) }
    const technology = technologyProblem(staffed, priors)
    const sigmas = fit(technology, progress.update)
    const moved = [
      ...demography.parameters.map((parameter, i): Moved => ({ parameter, sigmas: exitSigmas[i]! })),
      ...technology.parameters.map((parameter, i): Moved => ({ parameter, sigmas: sigmas[i]! }))
    ].sort((a, b) => Math.abs(b.sigmas) - Math.abs(a.sigmas))
    return { reconstructed: { ...staffed, ...technology.tables(sigmas) }, moved }
  } finally {
    progress.stop()
  }
}

/** The files whose bytes are not those on disk. */
async function changedFiles(path: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const isChanged = await Promise.all(
    [...files].map(
      async ([name, text]) => (await readFile(join(path, name), 'utf8').catch(() => null)) !== text
    )
  )
  return [...files.keys()].filter((_, i) => isChanged[i])
}

function report(
  dataset: Dataset,
  moved: readonly Moved[],
  changed: readonly string[],
  { folder, format, check }: { folder: string; format: Format; check: boolean },
  session: Session
): void {
  const { text, terminal, language } = session
  const checks = checkFigures(compile(dataset), session)
  const isReproduced = checks.every(({ ok }) => ok)
  session.exitCode = isReproduced && !(check && changed.length > 0) ? 0 : 1
  if (format === 'json') {
    const figures = checks.map(({ figure, computed, ok }) => ({ id: figure.id, computed, ok }))
    writeJson(session, { dataset: dataset.name, changed, figures, moved })
    return
  }
  const words = text.calibrate
  const labels = labelsOf(dataset, session.words)
  const say = (line: string) => {
    for (const part of wrap(line, terminal.width)) terminal.print(part)
  }
  terminal.print(terminal.paint('bold', words.title(dataset.title[language] || dataset.name)))
  say(reproduction(checks, session))
  if (changed.length === 0) say(words.unchanged(folder))
  else say((check ? words.differs : words.written)(text.list(changed), folder))
  terminal.print('')
  say(words.moved)
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
