/** The lines of an export as they are read: never more in memory than one line may be, never more out of a file than it could hold. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { LONGEST_LINE } from '@horizon-soin/storage'
import { codeOf } from './files.js'
import { utf8 } from './input-file.js'

/** UTF-8 takes four bytes a character at most. */
const LONGEST = 4 * LONGEST_LINE
/** Digests, which are most of an export, do not compress; deflate goes to a thousand. */
export const MOST_TIMES = 100
/** Below this much, the ratio says nothing. */
const LEAST_JUDGED = 8 * 1024 * 1024
const NEWLINE = 0x0a

export type BadFile = 'longLine' | 'bomb' | 'notGzip' | 'notUtf8'

/** A file that is no export; `line` from 1, null where it has none. */
export class UnreadableExport extends Error {
  constructor(
    readonly why: BadFile,
    readonly line: number | null
  ) {
    super(why)
  }
}

/** Lines of a file, compressed or not, without their line feeds. @throws UnreadableExport, or the system's error */
export async function* exportLines(path: string): AsyncGenerator<string> {
  let line = 0
  let held: Uint8Array[] = []
  let size = 0
  const take = () => {
    const text = utf8(Buffer.concat(held))
    held = []
    size = 0
    if (text === null) throw new UnreadableExport('notUtf8', line)
    return text
  }
  for await (const chunk of bytesOf(path)) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      line++
      held.push(chunk.subarray(from, end))
      if (size + end - from > LONGEST) throw new UnreadableExport('longLine', line)
      yield take()
      from = end + 1
    }
    held.push(chunk.subarray(from))
    size += chunk.length - from
    if (size > LONGEST) throw new UnreadableExport('longLine', line + 1)
  }
  if (size === 0) return
  line++
  yield take()
}

/** The bytes of a file, decompressed where it is gzip; stops as soon as it grows as no export does. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path)
  if (!(await isGzip(path))) return yield* file
  let read = 0
  let made = 0
  file.on('data', chunk => {
    read += chunk.length
  })
  const gunzip = createGunzip()
  file.on('error', error => gunzip.destroy(error))
  try {
    for await (const chunk of file.pipe(gunzip)) {
      made += (chunk as Uint8Array).length
      if (made > LEAST_JUDGED && made > read * MOST_TIMES) throw new UnreadableExport('bomb', null)
      yield chunk as Uint8Array
    }
  } catch (error) {
    throw /^Z_/.test(codeOf(error) ?? '') ? new UnreadableExport('notGzip', null) : error
  } finally {
    file.destroy()
    gunzip.destroy()
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}
