/** How the cost of a run grows with the areas that it is told for: France's 18 regions, and as many as its departments. */
import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, createResults, defaultLevers, run } from '@horizon-soin/model'
import { createRegionResults, openRegions, regionalDataset, runRegions } from '@horizon-soin/model/regions'
import { largestError, ms, ratio, summary, table, timeBlocks, warmUp } from './lib.mjs'

const FOLDER = fileURLToPath(new URL('../data/france-2026', import.meta.url))
const ROUNDS = 4
const ROUND_MS = 400
const AGREEMENT = 1e-9
const AREAS = [1, 18, 101]

/** The dataset in so many areas: its own regions, or the whole country shared out in equal parts. */
function inAreas(dataset, count) {
  if (dataset.regions.length === count) return dataset
  const ids = Array.from({ length: count }, (_, i) => `area-${i}`)
  const sourced = { source: 'bench', status: 'assumption' }
  return {
    ...dataset,
    regions: ids.map(id => ({ id, label: { fr: id, en: id }, code: id })),
    regionShares: dataset.professions.flatMap(({ id: profession }) =>
      ids.map(region => ({ region, profession, of: 'headcount', share: 1 / count, ...sourced }))
    ),
    regionPopulation: ids.flatMap(region =>
      dataset.population.map(row => ({ ...row, region, persons: row.persons / count }))
    ),
    regionTables: {}
  }
}

/** One way of answering, checked against the nation before the clock starts. */
function prepare(dataset, count) {
  const areas = inAreas(dataset, count)
  const start = performance.now()
  const regions = openRegions(areas)
  const opened = performance.now() - start
  const results = createRegionResults(regions)
  const levers = defaultLevers(regions.nation.axes)
  const want = run(regions.nation, levers).values
  const { values } = runRegions(regions, levers, results).nation
  const { series, axes } = regions.nation
  const size = i => {
    const row = Math.floor(i / axes.years)
    // A balance is a small difference of two large numbers: it is measured beside the largest of the results.
    return series[row].indicator === 'balance' ? 1e6 : Math.max(1e-6, Math.abs(want[i]))
  }
  const error = largestError(values, want, size)
  if (!(error <= AGREEMENT)) throw new Error(`regions: ${count} areas differ from the nation by ${error}`)
  const each = areas.regions.map(({ id }) => compile(regionalDataset(areas, id)))
  const own = each.map(createResults)
  return {
    count,
    opened,
    shared: () => runRegions(regions, levers, results),
    apart: () => {
      for (const [r, model] of each.entries()) run(model, levers, own[r])
    }
  }
}

export async function regions() {
  const { dataset } = await readFolder(FOLDER, {})
  const model = compile(dataset)
  const results = createResults(model)
  const levers = defaultLevers(model.axes)
  const plain = () => run(model, levers, results)
  const cases = AREAS.map(count => prepare(dataset, count))
  const calls = [plain, ...cases.flatMap(({ shared, apart }) => [shared, apart])]
  const samples = calls.map(() => [])
  for (const call of calls) warmUp(call, 200)
  // Round after round, so that a busy moment of the machine is shared by all.
  for (let round = 0; round < ROUNDS; round++)
    calls.forEach((call, i) => {
      samples[i].push(...timeBlocks(call, 1, ROUND_MS))
    })
  const p10 = samples.map(times => summary(times).p10)
  console.log('\n## regions: a run of every area and of their sum, france-2026, all series')
  table(
    ['areas', 'p10 ms', 'of a run', 'each run apart', 'open ms'],
    cases.map(({ count, opened }, i) => [
      count,
      ms(p10[1 + 2 * i]),
      ratio(p10[1 + 2 * i] / p10[0]),
      ratio(p10[2 + 2 * i] / p10[0]),
      ms(opened)
    ])
  )
  console.log(`  a run of the nation alone: ${ms(p10[0])} ms`)
}
