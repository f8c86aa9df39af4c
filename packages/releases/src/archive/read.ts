/** Reads archives that come from elsewhere. */
import { RELEASE_FORMAT, type Release } from '../release.js'
import { CITED_FORMAT, type CitedRelease } from './cited.js'
import { citedShape } from './cited-shape.js'
import { ArchiveFault } from './fault.js'
import { releaseShape } from './release-shape.js'
import { textOf } from './text-of.js'
import { type Files, unpack } from './zip.js'

export interface Archive {
  release: Release | CitedRelease
  /** Every file by name, as bytes. */
  files: Files
}

export const isCited = (release: Release | CitedRelease): release is CitedRelease =>
  release.format === CITED_FORMAT

/** Opens an archive and its release; nothing is verified yet. @throws ArchiveFault where it is none */
export function readArchive(bytes: Uint8Array): Archive {
  const files = unpack(bytes)
  return { release: parse(textOf(files, 'release.json')), files }
}

function parse(text: string): Release | CitedRelease {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ArchiveFault('not-json', 'release.json')
  }
  const format = (value as { format?: unknown } | null)?.format
  if (format === CITED_FORMAT) return citedShape(value, '')
  if (format === RELEASE_FORMAT) return releaseShape(value, '')
  throw new ArchiveFault('newer', 'release.json', { value: String(format).slice(0, 60) })
}
