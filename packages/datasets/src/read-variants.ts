import { type Fault, FaultList } from './fault.js'
import { type DatasetRead, type Files, type ReadOptions, readAbout, readFiles } from './read-dataset.js'
import type { Remark } from './remark.js'

/**
 * Reads every variant of a dataset: the first of them, or the faults of all, each said once where it is of a file that they
 * share. A dataset without variants is read as it is. `opening` are the faults of opening the files.
 */
export function readVariants(
  files: Files,
  { today }: Pick<ReadOptions, 'today'> = {},
  opening: readonly Fault[] = []
): DatasetRead {
  const { variants } = readAbout(files, new FaultList())
  const ids = variants?.map(({ id }) => id) ?? []
  const read = (variant?: string): DatasetRead => {
    const faults = new FaultList()
    for (const fault of opening) faults.add(fault)
    return readFiles(files, faults, { variant, today })
  }
  if (ids.length === 0) return read()
  const reads = ids.map(read)
  const faults = onceEach(reads.flatMap<Fault>(read => read.faults))
  const { dataset } = reads[0]!
  return dataset && faults.length === 0
    ? { dataset, faults: [], remarks: onceEach(reads.flatMap<Remark>(read => read.remarks)) }
    : { dataset: null, faults, remarks: [] }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By file, then line, as one reading has them. */
function onceEach<Item extends { file: string; line: number | null }>(items: readonly Item[]): Item[] {
  const unique = new Map(items.map(item => [JSON.stringify(item), item]))
  return [...unique.values()].sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))
}
