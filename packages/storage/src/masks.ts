/** Hidden passages of a text, as decisions hold them. */
import { applyMasks, MASK, type Passage } from '@horizon-soin/consultation'

/** Passages from offsets: starts and ends, one after the other. */
export const passagesOf = (offsets: readonly number[]): Passage[] =>
  Array.from(
    { length: offsets.length / 2 },
    (_, index) => [offsets[2 * index]!, offsets[2 * index + 1]!] as const
  )

/** A text with its passages hidden; all of it where they are not of it, as a damaged import may have it. */
export function masked(text: string, offsets: readonly number[]): string {
  try {
    return applyMasks(text, passagesOf(offsets))
  } catch {
    return MASK
  }
}
