/** Each part of a calibration, in order: exits first, for the published figures count heads. */
import type { Calibration } from '@horizon-soin/datasets/node'
import type { Dataset } from '@horizon-soin/model'
import { type FittedPair, fitDataset } from '@horizon-soin/model/fitting'
import { exitProblem, technologyProblem } from '@horizon-soin/model/uncertainty'
import { startProgress } from './progress.js'
import type { Session } from './session.js'

/** How far a parameter moved from its prior. */
export interface Moved {
  parameter: string
  sigmas: number
}

export interface Reconstruction {
  dataset: Dataset
  /** The furthest first. */
  moved: readonly Moved[]
  fitted: readonly FittedPair[]
}

export async function reconstruct(
  { dataset, parts, priors, fits }: Calibration,
  session: Session
): Promise<Reconstruction> {
  const { fit } = await import('./fit.js')
  const progress = await startProgress(session)
  const moved: Moved[] = []
  const keep = (parameters: readonly string[], sigmas: readonly number[]) => {
    for (const [i, parameter] of parameters.entries()) moved.push({ parameter, sigmas: sigmas[i]! })
  }
  let found = dataset
  try {
    if (parts.includes('exits')) {
      const demography = exitProblem(found, priors)
      const sigmas = fit(demography)
      keep(demography.parameters, sigmas)
      found = { ...found, ...demography.tables(sigmas) }
    }
    if (parts.includes('technologies')) {
      const technology = technologyProblem(found, priors)
      const sigmas = fit(technology, progress.update)
      keep(technology.parameters, sigmas)
      found = { ...found, ...technology.tables(sigmas) }
    }
    const fitted = fitDataset(found, fits)
    if (parts.includes('curves'))
      found = { ...found, adoption: fitted.flatMap(({ rows }) => rows.map(({ row }) => row)) }
    moved.sort((a, b) => Math.abs(b.sigmas) - Math.abs(a.sigmas))
    return { dataset: found, moved, fitted }
  } finally {
    progress.stop()
  }
}
