/** What a thread of releases is asked, and what it gives back. */
import type { Flag } from '@horizon-soin/consultation'
import type { Beside } from '@horizon-soin/releases'
import type { Given } from '@horizon-soin/releases/compose'

export type FileKind = 'archive' | 'csv' | 'xlsx'

export type Task =
  | { name: 'trial' | 'release'; given: Given; hide: readonly string[] }
  | { name: 'file'; kind: FileKind; content: string; beside: Beside }
  | { name: 'texts'; texts: readonly string[] }

/** Why there is no release. */
export type NotReleased = 'unknown-figure' | 'unsafe' | 'too-few'

/** What was found of texts, in their order: signs of personal data, and the place of the first of its near-duplicates, -1 for none. */
export interface TextSigns {
  flags: Flag[][]
  firsts: number[]
}

/** A trial or a release as JSON text, the bytes of a file, or what was found of texts. */
export type TaskAnswer = { text: string } | { refused: NotReleased } | { bytes: Uint8Array } | TextSigns
