import { joinPath, type YamlText, YEARS } from '@horizon-soin/datasets'
import { ACTORS, COST_LEVELS, type Facets } from './proposal.js'
import { keysOf, listOf, type Node, oneOf, says, whole } from './yaml-parts.js'

const mayWhole = (yaml: YamlText, node: Node, path: string, bounds: { min: number; max: number }) =>
  says(yaml, node) ? whole(yaml, node, path, bounds) : null

/** What a version is sorted by; null where its text says too little. */
export function readFacets(yaml: YamlText, node: Node, path: string): Facets | null {
  if (!says(yaml, node)) return null
  const entries = keysOf(yaml, node, path, ['actors', 'cost', 'calendar'])
  const costPath = joinPath(path, 'cost')
  const cost = keysOf(yaml, entries.get('cost'), costPath, ['level', 'low', 'high', 'per'])
  const yearsPath = joinPath(path, 'calendar')
  const years = keysOf(yaml, entries.get('calendar'), yearsPath, ['start', 'end'])
  const level = oneOf(yaml, cost.get('level'), joinPath(costPath, 'level'), COST_LEVELS)
  const euros = { min: 0, max: 1e12 }
  const [low, high] = ['low', 'high'].map(key =>
    mayWhole(yaml, cost.get(key), joinPath(costPath, key), euros)
  )
  const [start, end] = ['start', 'end'].map(key =>
    mayWhole(yaml, years.get(key), joinPath(yearsPath, key), YEARS)
  )
  const ordered: [Node, string, number | null, number | null][] = [
    [entries.get('cost'), costPath, low!, high!],
    [entries.get('calendar'), yearsPath, start!, end!]
  ]
  for (const [part, at, from, to] of ordered) {
    if (from !== null && to !== null && from > to) {
      yaml.report(part, at, { code: 'not-ordered', params: { low: 0, middle: from, high: to } })
    }
  }
  const per = cost.get('per')
  return {
    actors: listOf(
      yaml,
      entries.get('actors'),
      joinPath(path, 'actors'),
      (item, at) => oneOf(yaml, item, at, ACTORS),
      {
        most: ACTORS.length,
        keyOf: actor => actor
      }
    ),
    cost: {
      level: level ?? 'unknown',
      low: low!,
      high: high!,
      per: says(yaml, per) ? oneOf(yaml, per, joinPath(costPath, 'per'), ['once', 'year', 'total']) : null
    },
    calendar: { start: start!, end: end! }
  }
}
