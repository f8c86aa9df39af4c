import type { FaultList } from '../fault.js'
import type { TablesRead } from '../tables-read.js'

/** At and before the technology base year every gain is 0: a row of such a year would be read as another value. */
export function checkPotentialYears(
  { potential }: TablesRead,
  technologyBaseYear: number,
  faults: FaultList
): void {
  for (const { row, year } of potential.rows) {
    if (year > technologyBaseYear) continue
    const params = { above: technologyBaseYear }
    faults.add({ ...row!, column: 'year', value: String(year), code: 'out-of-bounds', params })
  }
}
