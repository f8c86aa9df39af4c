/** Which two scenarios are worth comparing. */
import { createResults, leversOf, type Model, run, valueAt } from '@horizon-soin/model'
import { yearOf } from './findings.js'

/** The two ends of what `summary` says of adoption, as the reference dataset names them. */
const ADOPTION = ['adoption-lente', 'adoption-rapide'] as const

/** Ids of the two ends of adoption where the dataset has them, else of the scenarios whose effective gains lie furthest apart; null where there are not two. */
export function scenariosToCompare(model: Model): readonly [string, string] | null {
  const { scenarios } = model.dataset
  if (ADOPTION.every(id => scenarios.some(scenario => scenario.id === id))) return ADOPTION
  if (scenarios.length < 2) return null
  const results = createResults(model)
  const query = { indicator: 'effective', group: 'all' } as const
  const gains = scenarios.map(scenario => ({
    id: scenario.id,
    gain: valueAt(run(model, leversOf(model, scenario).levers, results), query, yearOf(model))
  }))
  const sorted = gains.filter(({ gain }) => !Number.isNaN(gain)).sort((a, b) => a.gain - b.gain)
  return sorted.length < 2 ? null : [sorted[0]!.id, sorted.at(-1)!.id]
}
