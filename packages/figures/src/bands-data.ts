/** What bands show: the people of each profession by how much of their time is freed. */

export interface BandsProfession {
  label: string
  /** People, one number a band from the lowest: one more than `edges`. */
  heads: readonly number[]
  /** The same in the reference scenario: a thinner bar. */
  reference?: readonly number[] | undefined
}

export interface BandsData {
  year: number
  /** Where one band ends and the next begins, one to four rising shares: 0.1, 0.2, 0.3. */
  edges: readonly number[]
  professions: readonly BandsProfession[]
}
