/** Signs that a text may hold personal data: PRIVACY-SECURITY.md, F5. */
import { emailsIn, linksIn } from './detect-addresses.js'
import type { Found } from './detect-found.js'
import { numbersIn } from './detect-numbers.js'
import { FLAGS, type Flag } from './moderation.js'

/** Signs without width, which part what is written without showing: joiners, soft hyphens, marks of direction. */
const UNSEEN = /\p{Cf}/u

/** A text in NFKC, sign by sign, without what does not show; and of each unit of it, where it comes from. */
function plainOf(text: string): { plain: string; starts: number[]; ends: number[] } {
  const [parts, starts, ends]: [string[], number[], number[]] = [[], [], []]
  let at = 0
  for (const sign of text) {
    const end = at + sign.length
    if (!UNSEEN.test(sign)) {
      const plain = sign.normalize('NFKC')
      parts.push(plain)
      for (let unit = 0; unit < plain.length; unit++) {
        starts.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  return { plain: parts.join(''), starts, ends }
}

/** Passages of one sign that overlap are one. */
function merged(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of found.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = kept.findLast(({ flag }) => flag === one.flag)
    if (before !== undefined && one.start < before.end) before.end = Math.max(before.end, one.end)
    else kept.push({ ...one })
  }
  return kept
}

/**
 * The passages that may be personal data: e-mail addresses, telephone numbers of France, numbers of social security (NIR) and
 * of health professionals (RPPS), links. Spaces, dots, dashes and signs of other widths hide no number. The time it takes
 * grows as the text does.
 *
 * @returns in the order of the text, in its own UTF-16 units
 */
export function detect(text: string): Found[] {
  const { plain, starts, ends } = plainOf(text)
  const found = [...emailsIn(plain), ...numbersIn(plain), ...linksIn(plain)]
  return merged(found).map(({ flag, start, end }) => ({ flag, start: starts[start]!, end: ends[end - 1]! }))
}

/**
 * What a text seems to hold, so that it is looked at first: a sign refuses nothing, and its absence proves nothing.
 *
 * @returns in the order of `FLAGS`
 */
export function flagsOf(text: string): Flag[] {
  const found = new Set(detect(text).map(({ flag }) => flag))
  return FLAGS.filter(flag => found.has(flag))
}
