/** What a chart of joint opinions shows: of those who answered both questions, who found a proposal useful, realistic, both, neither. */

export const JOINT_PARTS = ['both', 'useful-only', 'realistic-only', 'neither'] as const
export type JointPart = (typeof JOINT_PARTS)[number]

export interface OpinionJointRow {
  label: string
  /** People who answered both, in words; « moins de 11 » where that is hidden. */
  size: string
  /** Shares from 0 to 1; null: not published. */
  parts: Readonly<Record<JointPart, number | null>>
}

export interface OpinionJointData {
  rows: readonly OpinionJointRow[]
}
