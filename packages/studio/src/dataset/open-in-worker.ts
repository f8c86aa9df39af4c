import type { GivenFile, OpenedDataset } from './open-files.js'
import { openProblem } from './open-problem.js'

const startWorker = () => new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' })

/**
 * `openFiles` in a thread of its own, which ends with the answer. It never rejects: a thread that cannot start, or that dies,
 * is the problem `reader-stopped`.
 */
export function openInWorker(
  files: readonly GivenFile[],
  start: () => Worker = startWorker
): Promise<OpenedDataset> {
  return new Promise(resolve => {
    const stopped: OpenedDataset = { problem: openProblem('reader-stopped') }
    let worker: Worker | null = null
    const end = (answer: OpenedDataset) => {
      worker?.terminate()
      resolve(answer)
    }
    try {
      worker = start()
      worker.onmessage = ({ data }: MessageEvent<OpenedDataset>) => end(data)
      worker.onmessageerror = () => end(stopped)
      worker.onerror = event => {
        event.preventDefault()
        end(stopped)
      }
      worker.postMessage(files)
    } catch {
      end(stopped)
    }
  })
}
