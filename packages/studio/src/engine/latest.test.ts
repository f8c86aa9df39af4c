import { expect, it } from 'vitest'
import { latestOnly } from './latest.js'

it('runs one at a time and, of those asked meanwhile, the last', async () => {
  const run: number[] = []
  const ends: (() => void)[] = []
  const { ask } = latestOnly<number>(
    input => {
      run.push(input)
      return new Promise(resolve => ends.push(resolve))
    },
    () => {}
  )
  for (const input of [1, 2, 3, 4]) ask(input)
  expect(run).toEqual([1])
  ends[0]!()
  await Promise.resolve()
  await Promise.resolve()
  expect(run).toEqual([1, 4])
})

it('goes on after a job that failed, and tells of it', async () => {
  const told: unknown[] = []
  const run: number[] = []
  const { ask } = latestOnly<number>(
    async input => {
      run.push(input)
      if (input === 1) throw new Error('no')
    },
    error => told.push(error)
  )
  ask(1)
  ask(2)
  await new Promise(resolve => setTimeout(resolve, 0))
  expect(run).toEqual([1, 2])
  expect(told).toEqual([new Error('no')])
})
