/** A proposal, its versions and its amendments, as `data/propositions` has them. */

/** A text in both languages: paragraphs parted by an empty line, list items by `- `; no markup. */
export interface Text {
  fr: string
  en: string
}

export const AXES = ['formation', 'pratiques', 'soutien', 'institutions'] as const
export type Axis = (typeof AXES)[number]

/** The study's nine headings, in its order. */
export const HEADINGS = [
  'problem',
  'measure',
  'perception',
  'impact',
  'approach',
  'actors',
  'cost',
  'examples',
  'calendar'
] as const
export type Heading = (typeof HEADINGS)[number]

export const ACTORS = [
  'ministere-sante',
  'ministere-enseignement',
  'ministere-travail',
  'autres-ministeres',
  'parlement',
  'has',
  'ars',
  'assurance-maladie',
  'agences',
  'ethique',
  'etablissements',
  'ordres',
  'syndicats',
  'universites',
  'etudiants',
  'professionnels',
  'patients',
  'industriels',
  'chercheurs',
  'organismes-formation',
  'collectivites'
] as const
export type Actor = (typeof ACTORS)[number]

/** `none`: said to cost nothing of its own; `low` under 10 M€, `medium` to 100 M€, `high` above; `unknown`: its source does not say. */
export const COST_LEVELS = ['none', 'low', 'medium', 'high', 'unknown'] as const
export type CostLevel = (typeof COST_LEVELS)[number]

/** `draft`: may change; `published`: shown; `answered`: was open to answers, so that it never changes. */
export const VERSION_STATUSES = ['draft', 'published', 'answered'] as const
export type VersionStatus = (typeof VERSION_STATUSES)[number]

/** Where a text stands in the study. */
export interface Place {
  section: string
  heading: string
  /** First and last line of its extracted text, from 1. */
  lines: [number, number]
}

/** What a proposal is sorted by. */
export interface Facets {
  actors: Actor[]
  /** In euros; `per`: once, a year, in total. */
  cost: { level: CostLevel; low: number | null; high: number | null; per: 'once' | 'year' | 'total' | null }
  calendar: { start: number | null; end: number | null }
}

/** A remark that caused a new version: which consultation, which remark. */
export interface Cause {
  consultation: string
  remark: string
}

export interface ProposalVersion {
  version: number
  /** `2019-02` or `2019-02-07`. */
  date: string
  status: VersionStatus
  /** Null for a text that is not the study's. */
  place: Place | null
  /** Why this version was made; null for a first one. */
  reason: Text | null
  causes: Cause[]
  title: Text
  headings: Partial<Record<Heading, Text>>
  /** Null where its text says too little to be sorted. */
  facets: Facets | null
}

export interface Proposal {
  /** `proposition-06`. */
  id: string
  number: number
  axis: Axis
  /** The policy of the model that stands for it; null where there is none. */
  policy: string | null
  /** Ids of the amendments that carry it out. */
  amendments: string[]
  /** In order, from 1. */
  versions: ProposalVersion[]
}

/** A change of law that carries out a proposal. */
export interface Amendment {
  id: string
  number: number
  date: string
  place: Place | null
  /** The article that it changes. */
  target: Text
  /** What it carries out: proposals, by their version. */
  propositions: { id: string; version: number }[]
  title: Text
  change: Text
  reason: Text
}
