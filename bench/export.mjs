/** Writes a compiled model and lever sets as one file of doubles, for kernel.c and kernel.py, which read it in this order. */
import { writeFileSync } from 'node:fs'
import { INDICATORS } from '@horizon-soin/model'

/** Order of the lever blocks in the file. */
const LEVERS = ['potential', 'adoption', 'places', 'placesFrom', 'exits', 'retirementShift', 'foreign']

/**
 * @param file path to write
 * @param model from `compile`
 * @param rules `{ hermite, legendre }`: nodes and weights of the engine's quadrature
 * @param leverSets one Float64Array a run to compute
 */
export function exportModel(file, model, rules, leverSets) {
  const { axes, workforce: w, curves, gains, groups, firstRow } = model
  const out = []
  const put = (...numbers) => {
    for (const number of numbers) out.push(number)
  }
  put(axes.professions.length, axes.technologies.length, axes.years, axes.firstYear, groups.length)
  put(groups.findIndex(group => group.id === 'non-medical'))
  put(model.series.length, model.index.length, leverSets.length, model.threshold, model.coverage)
  put(...Object.keys(INDICATORS).map(indicator => firstRow[indicator]))
  put(...LEVERS.map(block => model.index[block]))
  put(w.headcount.length, w.chains.length)
  for (const chain of w.chains) put(chain.profession, chain.firstAge, chain.from, chain.to)
  for (const array of [w.isCohort, w.headcount, w.exit, w.profile, w.fte, w.trained, w.foreign, w.duration])
    put(...array)
  for (const array of [w.series, w.seriesFte]) put(...array)
  for (const array of [curves.family, curves.ceiling, curves.origin, curves.speed, curves.lag]) put(...array)
  for (const array of [curves.intensity, curves.leadYears]) put(...array)
  for (const g of gains) {
    put(g.cells, g.blocks, ...g.technology, ...g.firstCell, ...g.share)
    put(...g.slow, ...g.median, ...g.fast)
  }
  for (const group of groups) put(group.professions.length, ...group.professions)
  for (const rule of [rules.hermite, rules.legendre]) put(...rule.nodes, ...rule.weights)
  for (const levers of leverSets) put(...levers)
  writeFileSync(file, Float64Array.from(out))
}
