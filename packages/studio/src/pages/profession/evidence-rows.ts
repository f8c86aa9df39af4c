/** What was measured of one profession, activity by technology, beside what the model takes. */
import type { Evidence, EvidenceCell, Measure, ObservedGain } from '@horizon-soin/datasets'
import type { MeasuredEffect } from '@horizon-soin/figures'
import type { CellGain } from './gains.js'

export interface EvidenceRow {
  /** Null: the whole of working time. */
  activity: string | null
  /** Null: no one technology alone. */
  technology: string | null
  /** What the evidence comes to; null where nobody wrote it. */
  cell: EvidenceCell | null
  /** What was found, measures before estimates. */
  findings: readonly Measure[]
  points: readonly MeasuredEffect[]
  /** Null where the model has no such gain. */
  gain: CellGain | null
}

/** Designs that look at what happened; the others are claims and estimates. */
const UNMEASURED: readonly Measure['design'][] = ['vendor-claim', 'estimate', 'synthesis']

export const isMeasured = ({ kind, design }: Pick<Measure, 'kind' | 'design'>): boolean =>
  kind === 'finding' && !UNMEASURED.includes(design)

/** Rows where something was found, firmest first, then those that speak of several activities, then those that nobody measured. */
export function evidenceRows(
  { cells, measures }: Pick<Evidence, 'cells' | 'measures'>,
  gains: readonly CellGain[],
  profession: string
): EvidenceRow[] {
  const rows = new Map<string, EvidenceRow & { findings: Measure[] }>()
  const rowAt = (activity: string | null, technology: string | null) => {
    const key = `${activity}/${technology}`
    let row = rows.get(key)
    if (row === undefined) {
      const gain = gains.find(one => one.activity === activity && one.technology === technology) ?? null
      row = { activity, technology, cell: null, findings: [], points: [], gain }
      rows.set(key, row)
    }
    return row
  }
  for (const cell of cells)
    if (cell.profession === profession) rowAt(cell.activity ?? null, cell.technology ?? null).cell = cell
  for (const measure of measures)
    if (measure.profession === profession && measure.kind === 'finding')
      rowAt(measure.activity ?? null, measure.technology ?? null).findings.push(measure)
  for (const row of rows.values()) {
    row.findings.sort((a, b) => Number(isMeasured(b)) - Number(isMeasured(a)))
    row.points = row.findings.flatMap(pointsOf)
  }
  for (const { activity, technology } of gains) rowAt(activity, technology)
  return [...rows.values()].sort((a, b) => orderOf(a) - orderOf(b))
}

const isFound = ({ cell, findings }: EvidenceRow): boolean => cell !== null || findings.length > 0

const orderOf = (row: EvidenceRow): number =>
  !isFound(row) ? 3 : row.activity === null ? 2 : row.points.length === 0 ? 1 : 0

/** The gains that a finding measured: its own, and those of its other results. An interval is one result. */
export function pointsOf(measure: Measure): MeasuredEffect[] {
  if (!isMeasured(measure)) return []
  const { low, mode, high, range, scope } = measure
  const values = range === 'results' ? [low, mode, high] : [mode]
  const known = new Set(values.filter(value => value !== undefined))
  return [...known].map(value => ({ value, partial: scope === 'task' }))
}

/** The time freed of a profession as it was estimated after the fact; null where nobody estimated it. */
export const observedOf = (
  { observed }: Pick<Evidence, 'observed'>,
  profession: string
): ObservedGain | null =>
  observed.find(one => one.profession === profession && one.indicator === 'effective') ?? null

export interface Verdict {
  /** What the profession is estimated to have gained, against what the model computes for that year; null where nobody estimated it. */
  against: 'less' | 'same' | 'more' | null
  /** What was measured at all: of a whole activity, of tasks only, without any number, not at all. */
  reach: 'activity' | 'task' | 'unnumbered' | 'none'
  /** Of reach `task`: how many findings. */
  tasks: number
  /** A technology was found to cost time. */
  isLoss: boolean
  /** And the model has it free some. */
  isOpposite: boolean
  /** Findings on the same activity and technology of both signs, or that the evidence calls contradictory. */
  isContradictory: boolean
}

const isNegative = ({ value }: MeasuredEffect): boolean => value < 0

/** Nearer than a quarter is the same. */
const NEAR = 0.25

/** @param observed what was estimated after the fact; null where it was not. @param computed the same by the model */
export function verdictOf(rows: readonly EvidenceRow[], observed: number | null, computed: number): Verdict {
  const findings = rows.flatMap(row => row.findings.filter(isMeasured))
  const numbered = findings.filter(finding => pointsOf(finding).length > 0)
  const whole = numbered.filter(({ scope }) => scope === 'activity')
  const gap = observed === null ? Number.NaN : (observed - computed) / Math.abs(computed)
  return {
    against:
      !(computed > 0) || Number.isNaN(gap) ? null : gap < -NEAR ? 'less' : gap > NEAR ? 'more' : 'same',
    reach:
      whole.length > 0
        ? 'activity'
        : numbered.length > 0
          ? 'task'
          : findings.length > 0
            ? 'unnumbered'
            : 'none',
    tasks: numbered.length - whole.length,
    isLoss: rows.some(({ points }) => points.some(isNegative)),
    isOpposite: rows.some(({ gain, points }) => gain !== null && gain.value > 0 && points.some(isNegative)),
    isContradictory: rows.some(
      ({ cell, points }) =>
        cell?.confidence === 'contradictory' ||
        (points.some(isNegative) && points.some(({ value }) => value > 0))
    )
  }
}
