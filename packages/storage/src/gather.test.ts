import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gathered } from './gather.js'

const LIMITS = { together: 4, atOnce: 2 }

it('gives each call its own output, together or alone, and never more at once than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }),
      async (delays, atOnce) => {
        let flying = 0
        let most = 0
        const run = async (inputs: number[]) => {
          most = Math.max(most, ++flying)
          expect(inputs.length).toBeLessThanOrEqual(LIMITS.together)
          await pause(inputs.length % 2)
          flying--
          return inputs.map(input => input * 2)
        }
        const ask = gathered(run, async input => (await run([input]))[0]!, { ...LIMITS, atOnce })
        const outputs = await Promise.all(
          delays.map(async (delay, index) => {
            await pause(delay)
            return ask(index)
          })
        )
        expect(outputs).toEqual(delays.map((_, index) => index * 2))
        expect(most).toBeLessThanOrEqual(atOnce)
      }
    ),
    { seed: 20270131, numRuns: 40 }
  )
})

it('what fails together is sent alone: one that is wrong fails by itself, and the others are done', async () => {
  const sent: number[][] = []
  const run = async (inputs: number[]) => {
    sent.push(inputs)
    if (inputs.includes(3)) throw new Error('wrong: 3')
    return inputs
  }
  const ask = gathered(run, async input => (await run([input]))[0]!, { together: 8, atOnce: 1 })
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map(ask))
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect(sent).toEqual([[1], [2, 3, 4], [2], [3], [4]])
})
