import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runBlocks } from './run-blocks.js'

/** Blocks that end when the test says so. */
function controlled() {
  const asked: { lane: number; block: number; end: () => void; fail: (error: Error) => void }[] = []
  const compute = (lane: number, block: number) =>
    new Promise<Float64Array<ArrayBuffer>>((resolve, reject) => {
      asked.push({ lane, block, end: () => resolve(Float64Array.of(block)), fail: reject })
    })
  return { asked, compute }
}
const settled = () => new Promise(resolve => setTimeout(resolve))
const never = new AbortController().signal

describe('the order of blocks', () => {
  it('is theirs, in whatever order they end, with at most one block a lane at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.nat(20),
        fc.infiniteStream(fc.nat(99)),
        async (lanes, total, choices) => {
          const { asked, compute } = controlled()
          const given: number[] = []
          const run = runBlocks(
            { lanes, compute },
            total,
            { onBlock: (block, [value]) => given.push(block, value!) },
            never
          )
          for (let left = total; left > 0; left--) {
            await settled()
            expect(new Set(asked.map(({ lane }) => lane)).size).toBe(asked.length)
            const [one] = asked.splice(choices.next().value % asked.length, 1)
            one!.end()
          }
          await run
          expect(given).toEqual(Array.from({ length: 2 * total }, (_, i) => i >> 1))
        }
      ),
      { seed: 4, numRuns: 40 }
    )
  })

  it('keeps a bounded number of blocks while one is slow', async () => {
    const { asked, compute } = controlled()
    const given: number[] = []
    const run = runBlocks({ lanes: 2, compute }, 100, { onBlock: block => given.push(block) }, never)
    await settled()
    const [slow] = asked.splice(0, 1)
    let most = 0
    for (let i = 0; i < 50; i++) {
      for (const one of asked.splice(0)) {
        most = Math.max(most, one.block)
        one.end()
      }
      await settled()
    }
    expect({ most, given }).toEqual({ most: 7, given: [] })
    slow!.end()
    while (given.length < 100) {
      await settled()
      for (const one of asked.splice(0)) one.end()
    }
    await run
    expect(given).toEqual(Array.from({ length: 100 }, (_, i) => i))
  })

  it('gives nothing after a failure, nor after an abortion', async () => {
    for (const how of ['fail', 'abort'] as const) {
      const { asked, compute } = controlled()
      const given: number[] = []
      const aborting = new AbortController()
      const run = runBlocks(
        { lanes: 3, compute },
        9,
        { onBlock: block => given.push(block) },
        aborting.signal
      )
      run.catch(() => {})
      await settled()
      const [first, second, third] = asked
      second!.end()
      await settled()
      if (how === 'fail') third!.fail(new Error('x'))
      else aborting.abort()
      await settled()
      first!.end()
      const before = asked.length
      await settled()
      expect(given).toEqual([])
      expect(asked.length).toBe(before)
      if (how === 'fail') await expect(run).rejects.toThrow('x')
    }
  })
})
