/** Whether a verdict can be pronounced on a text: PRIVACY-SECURITY.md, F2. */
import { textProblems } from './check-text.js'
import { firstBadMask } from './masks.js'
import type { Verdict } from './moderation.js'
import type { Problem } from './problem.js'

/** Characters of what an author is told besides the motive. */
export const LONGEST_NOTE = 500
/** Passages hidden of one text. */
export const MOST_MASKS = 100

/**
 * What is wrong in a verdict: publishing as it is has no motive and hides nothing; masking says why and hides a passage or
 * several, whole and in order; refusing says why. The motive `other` says more in a note.
 *
 * @returns none where it can be pronounced
 */
export function verdictProblems({ outcome, motive, note, masks }: Verdict, text: string): Problem[] {
  const problems: Problem[] = []
  if (outcome === 'publish' && motive !== null) problems.push({ path: 'motive', code: 'not-for-kind' })
  if (outcome !== 'publish' && motive === null) problems.push({ path: 'motive', code: 'missing-key' })
  if (motive === 'other' && note === '') problems.push({ path: 'note', code: 'missing-key' })
  if (note !== '') problems.push(...textProblems(note, 'note', LONGEST_NOTE))
  if (outcome === 'mask') {
    const bad = firstBadMask(text, masks)
    if (masks.length === 0) problems.push({ path: 'masks', code: 'missing-key' })
    else if (masks.length > MOST_MASKS) problems.push({ path: 'masks', code: 'too-many', limit: MOST_MASKS })
    else if (bad >= 0) problems.push({ path: `masks/${bad}`, code: 'bad-passage' })
  } else if (masks.length > 0) problems.push({ path: 'masks', code: 'not-for-kind' })
  return problems
}
