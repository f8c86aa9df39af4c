/** ZIP archives: the same bytes for the same files, and reading what a stranger sends without harm. */
import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate'
import { ArchiveFault } from './fault.js'

export type Files = Record<string, Uint8Array>

/** Bounds on what is read. A release of 20 proposals by 12 activities and 8 structures holds 3 MB, compressed to a tenth. */
const MOST_BYTES = 64 * 1024 * 1024
const MOST_FILES = 100
/** Tables of results compress 20 times; DEFLATE, 1 032 at most. */
const MOST_TIMES = 200
/** Below this, whatever it is compressed from harms nobody. */
const SMALL = 64 * 1024

const NAME = /^(?:tables\/)?[A-Za-z0-9][\w-]{0,63}(?:\.[a-z0-9]{1,8})?$/

/** @param day ISO, given to every file: midnight, without a time zone, as ZIP has it */
export function pack(files: Readonly<Files>, day: string): Uint8Array {
  const [year, month, date] = day.split('-').map(Number)
  const mtime = new Date(year!, month! - 1, date!, 12)
  const sorted = Object.keys(files)
    .sort()
    .map(name => [name, files[name]!] as const)
  return zipSync(Object.fromEntries(sorted), { mtime, level: 9 })
}

/** @throws ArchiveFault */
export function unpack(bytes: Uint8Array): Files {
  if (bytes.length > MOST_BYTES) throw new ArchiveFault('too-large', '', { most: MOST_BYTES })
  const names = new Set<string>()
  let total = 0
  const look = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (!NAME.test(name)) throw new ArchiveFault('name', shown(name))
    if (names.has(name)) throw new ArchiveFault('twice', name)
    names.add(name)
    if (names.size > MOST_FILES) throw new ArchiveFault('too-many', '', { most: MOST_FILES })
    if (originalSize > SMALL && originalSize > size * MOST_TIMES)
      throw new ArchiveFault('bomb', name, { most: MOST_TIMES })
    total += originalSize
    if (total > MOST_BYTES) throw new ArchiveFault('too-large', name, { most: MOST_BYTES })
    return false
  }
  attempt('', 'not-zip', () => unzipSync(bytes, { filter: look }))
  if (names.size === 0) throw new ArchiveFault('not-zip', '')
  const files: Files = Object.create(null)
  for (const one of names)
    files[one] = attempt(one, 'damaged', () => unzipSync(bytes, { filter: ({ name }) => name === one })[one]!)
  return files
}

function attempt<Value>(file: string, code: 'not-zip' | 'damaged', act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    throw error instanceof ArchiveFault ? error : new ArchiveFault(code, file)
  }
}

/** A name as it may be printed: no character that a terminal obeys, no more than a line. */
const shown = (name: string): string => JSON.stringify(name.slice(0, 60)).replace(/\p{Bidi_Control}/gu, '')
