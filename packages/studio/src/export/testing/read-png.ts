/** Test only. What a PNG says of itself; a wrong checksum, counted here bit by bit, throws. */
export interface PngRead {
  width: number
  height: number
  /** Type of each chunk, in order. */
  chunks: string[]
  texts: Record<string, string>
  /** Languages of the texts that are UTF-8. */
  languages: Record<string, string>
}

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes)
    for (let bit = 0; bit < 8; bit++) crc = ((crc ^ (byte >> bit)) & 1 ? 0xedb88320 : 0) ^ (crc >>> 1)
  return ~crc >>> 0
}

export function readPng(png: Uint8Array): PngRead {
  const view = new DataView(png.buffer, png.byteOffset, png.length)
  const read: PngRead = {
    width: view.getUint32(16),
    height: view.getUint32(20),
    chunks: [],
    texts: {},
    languages: {}
  }
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at)
    const type = new TextDecoder('latin1').decode(png.subarray(at + 4, at + 8))
    const data = png.subarray(at + 8, at + 8 + length)
    const said = view.getUint32(at + 8 + length)
    if (said !== checksum(png.subarray(at + 4, at + 8 + length))) throw new Error(`wrong checksum: ${type}`)
    read.chunks.push(type)
    const end = data.indexOf(0)
    const keyword = new TextDecoder('latin1').decode(data.subarray(0, end))
    if (type === 'tEXt') read.texts[keyword] = new TextDecoder('latin1').decode(data.subarray(end + 1))
    if (type === 'iTXt') {
      const [language, , ...text] = new TextDecoder().decode(data.subarray(end + 3)).split('\0')
      read.texts[keyword] = text.join('\0')
      read.languages[keyword] = language!
    }
    at += 12 + length
  }
  return read
}
