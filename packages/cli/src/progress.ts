/** A progress bar on the error stream, for work of more than a second; nothing where nobody watches. */
import type { Session } from './session.js'

export interface Progress {
  /** @param done the part of the work done, in [0, 1] */
  update(done: number): void
  stop(): void
}

const SILENT: Progress = { update: () => {}, stop: () => {} }

/** @param label what is being done; the fitting where not said */
export async function startProgress(
  { io, text, language }: Session,
  label: string = text.progress
): Promise<Progress> {
  if (!io.stderr.isTTY) return SILENT
  const { default: progress } = await import('cli-progress')
  const percent = language === 'fr' ? '\u00a0%' : '%'
  const bar = new progress.SingleBar({
    format: `${label} {bar} {percentage}${percent}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 40,
    hideCursor: true,
    clearOnComplete: true,
    // The work does not yield to timers: the bar is drawn as it is told.
    synchronousUpdate: true,
    stream: process.stderr
  })
  bar.start(1000, 0)
  return {
    update: done => bar.update(Math.round(1000 * done)),
    stop: () => bar.stop()
  }
}
