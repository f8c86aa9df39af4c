/** `calibrate`: what a dataset's calibration folder gives of its inputs, written as the dataset's own tables. */
import { access, constants, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { readCalibrated } from '../calibrate-inputs.js'
import { reportCalibration } from '../calibrate-report.js'
import { readSeed, readWorkers } from '../draw-options.js'
import { codeOf, withSystemErrors } from '../files.js'
import { addData } from '../options.js'
import { addFormat, type Format, readFormat } from '../output.js'
import { reconstruct } from '../reconstruct.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { folderOf, openStudy } from '../study.js'

const FORMATS: readonly Format[] = ['table', 'json']

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
    const { folder, path, variant } = await folderOf(session, options.data)
    if (variant !== undefined) throw new Refusal(session.text.errors.wholeDataset(variant))
    if (options.posterior) {
      await startPosterior(options, folder, path, session)
      return
    }
    for (const option of ['seed', 'workers'] as const)
      if (options[option] !== undefined) throw new Refusal(posterior.needsPosterior(`--${option}`))
    const calibration = await readCalibrated(folder, path, session)
    const { writeTable, writtenBy } = await import('@horizon-soin/datasets')
    const written = writtenBy(calibration.parts)
    if (!options.check) await refuseReadOnly(path, written, session)
    const found = await reconstruct(calibration, session)
    const files = new Map(written.map(name => [`${name}.csv`, writeTable(name, found.dataset[name])]))
    const changed = await changedFiles(path, files)
    if (!options.check) {
      const { writeFolder } = await import('@horizon-soin/datasets/node')
      await withSystemErrors(path, session, () => writeFolder(path, files, { overwrite: true }))
    }
    reportCalibration(found, changed, { folder, format, check: options.check === true }, session)
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
  const { priors, parts } = await readCalibrated(folder, path, session)
  if (!parts.includes('technologies')) throw new Refusal(session.text.posterior.needsPriors(folder))
  const { model } = await openStudy(session, data)
  const { calibratePosterior } = await import('../calibrate-posterior.js')
  await calibratePosterior({ ...task, dataset: model.dataset, priors }, session)
}

/** Refuses what cannot be written before the computation, which is long; a table that is missing can be. */
async function refuseReadOnly(path: string, written: readonly string[], session: Session): Promise<void> {
  for (const place of [path, ...written.map(name => join(path, `${name}.csv`))])
    await withSystemErrors(place, session, () =>
      access(place, constants.W_OK).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error
      })
    )
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
