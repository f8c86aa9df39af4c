/** The reference dataset and explanations of it, for tests. */
import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, type Dataset, leversOf, type Term } from '@horizon-soin/model'
import { explain } from '@horizon-soin/model/explain'

export async function referenceDataset(): Promise<Dataset> {
  const { dataset } = await readFolder(fileURLToPath(new URL('../../../../data/etude-2019', import.meta.url)))
  return dataset!
}

/** A number of the first scenario of a dataset, explained. */
export function explained(dataset: Dataset, query: Parameters<typeof explain>[2], year: number): Term {
  const model = compile(dataset)
  return explain(model, leversOf(model, dataset.scenarios[0]!).levers, query, year)
}

/** A term and all those under it, from the top. */
export const everyTerm = (term: Term): Term[] => [term, ...term.children.flatMap(everyTerm)]
