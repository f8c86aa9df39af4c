import type { Correlation } from '@horizon-soin/model'
import type { FaultList } from '../fault.js'
import { groupBy } from '../group-by.js'
import { isPositiveDefinite } from '../positive-definite.js'
import type { TablesRead } from '../tables-read.js'

/** Inputs that move together, directly or through others: more would take long to check, and no expert could say them. */
const MOST_CORRELATED = 100

/** Each pair of inputs has one correlation, and all of them can hold together. */
export function checkCorrelations({ correlations }: TablesRead, faults: FaultList): void {
  const pairs = checkPairs(correlations.rows, faults)
  for (const rows of connected(pairs)) {
    const inputs = [...new Set(rows.flatMap(row => [row.input, row.other]))]
    const first = rows[0]!
    if (inputs.length > MOST_CORRELATED) {
      const params = { most: MOST_CORRELATED, found: inputs.length }
      faults.add({ ...first.row!, column: 'input', value: first.input, code: 'too-many-correlated', params })
      continue
    }
    const impossible = impossibleInputs(inputs, rows)
    if (!impossible) continue
    const { row, correlation } = rows.find(row =>
      [row.input, row.other].every(id => impossible.includes(id))
    )!
    const params = { inputs: impossible.join(', ') }
    const value = String(correlation)
    faults.add({ ...row!, column: 'correlation', value, code: 'impossible-correlations', params })
  }
}

/** The first row of each pair of two inputs, in whatever order they are named. */
function checkPairs(rows: readonly Correlation[], faults: FaultList): Correlation[] {
  const first = new Map<string, number>()
  return rows.filter(({ input, other, row }) => {
    if (input === other) {
      const params = { input }
      faults.add({ ...row!, column: 'other', value: other, code: 'correlated-with-itself', params })
      return false
    }
    const pair = input < other ? `${input} ${other}` : `${other} ${input}`
    const before = first.get(pair)
    if (before !== undefined) {
      const params = { first: before }
      faults.add({ ...row!, column: 'other', value: `${input}, ${other}`, code: 'repeated-pair', params })
      return false
    }
    first.set(pair, row!.line)
    return true
  })
}

/** Rows whose inputs are tied directly or through others. */
function connected(rows: readonly Correlation[]): Correlation[][] {
  const above = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let up = above.get(root); up !== undefined; up = above.get(root)) root = up
    // What was passed on the way is tied to the root at once: long chains of pairs stay quick to follow.
    for (let at = id; at !== root; ) {
      const up = above.get(at)!
      above.set(at, root)
      at = up
    }
    return root
  }
  for (const { input, other } of rows) {
    const [a, b] = [rootOf(input), rootOf(other)]
    if (a !== b) above.set(a, b)
  }
  return [...groupBy(rows, row => rootOf(row.input)).values()]
}

/** A smallest part of the inputs whose correlations cannot hold together; null where all can. */
function impossibleInputs(inputs: readonly string[], rows: readonly Correlation[]): string[] | null {
  const given = new Map(rows.map(row => [`${row.input} ${row.other}`, row.correlation]))
  const between = (a: string, b: string) => given.get(`${a} ${b}`) ?? given.get(`${b} ${a}`) ?? 0
  const possible = (some: readonly string[]) =>
    isPositiveDefinite(some.length, (i, j) => (i === j ? 1 : between(some[i]!, some[j]!)))
  if (possible(inputs)) return null
  let kept = [...inputs]
  for (const id of inputs) {
    const fewer = kept.filter(other => other !== id)
    if (!possible(fewer)) kept = fewer
  }
  return kept
}
