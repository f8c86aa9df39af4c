/** Names, units and aggregates of every result: DATASET.md "Indicators", MODEL.md §6. */

export const UNITS = ['persons', 'fte', 'share', 'euros'] as const
export type Unit = (typeof UNITS)[number]

/** Where an indicator is reported. `groups` are `all`, `medical` and `non-medical`. */
interface IndicatorSpec {
  /** The year that freed time is counted from: that before the technologies, or the dataset's own; null where no freed time is counted. */
  since: 'technology' | 'base' | null
  unit: Unit
  groups: 'none' | 'groups' | 'all'
  /** `needed` are those whose need the dataset tells. */
  professions: 'none' | 'all' | 'cohorts' | 'needed'
  byTechnology: boolean
}

const groupsAndProfessions = (unit: Unit, since: IndicatorSpec['since'] = null): IndicatorSpec => ({
  since,
  unit,
  groups: 'groups',
  professions: 'all',
  byTechnology: false
})
const cohortFlow: IndicatorSpec = {
  since: null,
  unit: 'persons',
  groups: 'none',
  professions: 'cohorts',
  byTechnology: false
}
const needed: IndicatorSpec = {
  since: null,
  unit: 'fte',
  groups: 'none',
  professions: 'needed',
  byTechnology: false
}
const byTechnology = (since: IndicatorSpec['since']): IndicatorSpec => ({
  since,
  unit: 'share',
  groups: 'groups',
  professions: 'all',
  byTechnology: true
})
const overall = (unit: Unit, since: IndicatorSpec['since'] = null): IndicatorSpec => ({
  since,
  unit,
  groups: 'all',
  professions: 'none',
  byTechnology: false
})

export const INDICATORS = {
  headcount: groupsAndProfessions('persons'),
  fte: groupsAndProfessions('fte'),
  entrants: cohortFlow,
  leavers: cohortFlow,
  potential: groupsAndProfessions('share', 'technology'),
  effective: groupsAndProfessions('share', 'technology'),
  effective_since_base: groupsAndProfessions('share', 'base'),
  adoption: byTechnology(null),
  mix: byTechnology('technology'),
  freed_fte: groupsAndProfessions('fte', 'technology'),
  freed_fte_since_base: groupsAndProfessions('fte', 'base'),
  freed_fte_all_professionals: overall('fte', 'technology'),
  people_above: groupsAndProfessions('persons', 'technology'),
  share_above: groupsAndProfessions('share', 'technology'),
  people_0_10: groupsAndProfessions('persons', 'technology'),
  people_10_20: groupsAndProfessions('persons', 'technology'),
  people_20_30: groupsAndProfessions('persons', 'technology'),
  people_over_30: groupsAndProfessions('persons', 'technology'),
  non_medical_share_above: overall('share', 'technology'),
  coverage: overall('share'),
  capacity: needed,
  need: needed,
  balance: needed,
  policy_cost: overall('euros'),
  policy_saving: overall('euros')
} as const satisfies Record<string, IndicatorSpec>

export type Indicator = keyof typeof INDICATORS

export const GROUPS = ['all', 'medical', 'non-medical'] as const
export type Group = (typeof GROUPS)[number]

/** Whether a name is that of an indicator. */
export const isIndicator = (name: string): name is Indicator => Object.hasOwn(INDICATORS, name)

/** Whether an indicator counts from the base year: only datasets whose technologies came before have it. */
export const isSinceBase = (indicator: Indicator): boolean => INDICATORS[indicator].since === 'base'

/** The year that an indicator counts freed time from; null of one that counts none. Source: MODEL.md §6. */
export function sinceYear(
  indicator: Indicator,
  { baseYear, technologyBaseYear }: { baseYear: number; technologyBaseYear: number }
): number | null {
  const { since } = INDICATORS[indicator]
  return since === null ? null : since === 'base' ? baseYear : technologyBaseYear
}

/** The name of one series of results: an indicator of a group or of a profession, of a technology where it needs one. */
export interface SeriesKey {
  indicator: Indicator
  group: Group | null
  profession: string | null
  technology: string | null
}

/** What some datasets have, and others have not. */
interface Features {
  /** Gains are counted from the base year too. */
  sinceBase?: boolean
  /** The professions whose need it tells. */
  needed?: ReadonlySet<string>
  hasPolicies?: boolean
}

/**
 * Every series that a run reports, in the order of `INDICATORS`, groups before professions.
 * A group that holds no profession is left out.
 *
 */
export function listSeries(
  professions: readonly { id: string; kind: string; demography: string }[],
  technologies: readonly { id: string }[],
  { sinceBase = false, needed = new Set<string>(), hasPolicies = false }: Features = {}
): SeriesKey[] {
  const present = GROUPS.filter(group => professions.some(p => group === 'all' || p.kind === group))
  const series: SeriesKey[] = []
  for (const indicator of Object.keys(INDICATORS) as Indicator[]) {
    const spec: IndicatorSpec = INDICATORS[indicator]
    if ((spec.since === 'base' && !sinceBase) || (spec.unit === 'euros' && !hasPolicies)) continue
    const groups = spec.groups === 'groups' ? present : spec.groups === 'all' ? (['all'] as const) : []
    const members =
      spec.professions === 'none'
        ? []
        : professions.filter(p =>
            spec.professions === 'needed'
              ? needed.has(p.id)
              : spec.professions === 'all' || p.demography === 'cohort'
          )
    const aggregates = [
      ...groups.map(group => ({ group, profession: null })),
      ...members.map(p => ({ group: null, profession: p.id }))
    ]
    for (const aggregate of aggregates)
      for (const technology of spec.byTechnology ? technologies.map(k => k.id) : [null])
        series.push({ indicator, ...aggregate, technology })
  }
  return series
}
