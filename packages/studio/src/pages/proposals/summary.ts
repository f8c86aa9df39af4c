/** What the list shows of a proposal: its latest version without its text. */
import type { Axis, Facets, Text } from '@horizon-soin/consultation'

export interface ProposalSummary {
  id: string
  number: number
  axis: Axis
  /** The policy of the model that stands for it; null where there is none. */
  policy: string | null
  amendments: string[]
  /** Of the latest version. */
  version: number
  date: string
  title: Text
  facets: Facets | null
  /** How many there are. */
  versions: number
}
