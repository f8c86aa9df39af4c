/** How firm each part of a hindcast is, as the dossier grades it. */
import type { Evidence, Grade, GradeRow } from '@horizon-soin/datasets'
import type { Label } from '@horizon-soin/model'
import type { HindcastParts } from '@horizon-soin/model/editions'

export const PARTS = ['gainPerUser', 'intensity', 'adoption'] as const satisfies (keyof HindcastParts)[]
export type Part = (typeof PARTS)[number]

/** What the dossier calls a part. */
export const PART_NAMES = {
  gainPerUser: 'gain_per_user',
  intensity: 'intensity',
  adoption: 'adoption'
} as const satisfies Record<Part, GradeRow['part']>

/** The firmest first. */
const GRADES: readonly Grade[] = ['A', 'A/B', 'B', 'B/C', 'C']

/** The last grade: what bears it is said to be thin. */
const THIN: Grade = 'C'

export interface PartGrade {
  /** Null where nothing was measured, or the dossier says nothing; of a group, the least firm of its professions' own. */
  grade: Grade | null
  /** How many professions have none, and of how many. */
  missing: number
  /** How many of these the dossier does not grade at all: what was measured is not known. */
  ungraded: number
  professions: number
  /** Why so; null where the dossier does not say, and for a group. */
  reason: Label | null
}

export type PartGrades = Record<Part, PartGrade>

export const isThin = ({ grade, missing }: PartGrade): boolean => missing > 0 || grade === THIN

/** The grades of a profession. */
export function gradesOf({ grades }: Pick<Evidence, 'grades'>, profession: string): PartGrades {
  const of = (part: Part): PartGrade => {
    const row = grades.find(one => one.profession === profession && one.part === PART_NAMES[part])
    const grade = row?.grade ?? null
    const ungraded = row === undefined ? 1 : 0
    return { grade, missing: grade === null ? 1 : 0, ungraded, professions: 1, reason: row?.reason ?? null }
  }
  return byPart(of)
}

/** Of a group: as firm as the least firm of those of its professions that have a grade. */
export const groupGrades = (members: readonly PartGrades[]): PartGrades =>
  byPart(part => {
    const grades = members.map(member => member[part].grade)
    const missing = grades.filter(grade => grade === null).length
    const ungraded = members.filter(member => member[part].ungraded > 0).length
    return { grade: leastFirm(grades), missing, ungraded, professions: members.length, reason: null }
  })

/** The least firm of those that there are; null where there is none. */
export const leastFirm = (grades: readonly (Grade | null)[]): Grade | null =>
  GRADES.findLast(grade => grades.includes(grade)) ?? null

const byPart = <Value>(of: (part: Part) => Value): Record<Part, Value> => ({
  gainPerUser: of('gainPerUser'),
  intensity: of('intensity'),
  adoption: of('adoption')
})
