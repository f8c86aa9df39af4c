/** Reads the files of a dataset beside the page, which stays alive meanwhile: one message in, one message out. */
import { type GivenFile, type OpenedDataset, openFiles } from './open-files.js'
import { openProblem } from './open-problem.js'

addEventListener('message', async ({ data }: MessageEvent<readonly GivenFile[]>) => {
  postMessage(await openFiles(data).catch((): OpenedDataset => ({ problem: openProblem('reader-stopped') })))
})
