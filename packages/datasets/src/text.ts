import type { FaultList } from './fault.js'

/** More than any dataset needs in one file: the reader refuses it before it spends time and memory. */
const LARGEST_FILE = 32 * 1024 * 1024

const NEWLINE = 0x0a

/** The line of the first byte that is not UTF-8: a line feed never stands inside a character. */
function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start <= bytes.length; line++) {
    const found = bytes.indexOf(NEWLINE, start)
    const end = found < 0 ? bytes.length : found
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return line - 1
}

/**
 * The text of a file, without its byte order mark and with `\n` at line ends, or null with a fault where it is too
 * large, is not UTF-8 or holds a NUL.
 */
export function readText(
  bytes: Uint8Array,
  file: string,
  faults: FaultList,
  largest = LARGEST_FILE
): string | null {
  if (bytes.length > largest) {
    faults.add({ file, value: String(bytes.length), code: 'file-too-large', params: { bytes: largest } })
    return null
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const where = { file, line: lineOfBadByte(bytes) }
    const first = faults.fileWith('not-utf8')
    if (first === null) faults.add({ ...where, code: 'not-utf8' })
    else faults.add({ ...where, code: 'not-utf8-again', params: { first } })
    return null
  }
  return checkText(text, file, faults)
}

/** The rules of `readText` for a text that is decoded already. */
export function checkText(text: string, file: string, faults: FaultList): string | null {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text
  const lines = unmarked.replace(/\r\n?/g, '\n')
  const nul = lines.indexOf('\0')
  if (nul < 0) return lines
  faults.add({ file, line: lineCounter(lines)(nul), code: 'nul-byte' })
  return null
}

/** A function that gives the number of the line that holds the character at an index. */
export function lineCounter(text: string): (index: number) => number {
  const ends: number[] = []
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) ends.push(end)
  return index => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! < index) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
