import type { Label, RowRef, Source, Status } from '@horizon-soin/model'
import type {
  ADOPTION_BASES,
  CONFIDENCES,
  DESIGNS,
  EVIDENCE_TABLES,
  GRADES,
  HINDCAST_PARTS,
  MEASURE_KINDS,
  MEASURE_USES,
  RANGES,
  SCOPES,
  USE_KINDS
} from './tables/evidence.js'

export type EvidenceTable = keyof typeof EVIDENCE_TABLES
export const EVIDENCE_NAMES = [
  'sources',
  'measures',
  'observed',
  'use',
  'cells',
  'grades',
  'projections',
  'headcounts'
] as const satisfies EvidenceTable[]

export type Grade = (typeof GRADES)[number]
export type Confidence = (typeof CONFIDENCES)[number]
export type MeasureDesign = (typeof DESIGNS)[number]
export type MeasureUse = (typeof MEASURE_USES)[number]
export type HindcastPart = (typeof HINDCAST_PARTS)[number]

interface Cited {
  source: string
  status: Status
  row: RowRef
}

/** An effect of a technology on the time of an activity, found in a publication or judged from several. */
export interface Measure extends Cited {
  id: string
  profession: string
  /** Left out: the whole of working time. */
  activity?: string
  /** Left out: no one technology alone. */
  technology?: string
  /** The year for which the effect is given, 2025 for what was measured to date; left out: no year is given. */
  year?: number
  /** Shares of the time of the activity (of the task, where `scope` says so) that are freed; below 0, time is lost. */
  low?: number
  mode?: number
  high?: number
  /** What `low` and `high` are. */
  range?: (typeof RANGES)[number]
  scope: (typeof SCOPES)[number]
  kind: (typeof MEASURE_KINDS)[number]
  what: Label
  design: MeasureDesign
  /** ISO 3166 code in capitals, or EU; '' where there are several. */
  country: string
  size: Label
  /** That of the evidence of its cell; left out where the cell's grade does not rest on this row. */
  grade?: Grade
  note?: Label
  /** How it enters the edition of today. */
  used: MeasureUse
  /** Why so: one sentence. */
  why: Label
}

/** What a profession is estimated, after the fact, to have gained: a share of all its working time. */
export interface ObservedGain extends Cited {
  profession: string
  indicator: 'potential' | 'effective'
  year: number
  value: number
  /** The least firm of the grades of the cells that it is computed from. */
  grade?: Grade
  adoptionBasis?: (typeof ADOPTION_BASES)[number]
  note: Label
}

/** What share of people, establishments or acts has a technology, or makes use of it. */
export interface UseFigure extends Cited {
  id: string
  /** Left out: several professions, or others than those of the dataset; `what` says who. */
  profession?: string
  technology: string
  country: string
  year: number
  kind: (typeof USE_KINDS)[number]
  /** The same for the two figures, of possession and of use, that are to be read together. */
  pair?: string
  share: number
  /** Reads after the share: « 77 % » « des généralistes ont déjà téléconsulté ». */
  what: Label
  note?: Label
}

/** What the evidence comes to on one activity and technology of a profession. */
export interface EvidenceCell extends Cited {
  profession: string
  activity?: string
  technology?: string
  verdict: Label
  grade?: Grade
  confidence: Confidence
  /** The confidence in a few words, with what is special to this cell. */
  words: Label
}

/** How firm one part of the difference between projected and observed is, for a profession. */
export interface GradeRow extends Cited {
  profession: string
  part: HindcastPart
  /** Left out: nothing was measured. */
  grade?: Grade
  reason: Label
}

/** One year of a workforce projection of the time, as it was published; the rows of one projection share `id`. */
export interface WorkforceProjection extends Cited {
  id: string
  /** Left out: several professions; `people` says who. */
  profession?: string
  /** Who is counted: « médecins de moins de 70 ans ». */
  people: Label
  title: Label
  /** Year of publication. */
  published: number
  /** The year that it starts from: a row of that year is no forecast. */
  baseYear: number
  /** Confronted only with the observed headcounts of the same id. */
  perimeter: string
  year: number
  /** Persons. */
  headcount: number
  /** The range that was published with it, both ends or none. */
  low?: number
  high?: number
  note?: Label
}

/** A headcount that was observed: persons in a year. */
export interface ObservedHeadcount extends Cited {
  /** Left out: several professions; `people` says who. */
  profession?: string
  people: Label
  perimeter: string
  year: number
  headcount: number
  note?: Label
}

/** A dossier of evidence: what was found, what it comes to, and from where. */
export interface Evidence {
  sources: Source[]
  measures: Measure[]
  observed: ObservedGain[]
  use: UseFigure[]
  cells: EvidenceCell[]
  grades: GradeRow[]
  projections: WorkforceProjection[]
  headcounts: ObservedHeadcount[]
}
