/** Texts inside a PNG: chunks of the standard (PNG 3, 11.3.3), put before the pixels. */

/** A text by its keyword: `Title`, `Comment`… */
export type PngTexts = Readonly<Record<string, string>>

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10]
/** Length, type and checksum of a chunk. */
const AROUND = 12
/** Signature and the header, which comes first and always has 13 bytes. */
const HEADER_END = SIGNATURE.length + AROUND + 13

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})

/** The checksum of PNG (ISO 3309): unsigned, 32 bits. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0))

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = joined([new Uint8Array(4), latin1(type), data, new Uint8Array(4)])
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(4, -4)))
  return bytes
}

/** Latin-1 as tEXt, which every reader knows; anything else as iTXt, which is UTF-8 and says its language. */
function textChunk(keyword: string, text: string, language: string): Uint8Array {
  if (!/^[ -~]{1,79}$/.test(keyword)) throw new RangeError(`not a keyword of PNG: ${keyword}`)
  const clean = text.replaceAll('\0', '')
  if (/^[\n -~\u00a0-\u00ff]*$/.test(clean)) return chunk('tEXt', latin1(`${keyword}\0${clean}`))
  const head = latin1(`${keyword}\0\0\0${language}\0\0`)
  return chunk('iTXt', joined([head, new TextEncoder().encode(clean)]))
}

/** The same picture with texts. @throws where the bytes are not those of a PNG, or a keyword is not one */
export function withTexts(png: Uint8Array, texts: PngTexts, language: string): Uint8Array<ArrayBuffer> {
  if (png.length < HEADER_END || SIGNATURE.some((byte, i) => png[i] !== byte))
    throw new Error(`not a PNG: ${png.length} bytes`)
  const chunks = Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([keyword, text]) => textChunk(keyword, text, language))
  return joined([png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)])
}
