import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, createResults, type Dataset, holdAdoption, leversOf, rowOf, run } from '@horizon-soin/model'
import type { PolicyValuation } from '@horizon-soin/model/policies'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAnswerer } from './answer.js'
import type { Answer, Question, Request } from './protocol.js'
import type { Ranges } from './ranges.js'

let dataset: Dataset
beforeAll(async () => {
  const read = await readFolder(fileURLToPath(new URL('../../../../data/etude-2019', import.meta.url)))
  dataset = read.dataset!
})

/** Asks a thread of its own; `meanwhile` is told of each answer. */
function ask(
  requests: readonly Request[],
  meanwhile: (answer: Answer, tell: (q: Question) => void) => void = () => {}
) {
  return new Promise<Answer[]>(resolve => {
    const answers: Answer[] = []
    const tell = createAnswerer(answer => {
      answers.push(answer)
      meanwhile(answer, tell)
      if (!('part' in answer) && answer.ticket === requests.length - 1) resolve(answers)
    })
    tell({ kind: 'open', dataset })
    requests.forEach((request, ticket) => {
      tell({ kind: 'ask', ticket, request })
    })
  })
}

const median = () => dataset.scenarios.find(({ id }) => id === 'median')!
const wanted = () => ({ years: [2030], rows: [rowOf(compile(dataset), { indicator: 'effective' })] })
const ranges = (draws: number): Request => ({
  kind: 'ranges',
  side: { scenario: median() },
  wanted: [wanted()],
  draws,
  seed: 1
})

describe('a thread of the studio', () => {
  it('projects as the engine does', async () => {
    const model = compile(dataset)
    const { levers } = leversOf(model, median())
    const [answer] = await ask([{ kind: 'project', levers }])
    expect(answer).toEqual({ ticket: 0, outcome: run(model, levers, createResults(model)).values })
  })

  it('tells ranges as they come, and at last those of all draws, whatever came between', async () => {
    const answers = await ask([ranges(1024)])
    const drawn = answers.map(
      answer => ('part' in answer ? answer.part : 'outcome' in answer && answer.outcome) as Ranges
    )
    expect(drawn.map(({ draws }) => draws)).toEqual([256, 512, 1024])
    const [q05, , q50, , q95] = drawn.at(-1)!.parts[0]!.spreads[0]!
    expect(q05).toBeLessThan(q50)
    expect(q50).toBeLessThan(q95)
  })

  it('draws a difference of which the pace of adoption is held on both sides', async () => {
    const [answer] = await ask([
      {
        kind: 'difference',
        from: { scenario: median(), hold: 'slow' },
        to: { scenario: median(), hold: 'fast' },
        wanted: wanted(),
        draws: 256,
        seed: 1
      }
    ])
    const [q05, , , , q95] = (answer as { outcome: Ranges }).outcome.parts[0]!.spreads[0]!
    const at = (pace: 'slow' | 'fast') => {
      const model = compile(holdAdoption(dataset, pace))
      return run(model, leversOf(model, median()).levers, createResults(model)).values[
        wanted().rows[0]! * model.axes.years + 12
      ]!
    }
    expect(at('fast') - at('slow')).toBeGreaterThan(q05)
    expect(at('fast') - at('slow')).toBeLessThan(q95)
  })

  it('tells what policies are worth, then with ranges', async () => {
    const answers = await ask([{ kind: 'policies', scenario: median(), year: 2030, draws: 128, seed: 1 }])
    const [quick, whole] = answers.map(
      answer => ('part' in answer ? answer.part : (answer as { outcome: unknown }).outcome) as PolicyValuation
    )
    expect(answers.map(answer => 'part' in answer)).toEqual([true, false])
    expect(quick!.policies.map(({ id }) => id)).toEqual(dataset.policies.map(({ id }) => id))
    expect(quick!.package.freedFte).not.toHaveProperty('low')
    expect(whole!.package.freedFte!.low).toBeLessThan(whole!.package.freedFte!.high!)
    expect(whole!.package.freedFte!.mode).toBe(quick!.package.freedFte!.mode)
    const shares = whole!.policies.reduce((sum, { share }) => sum + share.freedFte, 0)
    expect(shares).toBeCloseTo(whole!.package.freedFte!.mode, 4)
  })

  it('stops what is forgotten, and goes on with the next', async () => {
    const answers = await ask([ranges(100_000), ranges(256)], (answer, tell) => {
      if (answer.ticket === 0) tell({ kind: 'forget', ticket: 0 })
    })
    expect(answers.filter(({ ticket }) => ticket === 0)).toHaveLength(1)
    expect(answers.at(-1)).toMatchObject({ ticket: 1, outcome: { draws: 256 } })
  })

  it('says why it cannot answer, and goes on', async () => {
    const answers = await ask([{ ...ranges(256), draws: 0 } as Request, ranges(256)])
    expect(answers[0]).toMatchObject({ ticket: 0, error: 'draws out of bounds: 0' })
    expect(answers.at(-1)).toHaveProperty('outcome')
  })
})
