/** Bytes and texts. */
import { ArchiveFault } from './fault.js'
import type { Files } from './zip.js'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file of an archive as text. @throws ArchiveFault where it is missing, or not UTF-8 */
export function textOf(files: Readonly<Files>, name: string): string {
  const bytes = files[name]
  if (!bytes) throw new ArchiveFault('missing', name)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new ArchiveFault('not-text', name)
  }
}
