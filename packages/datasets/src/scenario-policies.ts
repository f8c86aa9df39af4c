import type { PolicyChoice } from '@horizon-soin/model'
import { YEARS } from './spec.js'
import { join, type YamlText } from './yaml-text.js'

const KEYS = ['id', 'intensity', 'start']

/** The policies that a scenario puts in force, each once: a list of `{ id, intensity, start }` of which only `id` is required. */
export function readPolicies(
  yaml: YamlText,
  node: unknown,
  known: ReadonlySet<string> | null
): PolicyChoice[] {
  const choices: PolicyChoice[] = []
  const lines = new Map<string, number | null>()
  for (const [index, item] of yaml.items(node, 'policies').entries()) {
    const at = join('policies', index)
    if (!yaml.isMap(item)) {
      yaml.report(item, at, { code: 'wrong-type', params: { type: 'object' } })
      continue
    }
    const entries = yaml.map(item, at, KEYS)
    const choice = readChoice(yaml, entries, at)
    if (!entries.has('id')) {
      yaml.report(item, at, { code: 'missing-key', params: { key: 'id' } })
      continue
    }
    const id = yaml.reference(entries.get('id'), join(at, 'id'), known, 'policies')
    if (id === null) continue
    const first = lines.get(id)
    if (first !== undefined) {
      yaml.report(entries.get('id'), join(at, 'id'), {
        code: 'policy-twice',
        value: id,
        params: { first: first ?? 0 }
      })
    } else lines.set(id, yaml.lineOf(entries.get('id')))
    choices.push({ id, ...choice })
  }
  return choices
}

function readChoice(
  yaml: YamlText,
  entries: ReadonlyMap<string, unknown>,
  at: string
): Omit<PolicyChoice, 'id'> {
  const intensity = entries.has('intensity')
    ? yaml.number(entries.get('intensity'), join(at, 'intensity'), { min: 0, max: 1 })
    : null
  const start = entries.has('start')
    ? yaml.number(entries.get('start'), join(at, 'start'), YEARS, { whole: true })
    : null
  return { ...(intensity === null ? {} : { intensity }), ...(start === null ? {} : { start }) }
}
