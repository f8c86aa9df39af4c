/** The paces of a scenario: a pace that was not set on its own follows its profession, then its technology, then the whole (MODEL.md §9). */
import { type PaceSpec, paceOf, type Scenario } from '@horizon-soin/model'
import { own, withEntry } from './record.js'

export type PaceKind = 'potential' | 'adoption'

/** What a pace is of: everything, one technology, one profession, or one technology for one profession. */
export interface Target {
  technology?: string
  profession?: string
}

/** Sets the pace, in [−1, 1], of a target on its own. */
export const setPace = (scenario: Scenario, kind: PaceKind, target: Target, pace: number): Scenario => ({
  ...scenario,
  [kind]: withPace(scenario[kind], target, pace)
})

/** Makes a target inherit its pace again; the overall pace is then the median, 0. */
export const clearPace = (scenario: Scenario, kind: PaceKind, target: Target): Scenario => ({
  ...scenario,
  [kind]: withPace(scenario[kind], target, null)
})

/** The pace of a target, and whether it comes from a wider one: what the cells of the target that were not set follow. */
export function paceAt(
  scenario: Scenario,
  kind: PaceKind,
  { technology, profession }: Target
): { pace: number; isInherited: boolean } {
  const spec = scenario[kind]
  const overall = spec.default ?? 0
  if (profession !== undefined && technology !== undefined) {
    const isSet = cellOf(spec, profession, technology) !== undefined
    return { pace: paceOf(spec, profession, technology), isInherited: !isSet }
  }
  if (profession === undefined && technology === undefined) return { pace: overall, isInherited: false }
  const set =
    profession === undefined ? own(spec.technologies, technology!) : own(spec.professions, profession)
  return { pace: set ?? overall, isInherited: set === undefined }
}

const cellOf = (spec: PaceSpec, profession: string, technology: string) =>
  spec.cells?.find(cell => cell.profession === profession && cell.technology === technology)

function withPace(spec: PaceSpec, { technology, profession }: Target, pace: number | null): PaceSpec {
  if (profession !== undefined && technology !== undefined) {
    const { cells = [], ...rest } = spec
    const others = cells.filter(cell => cell.profession !== profession || cell.technology !== technology)
    const made = pace === null ? others : [...others, { profession, technology, pace }]
    return made.length > 0 ? { ...rest, cells: made } : rest
  }
  if (profession === undefined && technology === undefined) return { ...spec, default: pace ?? 0 }
  const key = profession === undefined ? 'technologies' : 'professions'
  const { [key]: paces, ...rest } = spec
  const made = withEntry(paces, profession ?? technology!, pace)
  return made ? { ...rest, [key]: made } : rest
}
