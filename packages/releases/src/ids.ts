/** Names of figures, which an analyst hides by and an archive is read by. */
import type { Question } from './release.js'

export const countId = (group: string): string => `n|${group}`
export const crossedId = (activity: string, structure: string): string => `crossed|${activity}|${structure}`
export const answerId = (item: string, group: string, question: Question, answer: string): string =>
  `${item}|${group}|${question}|${answer}`
/** People who left or came since release `number`. */
export const sinceId = (number: number, id: string): string => `since-${number}|${id}`
