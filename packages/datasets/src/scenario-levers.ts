import { PACES, type PaceSpec, type Scenario, type WorkforceLevers } from '@horizon-soin/model'
import type { Bounds } from './number.js'
import { unknownId } from './read-cell.js'
import { sumOf } from './rules/shares.js'
import { readPolicies } from './scenario-policies.js'
import { SHARES_TOLERANCE, YEARS } from './spec.js'
import { synonym } from './synonyms.js'
import { join, type YamlText } from './yaml-text.js'

/** The ids that a scenario may name; null where their table could not be read. */
export interface ScenarioIds {
  professions: ReadonlySet<string> | null
  technologies: ReadonlySet<string> | null
  policies: ReadonlySet<string> | null
}

const PACE: Bounds = { min: -1, max: 1 }
const PACE_KEYS = ['default', 'technologies', 'professions', 'cells']
const CELL_KEYS = ['profession', 'technology', 'pace']
const PARTS = ['care', 'patients', 'activities', 'hours'] as const
const LEVERS = [
  'places',
  'exits',
  'retirementShift',
  'foreign',
  'from'
] as const satisfies (keyof WorkforceLevers)[]

/** Bounds of each lever: MODEL.md §1; a shift beyond fifteen years would empty or freeze the ages that it moves. */
const LEVER_BOUNDS: Readonly<Record<(typeof LEVERS)[number], Bounds>> = {
  places: { min: 0 },
  exits: { min: 0 },
  retirementShift: { min: -15, max: 15 },
  foreign: { min: 0 },
  from: YEARS
}

const PACE_OF: Readonly<Record<string, string>> = { slow: '-1', median: '0', fast: '1' }

/** A pace; the name of one (`fast`, « rapide ») is a fault, of which the number is suggested. */
const readPaceNumber = (yaml: YamlText, node: unknown, path: string): number | null =>
  yaml.number(node, path, PACE, {
    meant: word => {
      const pace = PACES.find(name => name === word) ?? synonym(word, PACES)
      return pace === null ? null : PACE_OF[pace]!
    }
  })

/** A pace, or a pace by technology, profession and cell; 0 where nothing is said. */
export function readPace(yaml: YamlText, node: unknown, path: string, ids: ScenarioIds): PaceSpec {
  if (node === undefined) return { default: 0 }
  if (!yaml.isMap(node)) return { default: readPaceNumber(yaml, node, path) ?? 0 }
  const entries = yaml.map(node, path, PACE_KEYS)
  const spec: PaceSpec = { default: 0 }
  if (entries.has('default'))
    spec.default = readPaceNumber(yaml, entries.get('default'), join(path, 'default')) ?? 0
  for (const key of ['technologies', 'professions'] as const) {
    if (!entries.has(key)) continue
    const paces = emptyRecord<number>()
    for (const [id, value] of named(yaml, entries.get(key), join(path, key), ids[key], key)) {
      paces[id] = readPaceNumber(yaml, value, join(join(path, key), id)) ?? 0
    }
    spec[key] = paces
  }
  if (entries.has('cells')) spec.cells = readCells(yaml, entries.get('cells'), join(path, 'cells'), ids)
  return spec
}

function readCells(
  yaml: YamlText,
  node: unknown,
  path: string,
  ids: ScenarioIds
): NonNullable<PaceSpec['cells']> {
  const cells: NonNullable<PaceSpec['cells']> = []
  const lines = new Map<string, number | null>()
  for (const [index, item] of yaml.items(node, path).entries()) {
    const at = join(path, index)
    if (!yaml.isMap(item)) {
      yaml.report(item, at, { code: 'wrong-type', params: { type: 'object' } })
      continue
    }
    const entries = yaml.map(item, at, CELL_KEYS)
    for (const key of CELL_KEYS) {
      if (!entries.has(key)) yaml.report(item, at, { code: 'missing-key', params: { key } })
    }
    if (CELL_KEYS.some(key => !entries.has(key))) continue
    const profession = yaml.reference(
      entries.get('profession'),
      join(at, 'profession'),
      ids.professions,
      'professions'
    )
    const technology = yaml.reference(
      entries.get('technology'),
      join(at, 'technology'),
      ids.technologies,
      'technologies'
    )
    const pace = readPaceNumber(yaml, entries.get('pace'), join(at, 'pace'))
    if (profession === null || technology === null || pace === null) continue
    const key = `${profession} ${technology}`
    const first = lines.get(key)
    if (first !== undefined) {
      const value = `${profession}, ${technology}`
      yaml.report(item, at, { code: 'duplicate-key', value, params: { first: first ?? 0 } })
    } else lines.set(key, yaml.lineOf(item))
    cells.push({ profession, technology, pace })
  }
  return cells
}

