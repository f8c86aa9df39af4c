import type { RowRef } from '@horizon-soin/model'
import type { Evidence } from '../evidence.js'
import type { FaultList } from '../fault.js'
import { groupBy } from '../group-by.js'
import { EVIDENCE_TABLES, HINDCAST_PARTS } from '../tables/evidence.js'
import { checkProjections } from './projections.js'

const COUNTRY = /^(?:[A-Z]{2})?$/

/** The rules of a dossier of evidence that are of no one table's specification; `professions` are those of its dataset. */
export function checkEvidence(
  evidence: Evidence,
  professions: readonly { id: string }[],
  faults: FaultList
): void {
  const { measures, use, grades, projections, headcounts } = evidence
  // Where a row could not be read, a pair may well be whole in the file, and a profession graded.
  const useIsWhole = faults.countIn(EVIDENCE_TABLES.use.path) === 0
  const gradesAreWhole = faults.countIn(EVIDENCE_TABLES.grades.path) === 0
  for (const row of [...measures, ...use]) checkCountry(row, faults)
  for (const row of [...measures, ...use, ...projections, ...headcounts]) checkNote(row, faults)
  for (const { row, kind, status, low, mode, high, range } of measures) {
    if (kind === 'synthesis' && status !== 'expert') {
      const params = { allowed: 'expert' }
      faults.add({
        ...row,
        column: 'status',
        value: status,
        code: 'unknown-value',
        params,
        suggestion: 'expert'
      })
    }
    const several = [low, mode, high].filter(value => value !== undefined).length > 1
    if (several && range === undefined)
      faults.add({ ...row, column: 'range', value: '', code: 'empty-value' })
  }
  if (useIsWhole) checkPairs(use, faults)
  if (gradesAreWhole) checkGrades(grades, professions, faults)
  checkProjections(evidence, faults)
}

function checkCountry({ row, country }: { row: RowRef; country: string }, faults: FaultList): void {
  if (COUNTRY.test(country)) return
  const capitals = country.trim().toUpperCase()
  const suggestion = COUNTRY.test(capitals) ? capitals : null
  faults.add({ ...row, column: 'country', value: country, code: 'bad-country', suggestion })
}

/** A note in one language only is not merged into one property: it is left under its own name. */
function checkNote(row: { row: RowRef }, faults: FaultList): void {
  const [fr, en] = ['noteFr' in row, 'noteEn' in row]
  if (fr !== en)
    faults.add({ ...row.row, column: fr ? 'note_en' : 'note_fr', value: '', code: 'empty-value' })
}

function checkPairs(use: Evidence['use'], faults: FaultList): void {
  for (const [pair, rows] of groupBy(use, row => row.pair)) {
    if (pair === undefined) continue
    const kinds = rows.map(({ kind }) => kind)
    if (rows.length === 2 && new Set(kinds).size === 2) continue
    const { row } = rows.at(-1)!
    faults.add({ ...row, column: 'pair', value: pair, code: 'lone-of-pair', params: { pair } })
  }
}

/** A dossier that grades the difference of one profession grades every part of all: a hindcast shows them side by side. */
function checkGrades(
  grades: Evidence['grades'],
  professions: readonly { id: string }[],
  faults: FaultList
): void {
  if (grades.length === 0) return
  const file = EVIDENCE_TABLES.grades.path
  for (const { id: profession } of professions)
    for (const part of HINDCAST_PARTS)
      if (!grades.some(row => row.profession === profession && row.part === part))
        faults.add({ file, code: 'missing-grade', params: { profession, part } })
}
