/** The runs of a sensitivity analysis, and the indices that come of them. */
import {
  createSensitivityGathering,
  type Factor,
  gatherSensitivity,
  openSensitivity,
  type SensitivityIndices,
  type SensitivitySpec,
  sensitivityIndices
} from '@horizon-soin/model/uncertainty'
import { type JobRun, runJob } from './run-job.js'
import type { Session } from './session.js'

type Estimate = NonNullable<SensitivityIndices['estimates']>[number]

/** An input, or a group of them where `input` is null, with its share of the variance. */
export interface Index extends Factor, Estimate {}

export interface Indices {
  /** Groups first; empty where the result does not vary. */
  indices: Index[]
  mean: number
  variance: number
  /** Points left out because the result does not exist there. */
  missing: number
}

/** Runs an analysis. @throws ModelError where it cannot be run */
export async function computeIndices(
  spec: SensitivitySpec,
  options: Omit<JobRun, 'onBlock'>,
  session: Session
): Promise<Indices> {
  const { factors } = openSensitivity(spec)
  const gathering = createSensitivityGathering(factors.length, spec.points)
  await runJob(spec, { ...options, onBlock: values => gatherSensitivity(gathering, values) }, session)
  const { estimates, ...rest } = sensitivityIndices(gathering, spec.seed)
  return { indices: (estimates ?? []).map((estimate, f) => ({ ...factors[f]!, ...estimate })), ...rest }
}
