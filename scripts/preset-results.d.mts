/** Types of `preset-results.mjs`, for the test that reads it. */
export const RESULTS: string
export type Table = string[][]
export interface Difference {
  where: string
  before: string | undefined
  after: string | undefined
  change: number
}
export function datasetNames(): string[]
export function presetResults(name: string): Promise<Table>
export function toCsv(rows: Table): string
export function fromCsv(text: string): Table
export function differences(before: Table, after: Table): Difference[]
