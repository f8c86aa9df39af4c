/** Releases in an export: larger than a line may be, they are deflated and cut into parts. */
import { deflateSync, inflateSync } from 'node:zlib'
import { StoreError } from './store.js'

/** A release and what it was made of, as the database holds them. */
export interface ReleaseRow {
  consultation: string
  number: number
  at: number
  sha256: string
  content: string
  basis: string
}

/** A part of a release, from 0 to `parts - 1`: base64 of a deflated JSON. */
export interface Part {
  consultation: string
  number: number
  part: number
  parts: number
  packed: string
}

const LONGEST_PART = 500_000
/** Bytes of a release once inflated: the counts of a million answers are a fifth of it. */
const LARGEST = 128 * 1024 * 1024

export function packed({ consultation, number, ...rest }: ReleaseRow): Part[] {
  const text = deflateSync(JSON.stringify(rest)).toString('base64')
  const parts = Math.ceil(text.length / LONGEST_PART)
  return Array.from({ length: parts }, (_, part) => ({
    consultation,
    number,
    part,
    parts,
    packed: text.slice(part * LONGEST_PART, (part + 1) * LONGEST_PART)
  }))
}

/** @throws StoreError `import` where the parts are not of a release */
export function unpacked(consultation: string, number: number, parts: readonly string[]): ReleaseRow {
  try {
    const bytes = inflateSync(Buffer.from(parts.join(''), 'base64'), { maxOutputLength: LARGEST })
    const { at, sha256, content, basis } = JSON.parse(bytes.toString('utf8'))
    if ([sha256, content, basis].every(each => typeof each === 'string') && Number.isSafeInteger(at))
      return { consultation, number, at, sha256, content, basis }
  } catch {
    // Told below.
  }
  throw new StoreError('import', `release ${number} of ${consultation}: its parts are damaged`)
}
