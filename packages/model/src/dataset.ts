/**
 * The plain records that the engine reads: one interface a table of the data package, one property a column.
 * Shares are fractions in [0, 1], never percentages. Source of the format: DATASET.md.
 */

/** How firm an input is, from the firmest to the least firm. */
export const STATUSES = ['measured', 'published', 'expert', 'reconstructed', 'assumption'] as const
export type Status = (typeof STATUSES)[number]

export const KINDS = ['medical', 'non-medical'] as const
export type ProfessionKind = (typeof KINDS)[number]

export const SEXES = ['F', 'M', 'all'] as const
export type Sex = (typeof SEXES)[number]

export const PACES = ['slow', 'median', 'fast'] as const
export type Pace = (typeof PACES)[number]

/** A text in the two languages of the project. */
export interface Label {
  fr: string
  en: string
}

/** Where a record stands in the files that it was read from: the header is line 1. */
export interface RowRef {
  file: string
  line: number
}

/** What every row of a value carries: who says so, how firmly, and where the row stands. */
export interface Sourced {
  source: string
  status: Status
  note?: string | undefined
  /** The date, YYYY-MM-DD, after which the value should be looked at again. */
  useBy?: string | undefined
  row?: RowRef | undefined
}

export interface Source {
  id: string
  title: string
  publisher: string
  year: string
  url: string
  licence: string
  kind: string
}

export interface Profession {
  id: string
  label: Label
  kind: ProfessionKind
  isco08: string
  demography: 'cohort' | 'series'
  /** Full-time equivalents of one head; read for `series` only, 1 when absent. */
  fte?: number | undefined
}

export interface Named {
  id: string
  label: Label
}

export interface TimeShare extends Sourced {
  profession: string
  activity: string
  share: number
  low: number
  high: number
}

export interface PotentialGain extends Sourced {
  profession: string
  activity: string
  technology: string
  year: number
  slow: number
  median: number
  fast: number
}

interface AdoptionBase extends Sourced {
  profession: string
  technology: string
  pace: Pace
  ceiling: number
}

/** c / (1 + exp(−r (t − m))): `midpoint` m in years, `rate` r per year. */
export interface LogisticAdoption extends AdoptionBase {
  curve: 'logistic'
  midpoint: number
  rate: number
}

/** Bass' curve from year `start` on: `p` innovation and `q` imitation, per year. */
export interface BassAdoption extends AdoptionBase {
  curve: 'bass'
  start: number
  p: number
  q: number
}

export type AdoptionCurve = LogisticAdoption | BassAdoption

/** A share of users that was observed, which an adoption curve is fitted to; `weight` says how much it counts, above 0. */
export interface AdoptionPoint extends Sourced {
  profession: string
  technology: string
  /** Decimal: 2025.5 is the middle of 2025. */
  year: number
  share: number
  weight: number
  country: string
  what: Label
}

export interface Intensity extends Sourced {
  profession: string
  technology: string
  intensity: number
  low: number
  high: number
}

export interface Heterogeneity extends Sourced {
  profession: string
  leadYears: number
  low: number
  high: number
}

interface AgeBand {
  profession: string
  sex: Sex
  ageFrom: number
  ageTo: number
}

export interface HeadcountBand extends AgeBand, Sourced {
  headcount: number
}

/** `exit` is a yearly probability, or a rate r that stands for the probability 1 − e^−r. */
export interface ExitBand extends AgeBand, Sourced {
  exit: number
  low: number
  high: number
  measure: 'probability' | 'rate'
}

export interface Training extends Sourced {
  profession: string
  durationYears: number
  dropoutRate: number
  entryRate: number
}

export interface Places extends Sourced {
  profession: string
  year: number
  places: number
}

export interface ForeignEntrants extends Sourced {
  profession: string
  year: number
  entrants: number
}

export interface EntrantAges extends AgeBand, Sourced {
  share: number
}

