/** Work in blocks that run anywhere, in any order: a plain record opens the same job on every worker. */
import { type EnsembleSpec, openEnsemble } from './ensemble.js'
import { openPosterior, type PosteriorSpec } from './posterior-job.js'
import { openSensitivity, type SensitivitySpec } from './sensitivity.js'

export type JobSpec = EnsembleSpec | SensitivitySpec | PosteriorSpec

export interface Job {
  /** How many blocks there are. */
  blocks: number
  /** Computes one: the same numbers whoever asks, and whatever was asked before. */
  run(block: number): Float64Array<ArrayBuffer>
}

/** @throws ModelError where the specification cannot be run */
export function openJob(spec: JobSpec): Job {
  switch (spec.kind) {
    case 'ensemble':
      return openEnsemble(spec)
    case 'sensitivity':
      return openSensitivity(spec)
    case 'posterior':
      return openPosterior(spec)
  }
}
