import { Inflate } from 'fflate'
import { storedBytes, type ZipEntry } from './zip-directory.js'

const STORED = 0
const DEFLATED = 8
/** Deflate makes at most 1 032 bytes of one: what is inflated before the next look is then about 4 MiB. */
const SLICE = 4096

/** The bytes of an entry; null where they are damaged, packed in another way, or not of the size that the entry says. */
export function inflateEntry(zip: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const stored = storedBytes(zip, entry)
  if (!stored) return null
  const bytes =
    entry.method === DEFLATED
      ? inflate(stored, entry.size)
      : entry.method === STORED && stored.length === entry.size
        ? stored.slice()
        : null
  return bytes && crcOf(bytes) === entry.crc ? bytes : null
}

/** Inflates slice by slice, and stops as soon as there is more than `size`: what a bomb says of itself is not believed. */
function inflate(deflated: Uint8Array, size: number): Uint8Array | null {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate(chunk => {
    length += chunk.length
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < deflated.length && length <= size; at += SLICE) {
      stream.push(deflated.subarray(at, at + SLICE), at + SLICE >= deflated.length)
    }
  } catch {
    return null
  }
  if (length !== size) return null
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** CRC-32 of ISO 3309, as zip has it. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff]!
  return (crc ^ 0xffffffff) >>> 0
}