export interface FteBand extends AgeBand, Sourced {
  fte: number
}

export interface SeriesPoint extends Sourced {
  profession: string
  year: number
  headcount: number
}

export interface PopulationBand extends Sourced {
  year: number
  ageFrom: number
  ageTo: number
  persons: number
}

export interface CareUse extends Sourced {
  profession: string
  ageFrom: number
  ageTo: number
  weight: number
}

/** What a yearly cost or saving is counted in: euros of the year of its source. */
interface EuroRange {
  low: number
  mode: number
  high: number
}

/** A measure that acts on the model: MODEL.md §8. */
export interface Policy extends Sourced {
  id: string
  label: Label
  /** Number of the study's proposal; absent where the measure is not one of them. */
  proposition?: number | undefined
  /** First year in force, unless a scenario names another. */
  start: number
  /** Years until it acts in full; 0 at once. */
  rampYears: number
  /** Euros a year in full force, or in all where `costYears` says for how many years they are spread. */
  cost: EuroRange
  saving: EuroRange
  /** Years over which `cost` is paid from the start on, each year the same; absent of a cost that lasts. */
  costYears?: number | undefined
}

/** What a policy moves: years of the diffusion clock, years of training, a multiplier on places, a part of freed time put back into care. */
export const POLICY_EFFECTS = ['adoption_clock', 'training_duration', 'places', 'reinvestment'] as const

export interface PolicyEffect extends Sourced {
  policy: string
  effect: (typeof POLICY_EFFECTS)[number]
  /** All professions where left out. */
  profession?: string | undefined
  /** All technologies where left out; of `adoption_clock` only. */
  technology?: string | undefined
  /** In full force: years (`adoption_clock`, `training_duration`), a multiplier (`places`), a part added to κ (`reinvestment`). */
  low: number
  mode: number
  high: number
}

/** What a full-time equivalent costs its employer, euros a year. */
export interface FteCost extends Sourced {
  profession: string
  cost: number
  low: number
  high: number
}

/** A part of the country, of which professions and people are shared out: MODEL.md §7. */
export interface Region {
  id: string
  label: Label
  /** Of the national statistics office, which boundaries are drawn by. */
  code: string
}

export const SHARED_OUT = ['headcount', 'places', 'foreign'] as const

/** The part of a profession, of its training places or of its entrants trained abroad that a region has; sums to 1 over regions. */
export interface RegionShare extends Sourced {
  region: string
  profession: string
  of: (typeof SHARED_OUT)[number]
  share: number
}

export interface RegionPopulation extends Sourced {
  region: string
  year: number
  ageFrom: number
  ageTo: number
  persons: number
}

/** `places` and `foreign` are multiplied outright; `series` and `need` by the multiplier to the power of the years since base over ten. */
export const MULTIPLIED = ['places', 'foreign', 'series', 'need'] as const

/**
 * PERT(low, 1, high): a multiplier on the training places of a profession or on its entrants trained abroad; ten years after the
 * base year, on a published series of its heads, or on the need for it ten years after the balance base year.
 */
export interface Uncertainty extends Sourced {
  input: (typeof MULTIPLIED)[number]
  profession: string
  low: number
  high: number
}

/**
 * Correlation, in (−1, 1), of the normal scores of two uncertain inputs (a Gaussian copula). `input` and `other` are
 * `potential.TECHNOLOGY` or `adoption.TECHNOLOGY`: the pace of a technology.
 */
export interface Correlation extends Sourced {
  input: string
  other: string
  correlation: number
}

export type Comparison = 'about' | 'at_least' | 'at_most'

/** A figure that the dataset must return: DATASET.md, `published.csv`. */
export interface PublishedFigure {
  id: string
  label: Label
  indicator: string
  group?: string | undefined
  profession?: string | undefined
  technology?: string | undefined
  year: number
  scenario: string
  minusScenario?: string | undefined
  comparison: Comparison
  value: number
  tolerance?: number | undefined
  source: string
  place: string
  row?: RowRef | undefined
}

