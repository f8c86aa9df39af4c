/** The lines of a release by what they are of. */
import type { Release, Result, Shown } from '@horizon-soin/releases'

export interface ReleaseIndex {
  /** Null where the release has no such line. */
  find: (item: string, group: string, question: Result['question'], answer: string) => Result | null
}

/** @returns a finder of results by `ITEM@VERSION`, group, question and answer */
export function indexOf({ results }: Pick<Release, 'results'>): ReleaseIndex {
  const lines = new Map(
    results.map(one => [[itemKey(one), one.group, one.question, one.answer].join('|'), one])
  )
  return {
    find: (item, group, question, answer) => lines.get([item, group, question, answer].join('|')) ?? null
  }
}

/** `proposition-06@2`. */
export const itemKey = (one: { item: string; version: number }): string => `${one.item}@${one.version}`
export const keyOfItem = (one: { id: string; version: number }): string => `${one.id}@${one.version}`

export const isKnown = (shown: Shown): shown is { value: number } => 'value' in shown
