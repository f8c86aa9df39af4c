import type { FaultList } from '../fault.js'
import { groupBy } from '../group-by.js'
import { listed } from '../read-cell.js'
import type { TablesRead } from '../tables-read.js'

/** Each region has a code of its own and, of all that is shared out, a share: MODEL.md §7. */
export function checkRegions(tables: TablesRead, faults: FaultList): void {
  const { regions, professions } = tables
  if (regions.rows.length === 0 || !regions.ids) return
  checkCodes(tables, faults)
  const shares = tables.region_shares
  if (!shares.present || faults.countIn(shares.file) > 0) return
  const shared = groupBy(shares.rows, row => `${row.profession}, ${row.of}`)
  const needed = [...professions.rows.map(({ id }) => `${id}, headcount`), ...shared.keys()]
  for (const of of new Set(needed)) {
    const rows = shared.get(of) ?? []
    const told = new Set(rows.map(row => row.region))
    const missing = [...regions.ids].filter(id => !told.has(id))
    if (missing.length === 0) continue
    const place = { file: shares.file, line: rows[0]?.row?.line ?? null, column: 'region' }
    faults.add({ ...place, code: 'missing-regions', params: { of, regions: listed(missing) } })
  }
}

function checkCodes({ regions }: TablesRead, faults: FaultList): void {
  const lines = new Map<string, number>()
  for (const [index, { code, ...region }] of regions.rows.entries()) {
    const row = (region as { row?: { file: string; line: number } }).row ?? {
      file: regions.file,
      line: index + 2
    }
    const first = lines.get(code)
    if (first === undefined) lines.set(code, row.line)
    else faults.add({ ...row, column: 'code', value: code, code: 'duplicate-key', params: { first } })
  }
}
