/** What the page counts in a hindcast before it says it. */
import {
  type HINDCAST_PARTS,
  type HindcastReport,
  type HindcastReportRow,
  isThinGrade,
  type PartGrade
} from '@horizon-soin/words'

type Part = (typeof HINDCAST_PARTS)[number]

/** How many professions were announced more than nine draws in ten support. */
export const aboveRange = (rows: readonly Pick<HindcastReportRow, 'projected' | 'range'>[]): number =>
  rows.filter(({ projected, range }) => range !== null && projected > range.high).length

/** How many technologies differ mostly by their adoption, in both orders. */
export const ledByAdoption = (technologies: readonly { leading: Part | null }[]): number =>
  technologies.filter(({ leading }) => leading === 'adoption').length

/** How many professions nobody measured the part of: those that the dossier does not grade are not among them. */
export const unmeasured = (rows: readonly Pick<HindcastReportRow, 'grades'>[], part: Part): number =>
  rows.filter(({ grades }) => grades[part].grade === null && grades[part].ungraded === 0).length

/** The steps of the waterfall that move something: they still add up. */
export const movingSteps = ({ steps }: Pick<HindcastReportRow, 'steps'>): HindcastReportRow['steps'] =>
  steps.filter(({ delta }) => delta !== 0)

export type Firmness = 'ungraded' | 'none' | 'thin' | 'other'

export function firmnessOf(grade: PartGrade): Firmness {
  if (grade.grade === null) return grade.ungraded > 0 ? 'ungraded' : 'none'
  return isThinGrade(grade) ? 'thin' : 'other'
}

/** The projections that no count stands beside, the earliest first, by why. */
export function unconfronted({ projections }: HindcastReport['workforce']) {
  const why = new Set(projections.flatMap(({ reason }) => (reason === null ? [] : [reason])))
  return [...why].map(reason => ({
    reason,
    projections: projections.filter(one => one.reason === reason)
  }))
}
