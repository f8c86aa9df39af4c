/** The draws of an ensemble, gathered. */
import type { Model } from '@horizon-soin/model'
import { createGathering, type EnsembleSpec, gather, type Threshold } from '@horizon-soin/model/uncertainty'
import type { Drawn } from '@horizon-soin/reports/uncertainty'
import { type JobRun, runJob } from './run-job.js'
import type { Session } from './session.js'

/** Runs an ensemble. @throws ModelError where it cannot be run */
export async function drawEnsemble(
  spec: EnsembleSpec,
  model: Model,
  thresholds: readonly Threshold[],
  options: Omit<JobRun, 'onBlock'>,
  session: Session
): Promise<Drawn> {
  const size = model.series.length * spec.years.length
  const gathering = createGathering(size, spec.draws, { thresholds })
  const onBlock = (values: Float64Array) => gather(gathering, values, values.length / size)
  await runJob(spec, { ...options, onBlock }, session)
  return { gathering, years: spec.years }
}
