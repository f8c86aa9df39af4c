import type { Fault } from '../fault.js'
import { type Files, readDataset } from '../read-dataset.js'
import { starterFiles } from '../starter/index.js'

const encoder = new TextEncoder()

export const encode = (files: ReadonlyMap<string, string>): Files =>
  new Map([...files].map(([path, text]) => [path, encoder.encode(text)]))

/** A text with one part replaced, which must be there. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`not in the text: ${from}`)
  return text.replace(from, () => to)
}

/** The starter with one part of one file replaced. */
export function starterWith(path: string, from: string, to: string): Map<string, string> {
  const files = starterFiles()
  return files.set(path, replaced(files.get(path) ?? '', from, to))
}

export const faultsOf = (files: ReadonlyMap<string, string>): Fault[] => readDataset(encode(files)).faults

/** What a test says of a fault: all but its parameters, which the messages show. */
export const told = ({ file, line, column, value, code, suggestion }: Fault) => ({
  at: `${file}:${line ?? ''}:${column ?? ''}`,
  value,
  code,
  suggestion
})
