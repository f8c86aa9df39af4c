/** Workforce projections of the time beside the headcounts observed since, perimeter by perimeter. */
import type { Evidence, ObservedHeadcount, WorkforceProjection } from '@horizon-soin/datasets'
import type { Label } from '@horizon-soin/model'
import {
  type AccuracyTable,
  type ProjectionCheck,
  projectionAccuracy,
  projectionIn
} from '@horizon-soin/model/editions'

/** A projection and a count of the same people, in a year after it starts. */
export interface WorkforceCheck extends ProjectionCheck {
  year: number
  /** Nobody published that year: it is read on the line between its neighbours. */
  interpolated: boolean
  /** A share of what was observed: above 0 where too many were projected. */
  error: number
}

/** Why a projection could not be confronted: nobody counts the same people, or not in a year that it speaks of. */
export type Unconfronted = 'no-count' | 'no-count-since'

export interface ProjectionReport {
  id: string
  profession: string | null
  people: Label
  title: Label
  published: number
  baseYear: number
  perimeter: string
  source: string
  points: readonly WorkforceProjection[]
  /** Counts of the same perimeter, in every year, in order. */
  observed: readonly ObservedHeadcount[]
  checks: readonly WorkforceCheck[]
  /** Null where it was confronted. */
  reason: Unconfronted | null
}

export interface WorkforceReport {
  projections: readonly ProjectionReport[]
  accuracy: AccuracyTable
}

/** The projections of a dossier, the earliest published first. */
export function workforceReport({
  projections,
  headcounts
}: Pick<Evidence, 'projections' | 'headcounts'>): WorkforceReport {
  const ids = [...new Set(projections.map(({ id }) => id))]
  const reports = ids
    .map(id =>
      reportOf(
        projections.filter(row => row.id === id),
        headcounts
      )
    )
    .sort((a, b) => a.published - b.published)
  return { projections: reports, accuracy: projectionAccuracy(reports.flatMap(({ checks }) => checks)) }
}

/** @param points the rows of one projection, at least one */
function reportOf(
  points: readonly WorkforceProjection[],
  headcounts: readonly ObservedHeadcount[]
): ProjectionReport {
  const { id, profession = null, people, title, published, baseYear, perimeter, source } = points[0]!
  const observed = headcounts.filter(row => row.perimeter === perimeter).sort((a, b) => a.year - b.year)
  const checks = observed.flatMap(count => checkOf(count, points, baseYear))
  const reason = checks.length > 0 ? null : observed.length > 0 ? 'no-count-since' : 'no-count'
  return {
    ...{ id, profession, people, title, published, baseYear, perimeter, source },
    ...{ points: [...points].sort((a, b) => a.year - b.year), observed, checks, reason }
  }
}

/** None of a count that is not after the projection's start, or that it says nothing of. */
function checkOf(
  { year, headcount }: ObservedHeadcount,
  points: readonly WorkforceProjection[],
  baseYear: number
): WorkforceCheck[] {
  const said = year > baseYear ? projectionIn(points, year) : null
  if (said === null) return []
  const { projected, low, high, interpolated } = said
  const error = (projected - headcount) / headcount
  return [{ year, horizon: year - baseYear, projected, observed: headcount, low, high, interpolated, error }]
}
