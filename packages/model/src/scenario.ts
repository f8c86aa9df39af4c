/** Scenarios to levers: MODEL.md §9. */
import { type Axes, placeOf } from './axes.js'
import type { Dataset, PaceSpec, Scenario, WorkforceLevers } from './dataset.js'
import { type LeverIndex, leverIndex } from './levers.js'
import { planPolicies, writePolicies } from './policy-levers.js'

/** A lever that was asked for and cannot act: the profession follows a published series (MODEL.md §1). */
export interface Notice {
  code: 'series-lever'
  profession: string
  lever: 'places' | 'exits' | 'retirementShift' | 'foreign'
}

const WORKFORCE_DEFAULTS = { places: 1, exits: 1, retirementShift: 0, foreign: 1 } as const

/** The pace of one cell: a cell of the specification wins over its profession, then its technology, then the default, then 0. */
export const paceOf = (spec: PaceSpec, profession: string, technology: string): number =>
  spec.cells?.find(cell => cell.profession === profession && cell.technology === technology)?.pace ??
  own(spec.professions, profession) ??
  own(spec.technologies, technology) ??
  spec.default ??
  0

/** κ: the part of the freed time that a scenario puts back into care; all of it where nothing is said. */
const careOf = ({ reinvestment }: Scenario): number =>
  reinvestment === undefined || Object.keys(reinvestment).length === 0 ? 1 : (reinvestment.care ?? 0)

const own = <Value>(record: Record<string, Value> | undefined, id: string): Value | undefined =>
  record && Object.hasOwn(record, id) ? record[id] : undefined

/**
 * The levers of a scenario, and what it asks for that cannot act.
 *
 * @throws ModelError `unknown-id` where the scenario names a profession or technology that the dataset has not
 */
export function leversOf(
  { axes, index, dataset }: { axes: Axes; index: LeverIndex; dataset: Dataset },
  scenario: Scenario
): { levers: Float64Array; notices: Notice[] } {
  checkIds(axes, scenario)
  const levers = defaultLevers(axes)
  const notices: Notice[] = []
  axes.professions.forEach((profession, p) => {
    axes.technologies.forEach((technology, k) => {
      const cell = p * axes.technologies.length + k
      levers[index.potential + cell] = paceOf(scenario.potential, profession, technology)
      levers[index.adoption + cell] = paceOf(scenario.adoption, profession, technology)
    })
    const { professions, ...overall } = scenario.workforce
    const named: WorkforceLevers = own(professions, profession) ?? {}
    const isSeries = dataset.professions[p]!.demography === 'series'
    for (const lever of ['places', 'exits', 'retirementShift', 'foreign'] as const) {
      const value = named[lever] ?? overall[lever] ?? WORKFORCE_DEFAULTS[lever]
      levers[index[lever] + p] = value
      if (isSeries && value !== WORKFORCE_DEFAULTS[lever])
        notices.push({ code: 'series-lever', profession, lever })
    }
    levers[index.placesFrom + p] = named.from ?? overall.from ?? axes.firstYear
    levers[index.needTrend + p] = scenario.need?.trend ?? 0
    levers[index.care + p] = careOf(scenario)
  })
  const plan = planPolicies({ axes, dataset }, scenario.policies)
  writePolicies(
    plan,
    axes,
    index,
    levers,
    ({ effect }) => effect.mode,
    ({ policy }, kind) => policy[kind].mode
  )
  for (const { effect } of plan.acts) {
    const { profession } = effect
    const isSeries = dataset.professions.some(p => p.id === profession && p.demography === 'series')
    if (effect.effect === 'places' && profession !== undefined && isSeries)
      notices.push({ code: 'series-lever', profession, lever: 'places' })
  }
  return { levers, notices }
}

function checkIds(axes: Axes, scenario: Scenario): void {
  for (const spec of [scenario.potential, scenario.adoption]) {
    for (const id of Object.keys(spec.professions ?? {})) placeOf(axes.professions, id)
    for (const id of Object.keys(spec.technologies ?? {})) placeOf(axes.technologies, id)
    for (const cell of spec.cells ?? []) {
      placeOf(axes.professions, cell.profession)
      placeOf(axes.technologies, cell.technology)
    }
  }
  for (const id of Object.keys(scenario.workforce.professions ?? {})) placeOf(axes.professions, id)
}

/** The levers of a scenario that changes nothing: every pace median, no lever moved. */
export function defaultLevers(axes: Axes): Float64Array {
  const index = leverIndex(axes)
  const levers = new Float64Array(index.length)
  for (let p = 0; p < axes.professions.length; p++) {
    levers[index.places + p] = 1
    levers[index.placesFrom + p] = axes.firstYear
    levers[index.exits + p] = 1
    levers[index.foreign + p] = 1
    levers[index.care + p] = 1
  }
  levers.fill(1, index.started, index.shortened)
  return levers
}
