/** What a map of regions shows: one measure of one profession, or of several together, in one year. MODEL.md §7. */

/**
 * `density`: heads for 100 000 inhabitants; `headcount`: heads; `freed`: full-time equivalents that technologies free since a year; `balance`: capacity
 * minus need, as a fraction of the need; `need`: how much the need has grown since the base, as a fraction.
 */
export type MapMeasure = 'density' | 'headcount' | 'freed' | 'balance' | 'need'

export interface MapRegion {
  /** Official: `84`. Of a map of France where every region has an outline, else of tiles. */
  code: string
  label: string
  /** NaN where there is none. */
  value: number
}

export interface MapData {
  measure: MapMeasure
  /** « Infirmières et infirmiers ». */
  who: string
  year: number
  regions: readonly MapRegion[]
  /** Of the regions together: their sum, or the measure of their sums. */
  nation: number
  /** The year in which balances are zero by construction, and since which need grows. */
  base: number
  /** Since which year freed time is counted. */
  since: number
  /** What is to be known of the values of some regions, under the map. */
  caution?: string
}
