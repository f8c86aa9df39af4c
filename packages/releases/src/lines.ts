/** The figures of one item: by group and question, its answers and their base. */
import type { Kind } from '@horizon-soin/consultation'
import { answeredMask, answersOf, maskOf, questionsOf } from './combos.js'
import { masked } from './crowd.js'
import { answerId } from './ids.js'
import type { Question } from './release.js'

/** A count that can be published of a group: people of it whose answers are among some combinations. */
export interface Count {
  id: string
  group: number
  question: Question
  /** An answer, or `base`. */
  answer: string
  mask: number
  value: number
  /** Never published: who answered, where those who did not are too few to be told apart. */
  isPooled: boolean
}

export interface Parts {
  question: Question
  answered: number
  answers: readonly { answer: string; mask: number }[]
}

/** The questions of a kind of consultation, with the combinations that their answers are made of. */
export const partsOf = (kind: Kind): Parts[] =>
  questionsOf(kind).map(question => ({
    question,
    answered: answeredMask(kind, question),
    answers: answersOf(question).map(answer => ({ answer, mask: maskOf(kind, question, answer) }))
  }))

/**
 * Every count of an item.
 *
 * @param sums group × combination
 */
export function countsOf(
  item: string,
  groupIds: readonly string[],
  kind: Kind,
  sums: Int32Array,
  width: number,
  threshold: number
): Count[] {
  const counts: Count[] = []
  for (const [group, groupId] of groupIds.entries())
    for (const { question, answered, answers } of partsOf(kind)) {
      const add = (answer: string, mask: number, isPooled: boolean) => {
        const id = answerId(item, groupId, question, answer)
        counts.push({ id, group, question, answer, mask, value: masked(sums, group, width, mask), isPooled })
      }
      const missing = masked(sums, group, width, (2 ** width - 1) & ~answered)
      for (const { answer, mask } of answers) add(answer, mask, false)
      // Of a text, the base is everybody of the group, published with it.
      if (question !== 'written') add('base', answered, missing > 0 && missing < threshold)
    }
  return counts
}
