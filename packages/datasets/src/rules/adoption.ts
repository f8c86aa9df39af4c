import { type AdoptionCurve, PACES } from '@horizon-soin/model'
import type { FaultList } from '../fault.js'
import { groupBy } from '../group-by.js'
import type { TablesRead } from '../tables-read.js'

const PARAMETERS = { logistic: ['midpoint', 'rate'], bass: ['start', 'p', 'q'] } as const

/** Each pair of a profession and a technology has its three paces, on one curve, with the parameters of that curve. */
export function checkAdoption({ adoption, potential }: TablesRead, faults: FaultList): void {
  for (const row of adoption.rows) checkParameters(row, adoption.columns, faults)
  const pairOf = (row: { profession: string; technology: string }) =>
    `${row.profession}\u0000${row.technology}`
  const pairs = groupBy(adoption.rows, pairOf)
  for (const rows of pairs.values()) {
    const [first] = rows as [AdoptionCurve]
    const { profession, technology } = first
    for (const row of rows) {
      if (row.curve === first.curve) continue
      const params = { first: first.row!.line, curve: first.curve }
      faults.add({
        ...row.row!,
        column: 'curve',
        value: row.curve,
        code: 'mixed-curves',
        params,
        suggestion: first.curve
      })
    }
    const missing = PACES.filter(pace => !rows.some(row => row.pace === pace))
    if (missing.length === 0 || !adoption.complete(profession)) continue
    const params = { missing: missing.join(', '), profession, technology }
    faults.add({ ...first.row!, column: 'pace', value: first.pace, code: 'missing-pace', params })
  }
  for (const [pair, rows] of groupBy(potential.rows, pairOf)) {
    const { profession, technology } = rows[0]!
    if (pairs.has(pair) || !adoption.complete(profession)) continue
    faults.add({
      file: adoption.file,
      column: 'technology',
      code: 'missing-adoption',
      params: { profession, technology }
    })
  }
}

/** A column that is missing altogether is one fault, on the first row that needs it. */
function checkParameters(row: AdoptionCurve, columns: ReadonlySet<string>, faults: FaultList): void {
  const filled = row as unknown as Record<string, number | undefined>
  for (const [curve, names] of Object.entries(PARAMETERS)) {
    for (const name of names) {
      const given = filled[name] !== undefined
      if (given === (curve === row.curve)) continue
      const value = given ? String(filled[name]) : ''
      const code = given ? ('not-for-curve' as const) : ('needed-for-curve' as const)
      if (given || columns.has(name)) {
        faults.add({ ...row.row!, column: name, value, code, params: { curve: row.curve } })
      } else
        faults.addOnce(`${row.row!.file} ${name}`, {
          file: row.row!.file,
          line: 1,
          column: name,
          code: 'missing-column',
          params: { column: name }
        })
    }
  }
}
