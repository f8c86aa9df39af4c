/** Whether two scenarios move the same levers: what they say may differ, what the engine reads of it may not. */
import { type PaceSpec, paceOf, type Scenario } from '@horizon-soin/model'
import { WORKFORCE_LEVERS } from './levers.js'
import { policiesInForce } from './policy-levers.js'
import { reinvestmentOf } from './reinvestment.js'
import { trendOf, workforceAt } from './workforce-levers.js'

/** No id is empty: stands for every profession, or technology, that a scenario does not name. */
const ANY_OTHER = ''

/**
 * The same levers in one form only: no id nor label, nothing that repeats what is inherited, keys in alphabetical order. Two
 * scenarios that give every profession and technology of any dataset the same levers have equal forms.
 */
export function canonical(scenario: Scenario): Omit<Scenario, 'id' | 'label'> {
  return {
    potential: canonicalPace(scenario.potential),
    adoption: canonicalPace(scenario.adoption),
    workforce: canonicalWorkforce(scenario),
    need: { trend: unsigned(trendOf(scenario)) },
    reinvestment: reinvestmentOf(scenario),
    policies: policiesInForce(scenario)
  }
}

/** Whether two scenarios move the same levers, whatever their ids, labels and order of keys. */
export const isSameScenario = (a: Scenario, b: Scenario): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))

const unsigned = (value: number): number => (value === 0 ? 0 : value)

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort()

function canonicalPace(spec: PaceSpec): PaceSpec {
  const paceAt = (profession: string, technology: string) => unsigned(paceOf(spec, profession, technology))
  const { technologies: byTechnology = {}, professions: byProfession = {}, cells = [] } = spec
  const technologies = sorted([...Object.keys(byTechnology), ...cells.map(cell => cell.technology)])
  const professions = sorted([...Object.keys(byProfession), ...cells.map(cell => cell.profession)])
  const made: PaceSpec = { default: paceAt(ANY_OTHER, ANY_OTHER) }
  made.technologies = ownPaces(technologies, id => paceAt(ANY_OTHER, id), made.default!)
  made.professions = ownPaces(professions, id => paceAt(id, ANY_OTHER), made.default!)
  made.cells = professions.flatMap(profession =>
    technologies.flatMap(technology => {
      const pace = paceAt(profession, technology)
      return pace === paceOf({ ...made, cells: [] }, profession, technology)
        ? []
        : [{ profession, technology, pace }]
    })
  )
  return made
}

const ownPaces = (ids: readonly string[], paceAt: (id: string) => number, inherited: number) =>
  Object.fromEntries(ids.map(id => [id, paceAt(id)] as const).filter(([, pace]) => pace !== inherited))

function canonicalWorkforce(scenario: Scenario): Scenario['workforce'] {
  const leversOf = (profession?: string) =>
    WORKFORCE_LEVERS.flatMap(lever => {
      const { value } = workforceAt(scenario, lever, profession)
      const isInherited = profession !== undefined && value === workforceAt(scenario, lever).value
      return value === null || isInherited ? [] : [[lever, unsigned(value)] as const]
    })
  const professions = sorted(Object.keys(scenario.workforce.professions ?? {}))
    .map(id => [id, leversOf(id)] as const)
    .filter(([, levers]) => levers.length > 0)
    .map(([id, levers]) => [id, Object.fromEntries(levers)])
  return { ...Object.fromEntries(leversOf()), professions: Object.fromEntries(professions) }
}
