/** Test only. What every pool does, whatever it runs on. */
import { describe, expect, it } from 'vitest'
import type { ToySpec } from './toy-job.js'
import type { Outcome, Step, Trial } from './trial.js'

const job = (rest: Partial<ToySpec> = {}): ToySpec => ({ id: 'a', blocks: 12, size: 5, ...rest })
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const ABORTED = { name: 'AbortError', model: null }

/** The numbers of a run, without those that tell of its thread. */
const numbers = ({ values }: Outcome) => values.map(block => block.slice(2))

/** `threads`: whether blocks run in other threads, which end by force. */
export function describePool(name: string, trial: Trial, { threads }: { threads: boolean }): void {
  const one = async (step: Step, workers = 2) => (await trial({ workers, steps: [step] })).outcomes[0]!

  describe(name, () => {
    it('gives every block in order, and says how many', async () => {
      const takes = upTo(12).map(block => [9, 0, 3, 1][block % 4]!)
      const outcome = await one({ spec: job({ takes }) }, 3)
      expect(outcome.error).toBeNull()
      expect(outcome.blocks).toEqual(upTo(12))
      expect(outcome.progress).toEqual(upTo(13).map(done => [done, 12]))
      expect(outcome.values.every(values => values.length === 7)).toBe(true)
    })

    it('gives the same numbers whatever the number of workers', async () => {
      const outcomes = await Promise.all([1, 2, 3].map(workers => one({ spec: job() }, workers)))
      const [first, ...others] = outcomes.map(numbers)
      expect(new Set(first!.flat()).size).toBe(60)
      for (const other of others) expect(other).toEqual(first)
    })

    it('gives nothing of a job without blocks, and ends', async () => {
      const outcome = await one({ spec: job({ blocks: 0 }) })
      expect(outcome).toEqual({ blocks: [], values: [], progress: [[0, 0]], error: null })
    })

    it('gives one block to many workers', async () => {
      expect((await one({ spec: job({ blocks: 1 }) }, 4)).blocks).toEqual([0])
    })

    it('opens a job once a thread, not once a block', async () => {
      const report = await trial({ workers: 2, steps: [{ spec: job({ id: name, blocks: 40 }) }] })
      expect(new Set(report.outcomes[0]!.values.map(([openings]) => openings))).toEqual(new Set([1]))
    })

    it('hands numbers over without a copy', async () => {
      const { values } = await one({ spec: job({ id: 'transfer' }) }, 1)
      const left = values.slice(1).map(([, bytes]) => bytes)
      expect(new Set(left)).toEqual(new Set([threads ? 0 : 7 * 8]))
    })

    it('stops on a signal, and gives nothing more', async () => {
      const outcome = await one({ spec: job({ blocks: 1000 }), abort: { at: 3 } })
      expect(outcome.error).toMatchObject(ABORTED)
      expect(outcome.blocks).toEqual(upTo(4))
    })

    it('does not start on a signal that is aborted', async () => {
      const outcome = await one({ spec: job(), aborted: true })
      expect(outcome).toMatchObject({ blocks: [], progress: [], error: ABORTED })
    })

    it('sees to other events between blocks', async () => {
      const takes = upTo(1000).map(() => 2)
      const outcome = await one({ spec: job({ blocks: 1000, takes }), abort: { after: 40 } })
      expect(outcome.error).toMatchObject(ABORTED)
      expect(outcome.blocks.length).toBeLessThan(1000)
    })

    it('tells what the engine refuses as the engine does', async () => {
      expect(await one({ spec: job({ refuses: true }) })).toEqual({
        blocks: [],
        values: [],
        progress: [],
        error: {
          name: 'ModelError',
          message: 'unknown profession: x',
          model: { code: 'unknown-id', value: 'x', known: ['nurse', 'doctor'] }
        }
      })
      const late = await one({ spec: job({ unknown: 5 }) })
      expect(late.error).toEqual({
        name: 'ModelError',
        message: 'year: 1900',
        model: { code: 'year-out-of-range', value: '1900', known: ['2018'] }
      })
      expect(late.blocks).toEqual(upTo(late.blocks.length))
      expect(late.blocks.length).toBeLessThanOrEqual(5)
    })

    it('tells what was thrown when the caller throws', async () => {
      const outcome = await one({ spec: job(), throw: { at: 2 } })
      expect(outcome).toMatchObject({ blocks: [0, 1, 2], error: { name: 'RangeError', model: null } })
    })

    it('works again after a run that failed', async () => {
      const { outcomes } = await trial({
        workers: 2,
        steps: [
          { spec: job({ unknown: 0 }) },
          { spec: job({ throws: 3 }) },
          { spec: job({ blocks: 1000 }), abort: { at: 0 } },
          { spec: job({ id: 'b' }) },
          { spec: job({ id: 'c' }) }
        ]
      })
      expect(outcomes.map(({ error }) => error?.name)).toEqual([
        'ModelError',
        'TypeError',
        'AbortError',
        undefined,
        undefined
      ])
      expect(numbers(outcomes[3]!)).toEqual(numbers(await one({ spec: job() })))
      expect(numbers(outcomes[4]!)).toEqual(numbers(outcomes[3]!))
    })

    it('runs one job at a time, in turn, and lets one that waits give up', async () => {
      const { outcomes, ended } = await trial({
        workers: 2,
        together: true,
        steps: [
          { spec: job({ id: 'first', takes: upTo(12).map(() => 5) }) },
          { spec: job({ id: 'second' }), abort: { after: 1 } },
          { spec: job({ id: 'third' }) }
        ]
      })
      expect(outcomes.map(({ blocks }) => blocks.length)).toEqual([12, 0, 12])
      expect(outcomes[1]!.error).toMatchObject(ABORTED)
      expect(ended).toEqual([1, 0, 2])
    })

    it('closes with a run in flight and another that waits', async () => {
      const { outcomes } = await trial({
        workers: 2,
        together: true,
        steps: [{ spec: job({ blocks: 1000 }), close: { at: 2 } }, { spec: job() }]
      })
      expect(outcomes.map(({ blocks }) => blocks)).toEqual([[0, 1, 2], []])
      for (const { error } of outcomes) expect(error).toMatchObject(ABORTED)
    })

    it('runs nothing once closed', async () => {
      const { outcomes } = await trial({
        workers: 1,
        steps: [{ spec: job(), close: { at: 11 } }, { spec: job() }]
      })
      expect(outcomes[1]).toMatchObject({ blocks: [], error: { name: 'InvalidStateError' } })
    })

    it.runIf(threads)('ends a block that never would, on a signal and on closing', async () => {
      for (const act of ['abort', 'close'] as const) {
        const outcome = await one({ spec: job({ endless: 3 }), [act]: { after: 60 } })
        expect(outcome.error).toMatchObject(ABORTED)
        expect(outcome.blocks).toEqual(upTo(outcome.blocks.length))
        expect(outcome.blocks.length).toBeLessThanOrEqual(3)
      }
    })

    it.runIf(threads)('fails where a thread dies', async () => {
      const outcome = await one({ spec: job({ deadly: 4 }) })
      expect(outcome.error).toMatchObject({ name: 'Error', model: null })
      expect(outcome.blocks).toEqual(upTo(outcome.blocks.length))
      expect(outcome.blocks.length).toBeLessThanOrEqual(4)
    })
  })
}
