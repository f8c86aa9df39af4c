/** `calibration/posterior.csv`: draws of the inputs that return the published figures, one row a draw, one column an input. */
import { readCsv, writeCsvRow } from './csv.js'
import { type Fault, FaultList } from './fault.js'
import { readNumber } from './number.js'
import { readText } from './text.js'

export const POSTERIOR_PATH = 'calibration/posterior.csv'

/** Ten thousand draws of a thousand inputs fit. */
const LARGEST = 64 * 1024 * 1024
const LARGEST_ROW = 100_000

export interface StoredPosterior {
  parameters: readonly string[]
  /** In standard deviations from the priors, at `draw · parameters + parameter`. */
  draws: Float64Array
}

/** The text of the file. */
export function writePosterior({ parameters, draws }: StoredPosterior): string {
  const rows = [writeCsvRow(['draw', ...parameters])]
  for (let at = 0; at < draws.length; at += parameters.length) {
    const cells = Array.from(draws.subarray(at, at + parameters.length), String)
    rows.push(writeCsvRow([String(1 + at / parameters.length), ...cells]))
  }
  return rows.join('')
}

/**
 * Reads the file.
 *
 * @param parameters those that the dataset's priors make, in their order: others are of another reconstruction
 */
export function readPosteriorFile(
  bytes: Uint8Array,
  parameters: readonly string[]
): { posterior: StoredPosterior; faults: [] } | { posterior: null; faults: Fault[] } {
  const faults = new FaultList()
  const file = POSTERIOR_PATH
  const text = readText(bytes, file, faults, LARGEST)
  const csv = text === null ? null : readCsv(text, file, faults, LARGEST_ROW)
  if (csv) {
    const [, ...columns] = csv.header.cells
    const other = Math.max(columns.length, parameters.length)
    for (let i = 0; i < other; i++) {
      if (columns[i] === parameters[i] && csv.header.cells[0] === 'draw') continue
      const value = columns[i] ?? null
      const params = { column: parameters[i] ?? '' }
      faults.add({ file, line: csv.header.line, value, code: 'stale-posterior', params })
      break
    }
    if (csv.rows.length === 0) faults.add({ file, code: 'no-draws' })
  }
  if (!csv || !faults.empty) return { posterior: null, faults: faults.list() }
  const draws = new Float64Array(csv.rows.length * parameters.length)
  csv.rows.forEach(({ line, cells }, row) => {
    if (cells.length !== parameters.length + 1) {
      const params = { found: cells.length, expected: parameters.length + 1 }
      faults.add({ file, line, code: 'posterior-row', params })
      return
    }
    parameters.forEach((column, i) => {
      const read = readNumber(cells[i + 1]!)
      if (read.ok) draws[row * parameters.length + i] = read.value
      else {
        const params = read.code === 'ambiguous-comma' ? read.params : {}
        faults.add({ file, line, column, value: cells[i + 1]!, code: read.code, params })
      }
    })
  })
  return faults.empty
    ? { posterior: { parameters, draws }, faults: [] }
    : { posterior: null, faults: faults.list() }
}