/** A pace in [−1, 1]; the most specific wins: a cell, then its profession, its technology, `default`. */
export interface PaceSpec {
  default?: number | undefined
  technologies?: Record<string, number> | undefined
  professions?: Record<string, number> | undefined
  cells?: { profession: string; technology: string; pace: number }[] | undefined
}

export interface WorkforceLevers {
  /** Multiplier on the training places of the years `from` on. */
  places?: number | undefined
  /** Multiplier on the yearly exit probability, clipped at 1. */
  exits?: number | undefined
  /** Years by which exits are put off from age 55 on. */
  retirementShift?: number | undefined
  /** Multiplier on entrants trained abroad. */
  foreign?: number | undefined
  from?: number | undefined
}

/** A policy that a scenario puts in force. */
export interface PolicyChoice {
  id: string
  /** Part of its effects and costs, in [0, 1]; 1 when absent. */
  intensity?: number | undefined
  /** First year in force; the policy's own when absent. */
  start?: number | undefined
}

export interface Scenario {
  id: string
  label: Label
  potential: PaceSpec
  adoption: PaceSpec
  workforce: WorkforceLevers & { professions?: Record<string, WorkforceLevers> | undefined }
  need?: { trend?: number | undefined } | undefined
  reinvestment?: Partial<Record<'care' | 'patients' | 'activities' | 'hours', number>> | undefined
  policies?: PolicyChoice[] | undefined
}

/** One of the readings that a dataset has where the evidence disagrees with itself: some of its tables are its own. */
export interface Variant {
  id: string
  label: Label
  /** Blank where nothing is said. */
  description: Label
}

/** Tables of which a region may have its own. */
export const REGION_TABLES = [
  'headcount',
  'exits',
  'training',
  'places',
  'foreign',
  'entrantAges',
  'fte',
  'series',
  'population',
  'careUse'
] as const satisfies (keyof Dataset)[]

/**
 * The tables that a region has of its own, `regions/ID/TABLE.csv`: each takes the place of the national one, for that region
 * and whole, even without a row. A table left out is shared out as the others are.
 */
export type RegionTables = Partial<Pick<Dataset, (typeof REGION_TABLES)[number]>>

export interface Dataset {
  name: string
  title: Label
  /** Of the data package; null where it has none. */
  version: string | null
  /** The variant that was read, of `variants`; null in a dataset without variants. */
  variant: Variant | null
  /** All the variants that there are, the folder's own first. */
  variants: Variant[]
  baseYear: number
  technologyBaseYear: number
  lastYear: number
  balanceBaseYear: number
  /** Part of all health professionals that the dataset's professions are, in (0, 1]. */
  coverage: number
  /** Freed share of working time above which a person counts in `people_above`. */
  threshold: number
  sources: Source[]
  professions: Profession[]
  activities: Named[]
  technologies: Named[]
  timeUse: TimeShare[]
  potential: PotentialGain[]
  adoption: AdoptionCurve[]
  adoptionPoints: AdoptionPoint[]
  intensity: Intensity[]
  heterogeneity: Heterogeneity[]
  headcount: HeadcountBand[]
  exits: ExitBand[]
  training: Training[]
  places: Places[]
  foreign: ForeignEntrants[]
  entrantAges: EntrantAges[]
  fte: FteBand[]
  series: SeriesPoint[]
  population: PopulationBand[]
  careUse: CareUse[]
  policies: Policy[]
  policyEffects: PolicyEffect[]
  fteCosts: FteCost[]
  regions: Region[]
  regionShares: RegionShare[]
  regionPopulation: RegionPopulation[]
  /** What a region's own files say in place of the national tables, by id of region; empty where none has any. */
  regionTables: Record<string, RegionTables>
  uncertainty: Uncertainty[]
  correlations: Correlation[]
  published: PublishedFigure[]
  scenarios: Scenario[]
}
