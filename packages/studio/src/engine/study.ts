/** What the studio works on: a dataset, compiled. */
import { compile, type Dataset, type Model } from '@horizon-soin/model'

export interface Study {
  dataset: Dataset
  model: Model
  /** Of the data package; null where it says none. */
  version: string | null
  /** Which of the editions that come with the studio it is; null for a dataset that was opened here. */
  edition: string | null
}

/** @throws ModelError where the dataset cannot be projected */
export const openStudy = (dataset: Dataset, edition: string | null): Study => ({
  dataset,
  model: compile(dataset),
  version: dataset.version,
  edition
})
