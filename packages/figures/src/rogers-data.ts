/** What a Rogers curve shows: the people of one profession by how early they are equipped, and who is above a threshold. */

export interface RogersData {
  /** « Infirmières et infirmiers ». */
  profession: string
  year: number
  /** People of the profession. */
  heads: number
  /** Share of freed time that counts as above: 0.3. */
  threshold: number
  /** Share of the people above it, 0 to 1; the first equipped. */
  above: number
  /** The same share, nine draws in ten. */
  range?: { low: number; high: number } | undefined
}
