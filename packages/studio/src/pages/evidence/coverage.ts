/** What the dossier holds as a whole, and what it does not: the matrix and the counts of its first page. */
import type { Confidence, Evidence, Grade } from '@horizon-soin/datasets'
import { isMeasured } from '../profession/evidence-rows.js'
import { firmestConfidence, firmestGrade } from './firmness.js'
import { ANALOGIES, findingsOf } from './groups.js'

type Ids = readonly { id: string }[]

export interface MatrixCell {
  profession: string
  technology: string
  /** Findings on this pair, measured or not. */
  found: number
  measured: number
  grade: Grade | null
  /** Null where nothing was found. */
  confidence: Confidence | null
  /** The profession whose studies stand in. */
  analogy: string | null
}

/** A row a profession, a cell a technology. */
export function matrixOf(
  evidence: Pick<Evidence, 'measures' | 'cells'>,
  professions: Ids,
  technologies: Ids
): MatrixCell[][] {
  const findings = findingsOf(evidence)
  return professions.map(({ id: profession }) =>
    technologies.map(({ id: technology }) => {
      const isHere = (one: { profession: string; technology?: string }) =>
        one.profession === profession && one.technology === technology
      const found = findings.filter(isHere)
      const cells = found.length === 0 ? [] : evidence.cells.filter(isHere)
      return {
        profession,
        technology,
        found: found.length,
        measured: found.filter(isMeasured).length,
        grade: firmestGrade(found.map(({ grade }) => grade)),
        confidence: firmestConfidence(cells.map(({ confidence }) => confidence)),
        analogy: ANALOGIES.find(isHere)?.from ?? null
      }
    })
  )
}

export interface Coverage {
  findings: number
  measured: number
  sources: number
  /** ISO codes, each once; findings from several countries have none. */
  countries: string[]
  /** Findings of France, and those of them that were measured. */
  french: number
  frenchMeasured: number
  pairs: number
  emptyPairs: number
  /** Activities on which no profession has a finding that was measured. */
  unmeasuredActivities: string[]
}

export function coverageOf(
  evidence: Pick<Evidence, 'measures' | 'cells'>,
  subjects: { professions: Ids; technologies: Ids; activities: Ids }
): Coverage {
  const findings = findingsOf(evidence)
  const measured = findings.filter(isMeasured)
  const french = findings.filter(({ country }) => country === 'FR')
  const cells = matrixOf(evidence, subjects.professions, subjects.technologies).flat()
  return {
    findings: findings.length,
    measured: measured.length,
    sources: new Set(findings.map(({ source }) => source)).size,
    countries: [...new Set(findings.map(({ country }) => country))]
      .filter(code => /^[A-Z]{2}$/.test(code) && code !== 'EU')
      .sort(),
    french: french.length,
    frenchMeasured: french.filter(isMeasured).length,
    pairs: cells.length,
    emptyPairs: cells.filter(({ found }) => found === 0).length,
    unmeasuredActivities: subjects.activities
      .map(({ id }) => id)
      .filter(id => !measured.some(({ activity }) => activity === id))
  }
}
