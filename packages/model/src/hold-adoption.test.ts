import { expect, it } from 'vitest'
import { compile } from './compile.js'
import { holdAdoption } from './hold-adoption.js'
import { createResults } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const dataset = smallDataset()
const valuesOf = (of: typeof dataset, adoption: number) => {
  const model = compile(of)
  const { levers } = leversOf(model, scenario({ adoption: { default: adoption } }))
  return [...run(model, levers, createResults(model)).values]
}

it.each([
  ['slow', -1],
  ['median', 0],
  ['fast', 1]
] as const)('gives the %s pace whatever pace is asked for', (pace, asked) => {
  for (const other of [-1, -0.3, 0, 1])
    expect(valuesOf(holdAdoption(dataset, pace), other)).toEqual(valuesOf(dataset, asked))
})
