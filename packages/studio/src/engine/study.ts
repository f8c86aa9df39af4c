/** What the studio works on: a dataset, compiled. */
import { compile, type Dataset, type Model } from '@horizon-soin/model'

export interface Study {
  dataset: Dataset
  model: Model
  /** Of the data package; null where it says none. */
  version: string | null
  /** Whether it is the dataset that the studio opens with, and not one that was opened here. */
  isReference: boolean
}

/** @throws ModelError where the dataset cannot be projected */
export const openStudy = (dataset: Dataset, version: string | null, isReference: boolean): Study => ({
  dataset,
  model: compile(dataset),
  version,
  isReference
})
