/** How a short text became a developed one, where it did. */
import { HEADINGS, type ProposalVersion } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'

interface Growth {
  /** Of the earlier text, under its one heading. */
  sentences: number
  /** Of the later text. */
  headings: number
}

/** Fewer are told one by one. */
const MANY = 3

const headingsOf = ({ headings }: ProposalVersion): number =>
  HEADINGS.filter(heading => headings[heading] !== undefined).length

/** Null where the earlier text has several headings, or the later one few more. */
export function growthOf(before: ProposalVersion, after: ProposalVersion, language: Language): Growth | null {
  const headings = headingsOf(after)
  const said = before.headings.measure?.[language]
  if (said === undefined || headingsOf(before) > 1 || headings < 1 + MANY) return null
  return { sentences: Math.max(1, said.match(/[.!?](?=\s|$)/g)?.length ?? 0), headings }
}
