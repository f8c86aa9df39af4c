/** What the build computes of answers. */
import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, createResults, leversOf, run, valueAt } from '@horizon-soin/model'
import { type Answer, type AnswerNumber, outlookOf } from '@horizon-soin/words'
import { beforeAll, describe, expect, it } from 'vitest'

const { answersData } = await import(new URL('../../../build/answers-data.mjs', import.meta.url).href)

interface Edition {
  freed: string[]
  care: number
  professions: Record<string, Answer[]>
}
let answers: { years: number[]; editions: Record<string, Edition> }
beforeAll(async () => {
  const text: string = await answersData().load('\0virtual:answers')
  answers = JSON.parse(JSON.parse(text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'))))
})

const every = (): { edition: Edition; answer: Answer }[] =>
  Object.values(answers.editions).flatMap(edition =>
    Object.values(edition.professions).flatMap(list => list.map(answer => ({ edition, answer })))
  )

describe('the answers', () => {
  it('are there for every edition, profession and year', () => {
    expect(Object.keys(answers.editions)).toEqual([
      'etude-2019',
      'france-2026',
      'france-2026.meilleurs-sites'
    ])
    expect(every()).toHaveLength(3 * 8 * answers.years.length)
  })

  it('are what the engine computes', async () => {
    const folder = fileURLToPath(new URL('../../../../../data/etude-2019', import.meta.url))
    const dataset = (await readFolder(folder)).dataset!
    const model = compile(dataset)
    const scenario = dataset.scenarios.find(({ id }) => id === 'median')!
    const results = run(model, leversOf(model, scenario).levers, createResults(model))
    for (const { id: profession } of dataset.professions)
      for (const answer of answers.editions['etude-2019']!.professions[profession]!)
        for (const indicator of ['headcount', 'fte', 'effective'] as const) {
          const value = valueAt(results, { indicator, profession }, answer.year)
          expect(Math.abs(answer[indicator].value / value - 1)).toBeLessThan(1e-4)
        }
  })

  it('have capacity from what is supplied and freed, and a balance from capacity and need', () => {
    let counted = 0
    for (const { edition, answer } of every()) {
      const { fte, effective, capacity, need, balance } = answer
      if (capacity === null || need === null || balance === null) {
        expect([capacity, need, balance, answer.shortage]).toEqual([null, null, null, null])
        continue
      }
      counted++
      const gain = effective.value
      const able = (fte.value * (1 - gain + edition.care * gain)) / (1 - gain)
      expect(Math.abs(capacity.value / able - 1)).toBeLessThan(1e-3)
      expect(Math.abs(balance.value - (capacity.value - need.value))).toBeLessThan(1e-3 * need.value)
    }
    expect(counted).toBeGreaterThan(0)
  })

  it('have ranges in order, and as many assumptions as inputs at most', () => {
    for (const { answer } of every())
      for (const number of Object.values(answer).filter(isNumber)) {
        const { range, inputs, reconstructed, assumed } = number
        expect(range).toEqual([...range!].sort((a, b) => a - b))
        expect(inputs).toBeGreaterThan(0)
        expect(assumed + reconstructed).toBeLessThanOrEqual(inputs)
      }
  })

  it('say a shortage as often as the range has it', () => {
    for (const { answer } of every()) {
      const { shortage, balance } = answer
      if (shortage === null || balance === null) continue
      const [q05, , q50, , q95] = balance.range!
      if (q05 > 0) expect(shortage).toBeLessThanOrEqual(0.051)
      if (q95 < 0) expect(shortage).toBeGreaterThanOrEqual(0.949)
      if (q50 < 0) expect(shortage).toBeGreaterThanOrEqual(0.499)
      if (outlookOf(answer) === 'shortage') expect(shortage).toBeGreaterThan(0.9)
      if (outlookOf(answer) === 'surplus') expect(shortage).toBeLessThan(0.1)
    }
  })

  it('have the places of a plan in order, of cohorts that are out by then', () => {
    let planned = 0
    for (const { answer } of every()) {
      if (answer.planned === null) continue
      planned++
      const { from, to, value, range, held } = answer.planned
      expect(range).toEqual([...range!].sort((a, b) => a - b))
      expect(value).toBeGreaterThan(0)
      // What rests on the bounds is at an end of what draws give.
      if (held === 'least') expect(value).toBeLessThanOrEqual(range![0] * 1.001)
      if (held === 'most') expect(value).toBeGreaterThanOrEqual(range![4] * 0.999)
      expect(from).toBe(answer.since + 1)
      expect(to).toBeGreaterThanOrEqual(from)
      expect(to).toBeLessThan(answer.year)
    }
    expect(planned).toBeGreaterThan(0)
    const series = answers.editions['etude-2019']!.professions['aide-soignant']!
    expect(series.every(answer => answer.planned === null)).toBe(true)
  })

  it('have the last places that are known', () => {
    const of = (id: string) => answers.editions[id]!.professions['infirmier']![0]!
    const [study, later] = [of('etude-2019'), of('france-2026')]
    expect(study.places!.year).toBeLessThanOrEqual(study.since)
    expect(later.places!.year).toBeGreaterThan(study.places!.year)
    expect(answers.editions['etude-2019']!.professions['aide-soignant']![0]!.places).toBeNull()
  })
})

const isNumber = (one: unknown): one is AnswerNumber =>
  typeof one === 'object' && one !== null && 'inputs' in one
