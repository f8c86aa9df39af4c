/** What a confrontation of a projection with today's evidence shows, a row a profession or group. Shares of working time. */
export interface HindcastChartRow {
  label: string
  /** A group of professions, set apart from them. */
  isGroup?: boolean
  /** What the projection announced. */
  announced: number
  /** Whether the projection published it: its mark is a diamond then, else that of what is computed. */
  isPublished?: boolean
  /** What the evidence supports. */
  supported: number
  /** Nine draws in ten of it. */
  range?: { low: number; high: number } | undefined
  /** They add up to `supported − announced`. */
  parts: { gainPerUser: number; intensity: number; adoption: number }
  /** How firm what is supported is, « B », « C »; left out where a part of it was not measured at all. */
  grade?: string | undefined
}

export interface HindcastChartData {
  year: number
  /** The year from which the gain is counted. */
  since: number
  /** In order; the last group stands for everybody where the title is about everybody. */
  rows: readonly HindcastChartRow[]
}
