/** A compiled model and what to run as one file of doubles, for the kernels in C and NumPy, which read it in this order. */
import { writeFileSync } from 'node:fs'
import { INDICATORS } from '@horizon-soin/model'

/** Order of the lever blocks in the file. */
const LEVERS = ['potential', 'adoption', 'places', 'placesFrom', 'exits', 'retirementShift', 'foreign']

/** Writes `numbers` as a file of doubles. */
export const write = (file, numbers) => writeFileSync(file, Float64Array.from(numbers))

/**
 * A model and lever sets.
 *
 * @param model from `compile`
 * @param rules `{ hermite, legendre }`: nodes and weights of the engine's quadrature
 * @param leverSets one Float64Array a run to compute
 */
export function modelNumbers(model, rules, leverSets) {
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
  return out
}

/**
 * Draws: what comes after `modelNumbers` of the same model and the levers of its scenario.
 *
 * @param draws from `openDraws`
 * @param scores of `count` draws, correlated
 */
export function drawNumbers({ model, frame, inputs, technologies: plan, workforce }, scores, count) {
  const out = []
  const put = numbers => {
    for (const number of numbers) out.push(number)
  }
  const tables = [...plan.paces, ...plan.leadYears, ...plan.intensity, ...plan.timeUse, ...workforce.bands]
  const multipliers = [...workforce.places, ...workforce.foreign].filter(one => one !== null)
  const curves = [...new Set([...tables, ...multipliers].map(({ marginal }) => marginal.curve))]
  const range = ({ marginal: { low, width, mode, curve } }) => [low, width, mode, curves.indexOf(curve)]
  const slots = rows => {
    put([rows.length])
    for (const row of rows) put([row.score, row.second ?? -1, row.at, ...range(row)])
  }
  put([frame.calendar.length, ...frame.calendar])
  put([curves.length, curves[0].length])
  for (const curve of curves) put(curve)
  for (const rows of [plan.paces, plan.leadYears, plan.intensity, plan.timeUse]) slots(rows)
  put([plan.activities, plan.moved.length, ...plan.moved, ...plan.shares])
  for (const { activity } of model.gains) put(activity)
  put([workforce.bands.length])
  for (const row of workforce.bands) put([row.score, Number(row.isRate), row.from, row.to, ...range(row)])
  for (const rows of [workforce.places, workforce.foreign])
    for (const row of rows) put(row ? [row.score, ...range(row)] : [-1, 0, 0, 1, 0])
  put([inputs.length, count])
  put(scores)
  return out
}
