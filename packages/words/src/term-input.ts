/** What is known of an input of an explanation: how firm it is, its range, the row it was read in, its source. */
import type { Status, Term } from '@horizon-soin/model'
import type { Words } from './fr.js'
import type { Labels } from './labels.js'
import { exact } from './numbers.js'
import { inputValue } from './term-value.js'
import { typeset } from './typography.js'

/** The fuller the disc, the firmer the input; the word always stands beside it. */
export const BADGES: Readonly<Record<Status, string>> = {
  measured: '●',
  published: '◉',
  expert: '◐',
  reconstructed: '○',
  assumption: '◌'
}

/** What stands under an input. */
export interface InputWords {
  /** Its badge is `BADGES[status]`, its word `words.statuses[status]`. */
  status: Status
  /** « entre 47 et 65 % »; of an input that has paces « lent 10 %, médian 20 %, rapide 30 %, lu au rythme 1 »; null where it is certain. */
  range: string | null
  /** « time_use.csv:12 », null where no row holds it. */
  row: string | null
  /** The title of its source. */
  source: string
}

/** « 47 % », « 65 % » as « 47 », « 65 % ». */
function withOneUnit(low: string, high: string): [string, string] {
  const unit = /(\u00a0\D+|%)$/.exec(low)?.[0]
  return [unit && high.endsWith(unit) && !/^[<>]/.test(low) ? low.slice(0, -unit.length) : low, high]
}

function rangeOf({ unit, input }: Term, words: Words): string | null {
  const { low, mode, high, pace } = input ?? {}
  if (low === undefined || high === undefined || (low === high && mode === low)) return null
  const shown = (value: number) => inputValue(value, unit, words)
  if (pace === undefined || mode === undefined) return words.between(...withOneUnit(shown(low), shown(high)))
  return `${words.paces(shown(low), shown(mode), shown(high))}, ${words.pace(exact(pace, words.language))}`
}

/** What stands under a term that was read; null under one that was computed. */
export function inputWords(term: Term, labels: Labels, words: Words): InputWords | null {
  const { input } = term
  if (input === undefined) return null
  const { status, row, source } = input
  return {
    status,
    range: rangeOf(term, words),
    row: row ? `${row.file}:${row.line}` : null,
    source: labels.source(source)
  }
}

/** The note of a row that nobody read anywhere; the part on the term's own column, where the note has a part for each. */
function noteOf({ key, input }: Term): string {
  if (!input?.note || !(input.status === 'reconstructed' || input.status === 'assumption')) return ''
  return input.note.split(' · ').find(part => part.startsWith(`${key} `)) ?? input.note
}

/** Where an input comes from that nobody read anywhere; '' of any other, and where `before`, the term shown just above, told the same of the same row. */
export function storyOf(term: Term, before: Term | undefined, { language }: Words): string {
  const story = noteOf(term)
  const isTold = before !== undefined && before.input?.row === term.input?.row && noteOf(before) === story
  return isTold ? '' : typeset(story, language)
}
