/** Test only. MODEL.md §6 once more: every indicator by name, from the naive workforce and the naive crowd. */
import type { Dataset, Scenario } from '../dataset.js'
import type { Indicator, SeriesKey } from '../indicators.js'
import { type Crowd, naiveCrowd } from './naive-crowd.js'
import { naivePotential } from './naive-person.js'
import { naiveEuros, naiveMoved, naiveUse } from './naive-policies.js'
import { naiveWorkforce, type WorkforceYear } from './naive-workforce.js'

interface Member extends WorkforceYear, Omit<Crowd, 'above'> {
  id: string
  kind: string
  potential: number
  above: number
  over10: number
  over20: number
  over30: number
}

const UNMOVED: Scenario = {
  id: 'unmoved',
  label: { fr: 'rien', en: 'nothing' },
  potential: {},
  adoption: {},
  workforce: {}
}

/** Indicators that add up over the members of a group, or are means of theirs. */
type Added = Exclude<
  Indicator,
  | 'effective_since_base'
  | 'freed_fte_since_base'
  | 'need'
  | 'capacity'
  | 'balance'
  | 'policy_cost'
  | 'policy_saving'
>

/** Answers any series in any year, as `run` does; NaN where there is nobody to take a share of. */
export function naiveRun(dataset: Dataset, scenario: Scenario): (key: SeriesKey, year: number) => number {
  const workforces = new Map(dataset.professions.map(({ id }) => [id, naiveWorkforce(dataset, scenario, id)]))
  const years = new Map<number, Member[]>()
  const membersOf = (year: number) => {
    const known = years.get(year)
    if (known) return known
    const members = dataset.professions.map(({ id, kind }): Member => {
      const question = { dataset, scenario, profession: id, year }
      const { above, ...crowd } = naiveCrowd(question)
      return {
        ...workforces.get(id)![year - dataset.baseYear]!,
        ...crowd,
        id,
        kind,
        potential: naivePotential(question),
        above: above(dataset.threshold),
        over10: above(0.1),
        over20: above(0.2),
        over30: above(0.3)
      }
    })
    years.set(year, members)
    return members
  }
  /** Full-time equivalents that it takes: those of the balance base year had no lever been moved, as care has grown since. */
  const needOf = (id: string, year: number) => {
    const b = dataset.balanceBaseYear
    const { fte } = naiveWorkforce(dataset, UNMOVED, id)[b - dataset.baseYear]!
    const growth = naiveUse(dataset, id, year) / naiveUse(dataset, id, b)
    return fte * growth * (1 + (scenario.need?.trend ?? 0)) ** (year - b)
  }
  const capacityOf = (id: string, year: number) => {
    const of = (y: number) => membersOf(y).find(m => m.id === id)!
    const freed = 1 - (1 - of(year).effective) / (1 - of(dataset.balanceBaseYear).effective)
    const care = scenario.reinvestment ? (scenario.reinvestment.care ?? 0) : 1
    const moved = naiveMoved(dataset, scenario, 'reinvestment', { profession: id }, year)
    const put = freed * Math.max(0, Math.min(1, care + moved))
    return (of(year).fte * (1 - freed + put)) / (1 - freed)
  }
  return ({ indicator, group, profession, technology }, year) => {
    if (indicator === 'policy_cost') return naiveEuros(dataset, scenario, 'cost', year)
    if (indicator === 'policy_saving') return naiveEuros(dataset, scenario, 'saving', year)
    if (indicator === 'need') return needOf(profession!, year)
    if (indicator === 'capacity') return capacityOf(profession!, year)
    if (indicator === 'balance') return capacityOf(profession!, year) - needOf(profession!, year)
    const members = membersOf(year)
    const chosen = members.filter(m =>
      group === null ? m.id === profession : group === 'all' || m.kind === group
    )
    if (indicator !== 'effective_since_base' && indicator !== 'freed_fte_since_base')
      return indicate(indicator, chosen, group !== null, technology ?? '', dataset.coverage)
    const then = membersOf(dataset.baseYear).filter(({ id }) => chosen.some(m => m.id === id))
    const since = (now: readonly Member[], before: readonly Member[]) => {
      const [later, first] = [now, before].map(of =>
        indicate('effective', of, group !== null, '', dataset.coverage)
      )
      return 1 - (1 - later!) / (1 - first!)
    }
    return indicator === 'effective_since_base'
      ? since(chosen, then)
      : chosen.reduce((total, m, i) => total + m.fte * (1 - (1 - m.effective) / (1 - then[i]!.effective)), 0)
  }
}

function indicate(
  indicator: Added,
  members: readonly Member[],
  isGroup: boolean,
  technology: string,
  coverage: number
): number {
  const sum = (value: (m: Member) => number) => members.reduce((total, m) => total + value(m), 0)
  const heads = sum(m => m.headcount)
  // A profession has its gains and its adoption even with nobody in it; a group of nobody has none.
  const weight = (m: Member) => (isGroup ? m.headcount : 1)
  const mean = (value: (m: Member) => number) => sum(m => weight(m) * value(m)) / sum(weight)
  switch (indicator) {
    case 'headcount':
      return heads
    case 'fte':
      return sum(m => m.fte)
    case 'entrants':
      return sum(m => m.entrants)
    case 'leavers':
      return sum(m => m.leavers)
    case 'potential':
      return mean(m => m.potential)
    case 'effective':
      return mean(m => m.effective)
    case 'adoption':
      return mean(m => m.adoption.get(technology)!)
    case 'mix':
      return sum(m => weight(m) * m.credit.get(technology)!) / sum(m => weight(m) * m.effective)
    case 'freed_fte':
      return sum(m => m.fte * m.effective)
    case 'freed_fte_all_professionals':
      return sum(m => m.fte * m.effective) / coverage
    case 'people_above':
      return sum(m => m.headcount * m.above)
    case 'share_above':
      return sum(m => m.headcount * m.above) / heads
    case 'people_0_10':
      return sum(m => m.headcount * (1 - m.over10))
    case 'people_10_20':
      return sum(m => m.headcount * (m.over10 - m.over20))
    case 'people_20_30':
      return sum(m => m.headcount * (m.over20 - m.over30))
    case 'people_over_30':
      return sum(m => m.headcount * m.over30)
    case 'non_medical_share_above':
      return (
        sum(m => (m.kind === 'non-medical' ? m.headcount * m.above : 0)) / sum(m => m.headcount * m.above)
      )
    case 'coverage':
      return coverage
  }
}
