/** A document of the pack: Markdown, in one language. */
import type { ConsultationRecord } from '../record.js'
import type { Operator } from './operator.js'

export interface Document {
  /** `notice.fr.md`. */
  file: string
  text: string
}

/** What documents are made from. */
export interface PackNeeds {
  record: ConsultationRecord
  operator: Operator
}

/** Texts of one language: a function for each document, by the name of its file. */
export type Documents = Record<
  'notice' | 'accessibility' | 'charter' | 'register' | 'screening' | 'incident' | 'checks',
  (needs: PackNeeds) => string
>

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map(row => `| ${row.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

export const list = (items: readonly string[]): string => items.map(item => `- ${item}`).join('\n')