/** `workforce`, `need`, `reinvestment` and `policies`; what a scenario does not say is left out, but for `workforce`. */
export function readPart(
  yaml: YamlText,
  entries: ReadonlyMap<string, unknown>,
  ids: ScenarioIds
): Pick<Scenario, 'workforce' | 'need' | 'reinvestment' | 'policies'> {
  const parts: Pick<Scenario, 'workforce' | 'need' | 'reinvestment' | 'policies'> = { workforce: {} }
  if (entries.has('workforce')) parts.workforce = readWorkforce(yaml, entries.get('workforce'), ids)
  if (entries.has('need')) {
    const need = yaml.map(entries.get('need'), 'need', ['trend'])
    const trend = need.has('trend')
      ? yaml.number(need.get('trend'), 'need.trend', { above: -1, max: 1 })
      : null
    parts.need = trend === null ? {} : { trend }
  }
  const policies = entries.has('policies') ? readPolicies(yaml, entries.get('policies'), ids.policies) : []
  if (policies.length > 0) parts.policies = policies
  if (entries.has('reinvestment')) parts.reinvestment = readReinvestment(yaml, entries.get('reinvestment'))
  return parts
}

function readWorkforce(yaml: YamlText, node: unknown, ids: ScenarioIds): Scenario['workforce'] {
  const entries = yaml.map(node, 'workforce', [...LEVERS, 'professions'])
  const workforce: Scenario['workforce'] = readLevers(yaml, entries, 'workforce')
  if (!entries.has('professions')) return workforce
  const professions = emptyRecord<WorkforceLevers>()
  const path = 'workforce.professions'
  for (const [id, value] of named(yaml, entries.get('professions'), path, ids.professions, 'professions')) {
    professions[id] = readLevers(yaml, yaml.map(value, join(path, id), LEVERS), join(path, id))
  }
  return { ...workforce, professions }
}

function readLevers(yaml: YamlText, entries: ReadonlyMap<string, unknown>, path: string): WorkforceLevers {
  const levers: WorkforceLevers = {}
  for (const lever of LEVERS) {
    if (!entries.has(lever)) continue
    const value = yaml.number(entries.get(lever), join(path, lever), LEVER_BOUNDS[lever], {
      whole: lever === 'from'
    })
    if (value !== null) levers[lever] = value
  }
  return levers
}

/** Four parts that sum to 1, a part left out being 0; scaled like the shares of a table. */
function readReinvestment(yaml: YamlText, node: unknown): NonNullable<Scenario['reinvestment']> {
  const path = 'reinvestment'
  const entries = yaml.map(node, path, PARTS)
  const read = PARTS.filter(part => entries.has(part)).map(
    part => [part, yaml.number(entries.get(part), join(path, part), { min: 0, max: 1 })] as const
  )
  const sum = sumOf(read.map(([, value]) => value ?? 0))
  const sound = yaml.isMap(node) && read.every(([, value]) => value !== null)
  if (sound && Math.abs(sum - 1) > SHARES_TOLERANCE + 1e-12) {
    const params = { sum: Number(sum.toPrecision(6)), of: path, tolerance: SHARES_TOLERANCE }
    yaml.report(node, path, { code: 'shares-sum', params })
  }
  const divisor = Math.abs(sum - 1) > 1e-12 && sum > 0 ? sum : 1
  return Object.fromEntries(read.map(([part, value]) => [part, (value ?? 0) / divisor]))
}

/** Without a prototype: the id `constructor` is then a key like any other. */
const emptyRecord = <Value>(): Record<string, Value> => Object.create(null) as Record<string, Value>

/** The entries of a map whose keys are ids of a table. */
const named = (yaml: YamlText, node: unknown, path: string, ids: ReadonlySet<string> | null, table: string) =>
  yaml.map(node, path, ids, id => (ids ? unknownId(id, ids, table) : {}))
