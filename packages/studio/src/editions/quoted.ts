/** The published figures that a dataset is shown beside. */
import reference from 'virtual:reference-dataset'
import type { Dataset, PublishedFigure } from '@horizon-soin/model'

const quoted = new WeakMap<Dataset, readonly PublishedFigure[]>()

/** A later edition stands beside what the study published, as well as beside its own figures. */
export function quoteStudy(dataset: Dataset): void {
  quoted.set(dataset, [...dataset.published, ...reference.dataset.published])
}

/** Those of the dataset itself, and those of the study where it is an edition of the same. */
export const publishedFor = (dataset: Dataset): readonly PublishedFigure[] =>
  quoted.get(dataset) ?? dataset.published
