/** `calibrate --posterior`: draws of the inputs that return every published figure, written beside the priors. */
import { access, constants, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { POSTERIOR_PATH, writePosterior } from '@horizon-soin/datasets'
import {
  type PosteriorDraws,
  type PosteriorSpec,
  posteriorDraws,
  posteriorProblem
} from '@horizon-soin/model/uncertainty'
import { codeOf, withSystemErrors } from './files.js'
import { interruptible } from './interrupt.js'
import { withModelErrors } from './model-refusals.js'
import { type PosteriorTask, reportPosterior } from './posterior-table.js'
import { runJob } from './run-job.js'
import type { Session } from './session.js'

/** How the chains of the file are run: some ten minutes on two cores. */
const CHAINS = { chains: 8, warmup: 60, transitions: 400 }
/** How many draws the file keeps. */
const KEPT = 400

/** Samples, writes the file unless only checking, and reports. */
export async function calibratePosterior(task: PosteriorTask, session: Session): Promise<void> {
  const { path, check } = task
  const place = join(path, POSTERIOR_PATH)
  if (!check)
    await withSystemErrors(place, session, () =>
      access(place, constants.W_OK).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error
      })
    )
  const found = await sample(task, session)
  const text = writePosterior(found)
  const isChanged = (await readFile(place, 'utf8').catch(() => null)) !== text
  if (!check && isChanged) {
    const { writeFolder } = await import('@horizon-soin/datasets/node')
    await withSystemErrors(path, session, () =>
      writeFolder(path, new Map([[POSTERIOR_PATH, text]]), { overwrite: true })
    )
  }
  session.exitCode = check && isChanged ? 1 : 0
  reportPosterior(found, { ...task, ...CHAINS, isChanged }, session)
}

async function sample(
  { dataset, priors, seed, workers }: PosteriorTask,
  session: Session
): Promise<PosteriorDraws> {
  const spec: PosteriorSpec = { kind: 'posterior', dataset, priors, seed, ...CHAINS }
  const chains: Float64Array[] = []
  const onBlock = (values: Float64Array) => chains.push(values)
  return interruptible(session, signal =>
    withModelErrors(session, async () => {
      await runJob(spec, { workers, signal, label: session.text.posterior.progress, onBlock }, session)
      return posteriorDraws(posteriorProblem(dataset, priors), chains, KEPT)
    })
  )
}
