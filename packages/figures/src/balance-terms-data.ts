/** What the terms of a balance show: what moved need and capacity from the base year on, and where the freed time goes. MODEL.md §7. */

export interface BalanceTermsData {
  /** « Infirmières et infirmiers ». */
  who: string
  /** The balance base year, and the year that is told. */
  base: number
  year: number
  /** Full-time equivalents in the base year, of need as of capacity. */
  start: number
  /** Full-time equivalents since then. */
  capacity: {
    /** More people in post, or fewer. */
    people: number
    /** Freed time put back into care. */
    care: number
  }
  need: {
    /** Of the population, by age. */
    population: number
    /** Of what each age asks for. */
    trend: number
  }
  /** Freed time that goes elsewhere, in full-time equivalents: no part of the capacity. */
  elsewhere: { patients: number; activities: number; hours: number }
}
