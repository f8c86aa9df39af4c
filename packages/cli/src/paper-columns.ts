/** The columns of transcribed sheets, and what people write in them. */
import type { Opinion } from '@horizon-soin/consultation'

export const PAPER_COLUMNS = [
  'reference',
  'notice',
  'item',
  'version',
  'useful',
  'realistic',
  'for',
  'against',
  'amendment',
  'text',
  'activity',
  'structure',
  'signature',
  'token'
] as const
export type PaperColumn = (typeof PAPER_COLUMNS)[number]

export const REQUIRED_COLUMNS: readonly PaperColumn[] = ['reference', 'notice', 'item', 'version']

/** What is said once a sheet, on its first line; further lines leave it empty or repeat it. */
export const SHEET_COLUMNS: readonly PaperColumn[] = ['notice', 'activity', 'structure', 'signature', 'token']

const OPINIONS: Readonly<Record<string, Opinion>> = {
  yes: 'yes',
  oui: 'yes',
  no: 'no',
  non: 'no',
  'no-opinion': 'no-opinion',
  'no opinion': 'no-opinion',
  'sans avis': 'no-opinion',
  'sans opinion': 'no-opinion'
}

/** An opinion as it is typed, undefined for none, null for what is no opinion. */
export function opinionOf(typed: string): Opinion | undefined | null {
  const word = typed.trim().toLowerCase()
  if (word === '') return undefined
  return Object.hasOwn(OPINIONS, word) ? OPINIONS[word]! : null
}
