/** What changed between two versions of a proposal, heading by heading, word by word. */

import { HEADINGS, type Heading, type ProposalVersion } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import { diffWordsWithSpace } from 'diff'

export interface Part {
  kind: 'same' | 'added' | 'removed'
  text: string
}

export interface DiffRow {
  heading: 'title' | Heading
  /** `rewritten`: too little is common for words to be matched. */
  kind: 'same' | 'changed' | 'rewritten' | 'added' | 'removed'
  /** The earlier text: parts that are the same or removed. */
  before: readonly Part[]
  /** The later text: parts that are the same or added. */
  after: readonly Part[]
}

/** Under this share of common letters, a text matched word by word reads as confetti. */
const ENOUGH_COMMON = 0.5

/** A row a heading that one of the two has, the title first, in the order of the study. */
export function diffVersions(before: ProposalVersion, after: ProposalVersion, language: Language): DiffRow[] {
  const textOf = (version: ProposalVersion, heading: DiffRow['heading']): string =>
    (heading === 'title' ? version.title : version.headings[heading])?.[language] ?? ''
  return (['title', ...HEADINGS] as const).flatMap(heading => {
    const [one, other] = [textOf(before, heading), textOf(after, heading)]
    return one === '' && other === '' ? [] : [{ heading, ...diffTexts(one, other) }]
  })
}

const whole = (kind: Part['kind'], text: string): Part[] => (text === '' ? [] : [{ kind, text }])

function diffTexts(one: string, other: string): Omit<DiffRow, 'heading'> {
  if (one === other) return { kind: 'same', before: whole('same', one), after: whole('same', other) }
  const replaced = { before: whole('removed', one), after: whole('added', other) }
  if (one === '') return { kind: 'added', ...replaced }
  if (other === '') return { kind: 'removed', ...replaced }
  const parts = diffWordsWithSpace(one, other).map(
    ({ added, removed, value }): Part => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value
    })
  )
  const joined = joinAcrossSpaces(parts)
  const common = lettersOf(joined.filter(({ kind }) => kind === 'same'))
  if (common < ENOUGH_COMMON * Math.max(lettersIn(one), lettersIn(other)))
    return { kind: 'rewritten', ...replaced }
  return {
    kind: 'changed',
    before: sideOf(joined, 'removed'),
    after: sideOf(joined, 'added')
  }
}

const lettersIn = (text: string): number => text.replace(/\s/g, '').length
const lettersOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { text }) => sum + lettersIn(text), 0)

/** A space alone between two changes is part of them: « a b » that becomes « c d » is one change, not two. */
function joinAcrossSpaces(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, i) => {
    const isGap = part.kind === 'same' && /^[^\S\n]+$/.test(part.text) && i > 0 && i < parts.length - 1
    return isGap
      ? [
          { kind: 'removed', text: part.text },
          { kind: 'added', text: part.text }
        ]
      : [part]
  })
}

/** One of the two texts; parts of a kind that follow each other are one, and spaces at the ends of a change are no part of it. */
function sideOf(parts: readonly Part[], kind: 'added' | 'removed'): Part[] {
  const side: Part[] = []
  const add = (part: Part) => {
    const last = side.at(-1)
    if (last?.kind === part.kind) side[side.length - 1] = { kind: last.kind, text: last.text + part.text }
    else if (part.text !== '') side.push(part)
  }
  for (const part of parts) if (part.kind === 'same' || part.kind === kind) add(part)
  const trimmed = side.splice(0).flatMap((part): Part[] => {
    const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part.text) ?? []
    return part.kind === 'same'
      ? [part]
      : [
          { kind: 'same', text: before },
          { kind, text: core },
          { kind: 'same', text: after }
        ]
  })
  for (const part of trimmed) add(part)
  return side
}
