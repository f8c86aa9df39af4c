/** What a release gives away, as a team reads it. */

import type { Leak } from './guard.js'
import { answerId, sinceId } from './ids.js'
import type { ItemCase } from './item.js'
import type { Exposed } from './trial.js'

/** The group of the id of a size or of a crossing; of no question. */
export function ofSize(id: string): Pick<Exposed, 'group' | 'question' | 'answer'> {
  return { group: id.slice(id.lastIndexOf('n|') + 2), question: null, answer: null }
}

/** A count of an item that can be computed. */
export function exposedOf(
  { item }: ItemCase,
  { target, low, high }: Leak,
  groupIds: readonly string[]
): Exposed {
  const { group, question, answer } = target.secret
  const id = answerId(item, groupIds[group]!, question, answer)
  const { since } = target.block
  return {
    id: since === null ? id : sinceId(since, id),
    item,
    group: groupIds[group]!,
    question,
    answer,
    low,
    high
  }
}
