/** What would be refused of an answer, known before it is sent. */
import {
  type ContributionBody,
  LONGEST_REMARK,
  LONGEST_SIGNATURE,
  type Problem
} from '@horizon-soin/consultation'
import type { Shown } from '../consultation/api.js'

const lengthOf = (text: string): number => [...text].length

export function problemsBefore(
  { answers, signature }: ContributionBody,
  { items }: Pick<Shown, 'items'>
): Problem[] {
  const missing = items
    .filter(({ id, required }) => required && answers.every(one => one.item !== id))
    .map(({ id }): Problem => ({ path: 'answers', code: 'required-item', item: id }))
  const long = (path: string, text: string, limit: number): Problem[] =>
    lengthOf(text) > limit ? [{ path, code: 'too-long', limit }] : []
  return [
    ...missing,
    ...answers.flatMap(({ item, remarks = [], text }, at) => [
      ...remarks.flatMap((remark, place) =>
        long(`answers/${at}/remarks/${place}/text`, remark.text, LONGEST_REMARK)
      ),
      ...long(`answers/${at}/text`, text ?? '', items.find(({ id }) => id === item)?.limit ?? LONGEST_REMARK)
    ]),
    ...long('signature', signature ?? '', LONGEST_SIGNATURE)
  ]
}
