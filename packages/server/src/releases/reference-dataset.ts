/** The dataset of reference, whose headcounts answers are weighted to. */
import { fileURLToPath } from 'node:url'
import type { DatasetRead } from '@horizon-soin/datasets'
import { readFolder } from '@horizon-soin/datasets/node'

type Dataset = NonNullable<DatasetRead['dataset']>

/** Beside the packages, in the sources as in the build. */
const FOLDER = new URL('../../../../data/france-2026', import.meta.url)

let read: Promise<Dataset> | null = null

/** Reads it once. @throws Error where it came damaged, which nobody who asks can mend */
export function referenceDataset(): Promise<Dataset> {
  read ??= readFolder(fileURLToPath(FOLDER)).then(({ dataset, faults }) => {
    if (dataset === null) throw new Error(`the dataset of reference has ${faults.length} faults`)
    return dataset
  })
  read.catch(() => {
    read = null
  })
  return read
}
