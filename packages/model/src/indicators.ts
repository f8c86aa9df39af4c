/** Names, units and aggregates of every result: DATASET.md "Indicators", MODEL.md §6. */

export const UNITS = ['persons', 'fte', 'share'] as const
export type Unit = (typeof UNITS)[number]

/** Where an indicator is reported. `groups` are `all`, `medical` and `non-medical`. */
interface IndicatorSpec {
  unit: Unit
  groups: 'none' | 'groups' | 'all'
  professions: 'none' | 'all' | 'cohorts'
  byTechnology: boolean
}

const groupsAndProfessions = (unit: Unit): IndicatorSpec => ({
  unit,
  groups: 'groups',
  professions: 'all',
  byTechnology: false
})
const cohortFlow: IndicatorSpec = {
  unit: 'persons',
  groups: 'none',
  professions: 'cohorts',
  byTechnology: false
}
const byTechnology: IndicatorSpec = {
  unit: 'share',
  groups: 'groups',
  professions: 'all',
  byTechnology: true
}
const overall = (unit: Unit): IndicatorSpec => ({
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
  potential: groupsAndProfessions('share'),
  effective: groupsAndProfessions('share'),
  adoption: byTechnology,
  mix: byTechnology,
  freed_fte: groupsAndProfessions('fte'),
  freed_fte_all_professionals: overall('fte'),
  people_above: groupsAndProfessions('persons'),
  share_above: groupsAndProfessions('share'),
  people_0_10: groupsAndProfessions('persons'),
  people_10_20: groupsAndProfessions('persons'),
  people_20_30: groupsAndProfessions('persons'),
  people_over_30: groupsAndProfessions('persons'),
  non_medical_share_above: overall('share'),
  coverage: overall('share')
} as const satisfies Record<string, IndicatorSpec>

export type Indicator = keyof typeof INDICATORS

export const GROUPS = ['all', 'medical', 'non-medical'] as const
export type Group = (typeof GROUPS)[number]

/** Whether a name is that of an indicator. */
export const isIndicator = (name: string): name is Indicator => Object.hasOwn(INDICATORS, name)

/** The name of one series of results: an indicator of a group or of a profession, of a technology where it needs one. */
export interface SeriesKey {
  indicator: Indicator
  group: Group | null
  profession: string | null
  technology: string | null
}

/**
 * Every series that a run reports, in the order of `INDICATORS`, groups before professions.
 * A group that holds no profession is left out.
 */
export function listSeries(
  professions: readonly { id: string; kind: string; demography: string }[],
  technologies: readonly { id: string }[]
): SeriesKey[] {
  const present = GROUPS.filter(group => professions.some(p => group === 'all' || p.kind === group))
  const series: SeriesKey[] = []
  for (const indicator of Object.keys(INDICATORS) as Indicator[]) {
    const spec: IndicatorSpec = INDICATORS[indicator]
    const groups = spec.groups === 'groups' ? present : spec.groups === 'all' ? (['all'] as const) : []
    const members =
      spec.professions === 'none'
        ? []
        : professions.filter(p => spec.professions === 'all' || p.demography === 'cohort')
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
