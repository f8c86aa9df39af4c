/** One run: levers to results. Source: MODEL.md §1–§6. */
import type { Model } from './compile.js'
import { summariseGroups } from './groups.js'
import { createResults, type Results } from './results.js'
import { runTechnologies } from './run-technologies.js'
import { projectWorkforce } from './workforce.js'

/**
 * Computes every indicator of every profession and group in every year.
 *
 * @param levers one number a lever, at the places of `model.index`; see `leversOf`, `defaultLevers`
 * @param results where to write; made anew when left out. Must be of the same model.
 * @returns `results`, overwritten
 */
export function run(model: Model, levers: Float64Array, results: Results = createResults(model)): Results {
  const { axes, index, firstRow } = model
  const { values, workforce, technologies } = results
  const groups = model.groups.length
  projectWorkforce(model.workforce, axes, levers, index, workforce, {
    values,
    headcount: (firstRow.headcount + groups) * axes.years,
    fte: (firstRow.fte + groups) * axes.years,
    entrants: firstRow.entrants * axes.years,
    leavers: firstRow.leavers * axes.years
  })
  runTechnologies(model, levers, technologies, values)
  summariseGroups(model, values, technologies.atBase)
  return results
}
