/** Runs of every region, and of the nation as their sum. */
import type { Model } from './compile.js'
import type { Scenario } from './dataset.js'
import type { Frame } from './frame.js'
import { summariseGroups } from './groups.js'
import type { Regions } from './region-models.js'
import { isAdded, type RegionRow, regionRows } from './region-rows.js'
import { createResults, type Results } from './results.js'
import { runTechnologies } from './run-technologies.js'
import { leversOf } from './scenario.js'
import { projectWorkforce, workforceScratch } from './workforce.js'

/** Where runs of regions write. */
export interface RegionResults {
  /** The sum of the regions; read as the results of any run. */
  nation: Results
  /** One a region, in the order of `Regions.regions`. What policies cost and save is told of the nation alone: here it is NaN. */
  regions: readonly Results[]
  /** The answers of one head, one full-time equivalent and a need of 1, in the rows of professions. */
  unit: Float64Array
  /** The nation with a need of 1. */
  unitFrame: Frame
  rows: readonly RegionRow[]
}

/** Room for the answers of a run of every region, and for what it reuses between runs. */
export function createRegionResults({ nation, regions }: Regions): RegionResults {
  const results = createResults(nation)
  const { needs } = nation
  return {
    nation: results,
    regions: regions.map(({ model }) => ({
      model,
      values: new Float64Array(results.values.length),
      workforce: workforceScratch(model.workforce),
      technologies: results.technologies
    })),
    unit: new Float64Array(results.values.length),
    unitFrame: { ...nation, needs: needs && { ...needs, need: needs.need.map(() => 1) } },
    rows: regionRows(nation)
  }
}

/**
 * Computes every indicator of every region and of the nation, which is their sum to the last head: heads, full-time equivalents, entrants
 * and leavers, freed time, people above, capacity, need and balance. Where no region has a table of its own that sum is what `run` gives
 * for the nation, but for rounding. What technologies do is computed once.
 *
 * @param moved levers of the nation's index, or a scenario; they reach every region alike
 * @param results where to write; made anew when left out
 * @returns `results`, overwritten
 * @throws ModelError as `leversOf`, for a scenario
 */
export function runRegions(
  regions: Regions,
  moved: Float64Array | Scenario,
  results: RegionResults = createRegionResults(regions)
): RegionResults {
  const { nation } = regions
  const levers = moved instanceof Float64Array ? moved : leversOf(nation, moved).levers
  const { unit, unitFrame, rows } = results
  const { technologies, values } = results.nation
  const { years } = nation.axes
  for (const row of rows) {
    unit.fill(1, row.headcount * years, (row.headcount + 1) * years)
    unit.fill(1, row.fte * years, (row.fte + 1) * years)
  }
  runTechnologies(unitFrame, levers, technologies, unit)
  values.fill(0)
  for (const one of results.regions) {
    runRegion(one, levers, results)
    for (const row of rows)
      if (isAdded(row))
        for (let i = row.row * years; i < (row.row + 1) * years; i++) values[i]! += one.values[i]!
    summariseGroups(one.model, one.values, technologies.atBase)
  }
  for (const row of rows) if (!isAdded(row)) writeRow(row, nation, unit, values)
  summariseGroups({ ...nation, base: regions.base }, values, technologies.atBase)
  writeEuros(nation, values, i => unit[i]!)
  return results
}

/** Writes the rows of a region's professions. */
function runRegion(
  { model, values, workforce }: Results,
  levers: Float64Array,
  { unit, rows }: RegionResults
) {
  const { axes, index, firstRow, groups } = model
  projectWorkforce(model.workforce, axes, levers, index, workforce, {
    values,
    headcount: (firstRow.headcount + groups.length) * axes.years,
    fte: (firstRow.fte + groups.length) * axes.years,
    entrants: firstRow.entrants * axes.years,
    leavers: firstRow.leavers * axes.years
  })
  for (const row of rows) writeRow(row, model, unit, values)
  writeEuros(model, values, () => Number.NaN)
}

function writeRow(
  { kind, row, headcount, fte, capacity, need, place }: RegionRow,
  { axes: { years }, needs }: Model,
  unit: Float64Array,
  values: Float64Array
): void {
  const out = row * years
  for (let t = 0; t < years; t++) {
    const one = unit[out + t]!
    switch (kind) {
      case 'same':
        values[out + t] = one
        break
      case 'share':
        values[out + t] = values[headcount * years + t]! > 0 ? one : Number.NaN
        break
      case 'heads':
        values[out + t] = one * values[headcount * years + t]!
        break
      case 'fte':
        values[out + t] = one * values[fte * years + t]!
        break
      case 'need':
        values[out + t] = one * needs!.need[place * years + t]!
        break
      case 'balance':
        values[out + t] = values[capacity * years + t]! - values[need * years + t]!
    }
  }
}

function writeEuros(
  { axes: { years }, firstRow }: Model,
  values: Float64Array,
  at: (i: number) => number
): void {
  for (const first of [firstRow.policy_cost, firstRow.policy_saving])
    if (first >= 0) for (let i = first * years; i < (first + 1) * years; i++) values[i] = at(i)
}
