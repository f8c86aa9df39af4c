/** Hidden passages of a text, as decisions hold them: of the text and of the name under it, as one. */
import { applyMasks, MASK, type Passage, SIGNED } from '@horizon-soin/consultation'

/** Passages from offsets: starts and ends, one after the other. */
export const passagesOf = (offsets: readonly number[]): Passage[] =>
  Array.from(
    { length: offsets.length / 2 },
    (_, index) => [offsets[2 * index]!, offsets[2 * index + 1]!] as const
  )

/** What is moderated, in SQL: the text of `r`, and the name of its contribution after it. */
export const MODERATED_TEXT = `r.text || coalesce((select '${SIGNED}' || c.signature
  from contributions c where c.id = r.contribution and r.text <> ''), '')`

/** The name under a text, in SQL. */
export const SIGNATURE = '(select c.signature from contributions c where c.id = r.contribution)'

/**
 * A text with its passages hidden, and its name unless a passage of it was; all of the text where they are not of it, as a damaged import
 * may have it. A name that was deleted since leaves its passages without effect.
 */
export function masked(
  text: string,
  signature: string | null,
  offsets: readonly number[]
): { text: string; signature: string | null } {
  const passages = passagesOf(offsets)
  const isOfName = passages.some(([, end]) => end > text.length)
  const ofText = passages
    .filter(([start]) => start < text.length)
    .map(([start, end]) => [start, Math.min(end, text.length)] as const)
  return { text: applied(text, ofText), signature: isOfName ? null : signature }
}

function applied(text: string, passages: readonly Passage[]): string {
  try {
    return applyMasks(text, passages)
  } catch {
    return MASK
  }
}
