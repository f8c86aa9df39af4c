/** Where in the form a problem is: the server names it by its place in what was sent. */
import type { ContributionBody, Problem } from '@horizon-soin/consultation'

export interface Place {
  /** Null for what is asked once. */
  item: string | null
  field: string
}

/** The id of a field in the page. */
export const fieldId = (item: string | null, field: string): string =>
  item === null ? `field-${field}` : `field-${item}-${field}`

/** Null where the problem is of the whole. */
export function placeOf({ path, item }: Problem, { answers }: ContributionBody): Place | null {
  if (item !== undefined) return { item, field: 'text' }
  const [first, second, third, fourth] = path.split('/')
  if (first === 'signature') return { item: null, field: 'signature' }
  if (first === 'token') return { item: null, field: 'token' }
  if (first === 'profile' && (second === 'activity' || second === 'structure'))
    return { item: null, field: second }
  const answer = first === 'answers' ? answers[Number(second)] : undefined
  if (answer === undefined) return null
  if (third === 'remarks')
    return { item: answer.item, field: answer.remarks?.[Number(fourth)]?.kind ?? 'for' }
  if (third === 'realistic' || third === 'text') return { item: answer.item, field: third }
  return { item: answer.item, field: answer.text === undefined ? 'useful' : 'text' }
}
