/** How the cost of a run grows with the professions and the technologies of a dataset. */
import { compile, createResults, defaultLevers, run } from '@horizon-soin/model'
import { ms, summary, table, timeBlocks, warmUp } from './lib.mjs'
import { synthetic } from './synthetic.mjs'

const SIZES = [
  [8, 1],
  [8, 3],
  [8, 6],
  [80, 1],
  [80, 3],
  [80, 6],
  [800, 1],
  [800, 3],
  [800, 6]
]

export function growth() {
  const rows = SIZES.map(([professions, technologies]) => {
    const start = performance.now()
    const model = compile(synthetic(professions, technologies))
    const compiled = performance.now() - start
    const results = createResults(model)
    const levers = defaultLevers(model.axes)
    const call = i => {
      levers[0] = (i % 7) / 7
      run(model, levers, results)
    }
    warmUp(call, 300)
    const { median, p10 } = summary(timeBlocks(call, professions < 80 ? 20 : 1, 700))
    if (!results.values.some(value => value > 0)) throw new Error('growth: a run with no result')
    return [professions, technologies, ms(median), ms(p10), ms(p10 / professions), ms(compiled)]
  })
  console.log('\n## growth: a run of synthetic datasets, and compiling them once')
  table(['professions', 'technologies', 'median ms', 'p10 ms', 'p10 ms a profession', 'compile ms'], rows)
}
