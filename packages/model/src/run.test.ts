import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { compile } from './compile.js'
import { createResults } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { holds } from './testing/arbitrary-values.js'
import { datasets } from './testing/dataset-arbitrary.js'
import { scenarios } from './testing/scenario-arbitrary.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const twoScenarios = datasets().chain(dataset =>
  fc.record({ dataset: fc.constant(dataset), first: scenarios(dataset), second: scenarios(dataset) })
)

describe('run', () => {
  it('gives the same numbers to the last bit in new results and in results used before', () => {
    holds(
      fc.property(twoScenarios, ({ dataset, first, second }) => {
        const model = compile(dataset)
        const [a, b] = [first, second].map(one => leversOf(model, one).levers) as [Float64Array, Float64Array]
        const fresh = run(model, b).values
        const used = createResults(model)
        used.values.fill(123)
        run(model, a, used)
        run(model, b, used)
        expect([...used.values]).toEqual([...fresh])
      })
    )
  })

  it('gives the same numbers to the last bit twice, and from a dataset compiled twice', () => {
    holds(
      fc.property(twoScenarios, ({ dataset, first }) => {
        const values = () => {
          const model = compile(dataset)
          return [...run(model, leversOf(model, first).levers).values]
        }
        expect(values()).toEqual(values())
      }),
      20
    )
  })

  it('changes neither the dataset, nor the model, nor the levers', () => {
    holds(
      fc.property(twoScenarios, ({ dataset, first }) => {
        const before = JSON.stringify(dataset)
        const model = compile(dataset)
        const compiled = compile(dataset)
        const { levers } = leversOf(model, first)
        const asked = levers.slice()
        run(model, levers)
        expect(JSON.stringify(dataset)).toBe(before)
        expect(model).toEqual(compiled)
        expect(levers).toEqual(asked)
      }),
      20
    )
  })

  it('returns the results that it was given', () => {
    const model = compile(smallDataset())
    const results = createResults(model)
    const { values } = results
    expect(run(model, leversOf(model, scenario()).levers, results)).toBe(results)
    expect(results.values).toBe(values)
  })
})

describe('run with results to write into', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('makes no typed array', () => {
    holds(
      fc.property(twoScenarios, ({ dataset, first }) => {
        const model = compile(dataset)
        const { levers } = leversOf(model, first)
        const results = createResults(model)
        let made = 0
        for (const name of [
          'Float64Array',
          'Float32Array',
          'Int32Array',
          'Uint8Array',
          'Uint32Array'
        ] as const)
          vi.stubGlobal(
            name,
            new Proxy(globalThis[name], {
              construct(target, list, self) {
                made++
                return Reflect.construct(target, list, self)
              },
              get(target, key) {
                if (key === 'from' || key === 'of') made++
                return Reflect.get(target, key)
              }
            })
          )
        run(model, levers, results)
        const whileRunning = made
        createResults(model)
        vi.unstubAllGlobals()
        expect(whileRunning).toBe(0)
        // The count works: new results are made of typed arrays.
        expect(made).toBeGreaterThan(0)
      }),
      20
    )
  })
})
