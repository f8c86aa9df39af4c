/** Runs work in blocks, on threads where it is worth them, with progress, until it is done or the person stops it. */
import type { JobSpec } from '@horizon-soin/model/uncertainty'
import { startProgress } from './progress.js'
import type { Session } from './session.js'

export interface JobRun {
  workers: number
  signal: AbortSignal
  /** What the progress bar says. */
  label: string
  /** Takes the results of each block, in the order of the blocks. */
  onBlock(values: Float64Array): void
}

/** As much work as is done before threads have started and a bar is seen. */
const isShort = (spec: JobSpec): boolean =>
  (spec.kind === 'ensemble' && spec.draws <= 1024) || (spec.kind === 'sensitivity' && spec.points <= 64)

/** @throws ModelError where the work cannot be done, and whatever `signal` was aborted with */
export async function runJob(
  spec: JobSpec,
  { workers, signal, label, onBlock }: JobRun,
  session: Session
): Promise<void> {
  const isAlone = workers === 1 || isShort(spec)
  const pool = isAlone
    ? (await import('@horizon-soin/workers')).inThread()
    : (await import('@horizon-soin/workers/node')).nodePool({ workers })
  const progress = isShort(spec) ? null : await startProgress(session, label)
  try {
    await pool.run(spec, {
      signal,
      onBlock: (_, values) => onBlock(values),
      onProgress: (done, total) => progress?.update(done / total)
    })
  } finally {
    progress?.stop()
    await pool.close()
  }
}
