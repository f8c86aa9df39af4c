/** Who gave the data, in one line. */
import type { Language } from '@horizon-soin/datasets'
import type { Dataset } from '@horizon-soin/model'
import { shellText } from './text.js'

/** A line of a picture has room for no more. */
const MOST_PUBLISHERS = 8

/** Who gave the data, each once, those of most rows first; beyond eight, how many others the table of sources has. */
export function publishersOf(language: Language, ...datasets: readonly Pick<Dataset, 'sources'>[]): string {
  const rows = new Map<string, number>()
  for (const dataset of datasets) {
    const cited = rowsBySource(dataset)
    for (const { id, publisher } of dataset.sources)
      for (const name of new Set(publisher.split(', ')))
        if (name !== '') rows.set(name, (rows.get(name) ?? 0) + (cited.get(id) ?? 0))
  }
  const names = [...rows].sort(([, a], [, b]) => b - a).map(([name]) => name)
  const others = names.length - MOST_PUBLISHERS
  if (others <= 1) return names.join(', ')
  return names.slice(0, MOST_PUBLISHERS).join(', ') + shellText[language].otherPublishers(others)
}

/** How many rows of the tables cite each source. */
function rowsBySource(dataset: object): Map<string, number> {
  const counts = new Map<string, number>()
  for (const table of Object.values(dataset))
    if (Array.isArray(table))
      for (const row of table)
        if (typeof row?.source === 'string') counts.set(row.source, (counts.get(row.source) ?? 0) + 1)
  return counts
}
