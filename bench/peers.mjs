/** Our engine on the case that other engines of this field were timed on, beside a plain loop in the same run. */
import { product, stockflow } from './cases.mjs'
import { largestError, ms, ratio, summary, table, timeBlocks, verdict, warmUp } from './lib.mjs'
import { load, manyRuns } from './peers/ours.mjs'

const DRAWS = 64
/** The plain loop takes 0.13 to 0.15 ms where the targets are 0.10 ms for a run and 0.075 ms for a draw. */
const MOST_ONE = 0.7
const MOST_BATCHED = 0.54

export async function peers() {
  const reference = stockflow.makeReference()
  const last = stockflow.YEARS
  const ours = await load()
  const { run } = await ours.stockflow()
  const many = manyRuns(DRAWS)
  const levers = Float64Array.from({ length: DRAWS }, (_, d) => 1 + (d % 7) / 10)
  const want = Float64Array.from(levers, lever => reference(lever)[last])
  const error = Math.max(largestError(Float64Array.from(levers, run), want), largestError(many(levers), want))
  if (!(error <= 1e-9)) throw new Error(`peers: our totals differ from the plain loop: ${error}`)

  const calls = [lever => reference(lever)[last], run, (_, i) => (i % DRAWS === 0 ? many(levers) : undefined)]
  const samples = calls.map(() => [])
  for (const call of calls) warmUp(i => call(levers[i % DRAWS], i))
  for (let round = 0; round < 3; round++)
    for (const [i, call] of calls.entries())
      for (const sample of timeBlocks(n => call(levers[n], n), DRAWS, 500)) samples[i].push(sample)
  const [plain, one, batched] = samples.map(summary)
  const beside = (what, best) =>
    best === null ? '' : `${ratio(what.median / plain.median)}  ${ratio(what.p10 / plain.p10)}`
  const row = (name, what, most) => [
    name,
    ms(what.median),
    ms(what.p10),
    beside(what, most),
    most === null ? '' : verdict(what.p10 / plain.p10, most)
  ]
  console.log(`\n## peers: 1,500 stocks, 30 years, one lever (answers agree to ${error.toExponential(0)})`)
  table(
    ['ms a run', 'median', 'p10', 'to the plain loop, median and p10', ''],
    [
      row('plain loop', plain, null),
      row('ours, one run', one, MOST_ONE),
      row(`ours, ${DRAWS} at once, a draw`, batched, MOST_BATCHED)
    ]
  )
  const { run: draw, note } = await ours.product()
  warmUp(draw)
  const drawn = summary(timeBlocks(draw, 1, 1000))
  const mean = draw().reduce((sum, value) => sum + value, 0) / product.DRAWS
  if (!(Math.abs(mean - 1) < 0.08)) throw new Error(`peers: mean of the products: ${mean}`)
  console.log(
    `  10,000 products of 100 draws: median ${ms(drawn.median)} ms, p10 ${ms(drawn.p10)} ms (${note})`
  )
}
