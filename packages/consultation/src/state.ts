/** The states of a consultation, and which may follow which: PRIVACY-SECURITY.md, I13. */
export const STATES = ['draft', 'open', 'closed', 'moderated', 'published', 'archived'] as const
export type State = (typeof STATES)[number]

const NEXT: Record<State, readonly State[]> = {
  draft: ['open'],
  open: ['closed'],
  closed: ['moderated'],
  moderated: ['published'],
  published: ['archived'],
  archived: []
}

/** Whether a consultation in state `from` may go to state `to`. */
export const mayFollow = (from: State, to: State): boolean => NEXT[from].includes(to)
