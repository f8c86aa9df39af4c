/** Hidden passages of a text. */
import { MASK, type Passage } from '@horizon-soin/consultation'

/** Passages from the offsets that a decision holds, and back: starts and ends, one after the other. */
export const passagesOf = (offsets: readonly number[]): Passage[] =>
  Array.from(
    { length: offsets.length / 2 },
    (_, index) => [offsets[2 * index]!, offsets[2 * index + 1]!] as const
  )

/** A text with `MASK` in place of its hidden passages, which are in UTF-16 units, in order and apart. */
export function masked(text: string, offsets: readonly number[]): string {
  let shown = ''
  let from = 0
  for (const [start, end] of passagesOf(offsets)) {
    shown += text.slice(from, start) + MASK
    from = end
  }
  return shown + text.slice(from)
}
