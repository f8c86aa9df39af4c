/** A text cut where something of it is to be seen: what may be personal data, what will be hidden. */
import { detect, type Flag, type Passage } from '@horizon-soin/consultation'

export interface Segment {
  /** Where it begins in the text. */
  start: number
  text: string
  flag: Flag | null
  isMasked: boolean
}

/** Together they are the text, in order, none empty. */
export function segmentsOf(text: string, masks: readonly Passage[]): Segment[] {
  const flags = detect(text)
  const cuts = new Set([0, text.length])
  for (const { start, end } of flags) cuts.add(start).add(end)
  for (const [start, end] of masks) cuts.add(start).add(end)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, at) => ({
    start,
    text: text.slice(start, places[at + 1]),
    flag: flags.find(one => one.start <= start && start < one.end)?.flag ?? null,
    isMasked: masks.some(([from, to]) => from <= start && start < to)
  }))
}

/** Whether a passage holds what may be personal data: then that is why it is hidden, unless said otherwise. */
export const holdsPersonalData = (text: string, [start, end]: Passage): boolean =>
  detect(text).some(found => found.flag !== 'link' && found.start < end && start < found.end)
