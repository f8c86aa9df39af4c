import { groupBy } from './group-by.js'
import type { Remark } from './remark.js'

/** Values of one file that were all given until the same date, told as one: how many they are, and on which lines. */
export interface FoldedRemark extends Remark {
  count: number
  /** Runs of neighbouring lines, in order: `[2, 9]`, or `[12, 12]` for one alone. */
  lines: [number, number][]
}

/** Remarks as a person reads them: what is past the same date in one file becomes one, in place of the first. */
export function foldRemarks(remarks: readonly Remark[]): FoldedRemark[] {
  const groups = groupBy(
    remarks.map((remark, index) => ({ remark, index })),
    ({ remark: { code, file, value }, index }) =>
      code === 'past-use-by' ? JSON.stringify([file, value]) : String(index)
  )
  return [...groups.values()].map(group => ({
    ...group[0]!.remark,
    count: group.length,
    lines: runsOf(group.flatMap(({ remark: { line } }) => line ?? []))
  }))
}

function runsOf(lines: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && line <= last[1] + 1) last[1] = line
    else runs.push([line, line])
  }
  return runs
}
