import type { Label, RowRef, Source, Status } from '@horizon-soin/model'
import type {
  ADOPTION_BASES,
  CONFIDENCES,
  DESIGNS,
  EVIDENCE_TABLES,
  GRADES,
  MEASURE_KINDS,
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
  'cells'
] as const satisfies EvidenceTable[]

export type Grade = (typeof GRADES)[number]
export type Confidence = (typeof CONFIDENCES)[number]
export type MeasureDesign = (typeof DESIGNS)[number]

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

/** A dossier of evidence: what was found, what it comes to, and from where. */
export interface Evidence {
  sources: Source[]
  measures: Measure[]
  observed: ObservedGain[]
  use: UseFigure[]
  cells: EvidenceCell[]
}
