/** A file that a command reads whole. */
import { readFile, stat } from 'node:fs/promises'
import { kindOf, pathOf, withSystemErrors } from './files.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

/** The bytes of a regular file of at most `most` bytes. @throws Refusal */
export async function readInput(typed: string, most: number, session: Session): Promise<Buffer> {
  const path = pathOf(session, typed)
  if ((await kindOf(path, session)) === 'missing') throw new Refusal(session.text.errors.noFile(typed))
  return withSystemErrors(typed, session, async () => {
    const found = await stat(path)
    if (!found.isFile()) throw new Refusal(session.text.errors.notAFile(typed))
    if (found.size > most) throw new Refusal(session.text.db.tooLarge(typed, sizeWords(most, session)))
    return readFile(path)
  })
}

/** Text in UTF-8, without its byte order mark; null where it is not UTF-8. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const UNITS = {
  fr: ['octets', 'Kio', 'Mio', 'Gio', 'Tio'],
  en: ['bytes', 'KiB', 'MiB', 'GiB', 'TiB']
} as const

/** A size in the largest unit that leaves it 1 or more, with at most one decimal. */
export function sizeWords(bytes: number, { language }: Session): string {
  const step = Math.min(4, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)))
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1024 ** step)
  return `${number}\u00a0${UNITS[language][step]}`
}
