/**
 * The entries of a zip as its central directory lists them. A reader of streams would see neither that an entry is encrypted nor
 * how large it says that it is; this one opens nothing. Source: PKWARE APPNOTE 6.3.10, §4.3.12, §4.3.16, §4.4.
 */

export interface ZipEntry {
  path: string
  isEncrypted: boolean
  /** 0 stored, 8 deflated. */
  method: number
  crc: number
  compressedSize: number
  /** What the entry says that it is once inflated: not to be trusted. */
  size: number
  /** Where its local header is. */
  offset: number
}

const END_RECORD = 0x06054b50
const CENTRAL_HEADER = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const END_LENGTH = 22
const CENTRAL_LENGTH = 46
const LOCAL_LENGTH = 30
const LONGEST_COMMENT = 0xffff
const ENCRYPTED = 0x0041
/** The number is in a record of the 64-bit form, which a dataset is too small to need. */
const ELSEWHERE = 0xffffffff

/** Whether bytes start as a zip does, an empty one included. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the end record is, searched from the end: a comment may follow it. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return null
}

/** How many entries a zip says that it has; null where it is none that can be read, as one of several volumes or of 4 GiB. */
export function entryCount(bytes: Uint8Array): number | null {
  const view = viewOf(bytes)
  const end = endOf(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const isWhole = view.getUint16(end + 4, true) === 0 && view.getUint16(end + 8, true) === count
  return isWhole && count !== 0xffff ? count : null
}

/** The entries of a zip, folders left out; null where the directory is not sound. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = viewOf(bytes)
  const end = endOf(view)
  const count = entryCount(bytes)
  if (end === null || count === null) return null
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL_HEADER) return null
    const nameLength = view.getUint16(at + 28, true)
    const next =
      at + CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return null
    const name = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength)
    // Some tools of Windows write backslashes.
    const path = new TextDecoder().decode(name).replaceAll('\\', '/')
    const entry = {
      path,
      isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    }
    if ([entry.compressedSize, entry.size, entry.offset].includes(ELSEWHERE)) return null
    if (!path.endsWith('/')) entries.push(entry)
    at = next
  }
  return entries
}

/** The bytes of an entry as they are stored; null where its local header is not where the directory says. */
export function storedBytes(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes)
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) return null
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const end = start + compressedSize
  return end > bytes.length ? null : bytes.subarray(start, end)
}
