/** What a person sends, and what is kept of it. */

export const OPINIONS = ['yes', 'no', 'no-opinion'] as const
export type Opinion = (typeof OPINIONS)[number]

export const REMARK_KINDS = ['for', 'against', 'amendment'] as const
export type RemarkKind = (typeof REMARK_KINDS)[number]

/** Characters of a remark, and of a text of a call at most. */
export const LONGEST_REMARK = 4000

/** An answer to one item; what is not said is absent. */
export interface Answer {
  item: string
  version: number
  useful?: Opinion
  realistic?: Opinion
  /** At most one of each kind. */
  remarks?: { kind: RemarkKind; text: string }[]
  /** For a prompt of a call. */
  text?: string
}

/** Both optional: absent is “I prefer not to say”. */
export interface Profile {
  activity?: string
  structure?: string
}

/** The channel that a contribution came by; paper and meetings are analysed apart. */
export const CHANNELS = ['form', 'api', 'paper', 'import'] as const
export type Channel = (typeof CHANNELS)[number]

/** Signs of a machine, which mark a contribution and refuse none: a filled trap, a form sent too fast, no form at all. */
export const MARKS = ['trap', 'fast', 'formless'] as const
export type Mark = (typeof MARKS)[number]

/** A contribution as it is sent. */
export interface ContributionBody {
  /** The notice that was shown. */
  notice: number
  answers: Answer[]
  profile?: Profile
  /** A name to publish remarks under: asked for apart, never needed. */
  signature?: string
}

/** A contribution as its author reads it back: a day, not a time. */
export interface Contribution extends ContributionBody {
  day: string
}
