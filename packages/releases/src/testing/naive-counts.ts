/** Counts of people one by one, as they are published: written to be read, shared with nothing. */
import type { Person } from './drawn.js'

/** Whether a person is of a group, by its id. */
export function isOf(person: Person, group: string): boolean {
  const [dimension, choice] = group.split('/')
  if (dimension === 'all') return true
  if (dimension === 'activity') return (person.activity ?? '') === choice
  if (dimension === 'structure') return (person.structure ?? '') === choice
  if (dimension === 'channel') return person.channel === choice
  return (choice === 'any') === person.marked
}

/** What a person says to a question of an item, by its place. */
export function said(person: Person, item: number, question: string): string {
  const { useful, realistic, written } = person.answers[item]!
  if (question === 'written') return written ? 'yes' : 'missing'
  if (question === 'useful') return useful ?? 'missing'
  if (question === 'realistic') return realistic ?? 'missing'
  if (useful === null || realistic === null) return 'missing'
  if (useful === 'yes' && realistic === 'yes') return 'both'
  if (useful === 'yes') return 'useful-only'
  return realistic === 'yes' ? 'realistic-only' : 'neither'
}
