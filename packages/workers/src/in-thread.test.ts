import { expect, it } from 'vitest'
import { inThread } from './in-thread.js'
import { describePool } from './testing/suite.js'
import { openToy } from './testing/toy-job.js'
import { runScript } from './testing/trial.js'

const die = () => {
  throw new Error('no thread to end')
}

describePool('a pool without threads', script => runScript(inThread(openToy(die)), script), {
  threads: false
})

it('computes no block after the run has ended', async () => {
  const asked: number[] = []
  const pool = inThread<null>(() => ({ blocks: 9, run: block => Float64Array.of(asked.push(block)) }))
  const aborting = new AbortController()
  const onBlock = (block: number) => {
    if (block === 2) aborting.abort()
  }
  await expect(pool.run(null, { signal: aborting.signal, onBlock })).rejects.toThrow('abort')
  await new Promise(resolve => setTimeout(resolve, 5))
  expect(asked).toEqual([0, 1, 2])
})
