/** What is being decided of a text, before it is. */
import {
  type Moderated,
  type Motive,
  type Passage,
  type Queue,
  type Step,
  type Theme,
  type Verdict,
  verdictProblems
} from '@horizon-soin/consultation'
import { passageOf, withPassage } from './passages.js'
import { holdsPersonalData } from './segments.js'

export interface Draft {
  masks: readonly Passage[]
  motive: Motive | null
  note: string
  themes: readonly Theme[]
}

const EMPTY: Draft = { masks: [], motive: null, note: '', themes: [] }

/** From the decision before, where there is one: who judges it starts from it. */
export function draftOf({ decisions }: Pick<Moderated, 'decisions'>): Draft {
  const [last] = decisions
  return last === undefined
    ? EMPTY
    : { masks: last.masks, motive: last.motive, note: last.note, themes: last.themes }
}

/** What a decision in a queue is. Null of what is decided: it is read. */
export const STEP_OF: Record<Queue, Step | null> = {
  'to-do': 'first',
  appealed: 'appeal',
  reported: 'notice',
  decided: null
}

/** With a passage more; personal data are its motive until another is chosen. Null where nothing is selected. */
export function withMask(text: string, draft: Draft, from: number, to: number): Draft | null {
  const passage = passageOf(text, from, to)
  if (passage === null) return null
  const motive = draft.motive ?? (holdsPersonalData(text, passage) ? 'personal-data' : null)
  return { ...draft, masks: withPassage(text, draft.masks, passage), motive }
}

export const withTheme = (draft: Draft, theme: Theme): Draft => ({
  ...draft,
  themes: draft.themes.includes(theme) ? draft.themes.filter(one => one !== theme) : [...draft.themes, theme]
})

/** Publishing hides what is masked; refusing hides it all, so that no passage is told apart. */
export function verdictOf(draft: Draft, wish: 'publish' | 'refuse'): Verdict {
  const themes = [...draft.themes]
  const note = draft.note.trim()
  if (wish === 'refuse') return { outcome: 'refuse', motive: draft.motive, note, masks: [], themes }
  if (draft.masks.length > 0)
    return { outcome: 'mask', motive: draft.motive, note, masks: [...draft.masks], themes }
  return { outcome: 'publish', motive: null, note, masks: [], themes }
}

/** What a verdict lacks; null where it can be pronounced. */
export function lackOf(verdict: Verdict, text: string): 'motive' | 'note' | 'masks' | null {
  const [problem] = verdictProblems(verdict, text)
  if (problem === undefined) return null
  const [field] = problem.path.split('/')
  return field === 'motive' || field === 'note' ? field : 'masks'
}
