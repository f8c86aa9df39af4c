import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import type { PolicyEffect } from '@horizon-soin/model'
import type { PolicyNumber, PolicyNumbers, PolicyValuation, PolicyValue } from '@horizon-soin/model/policies'
import { describe, expect, it } from 'vitest'
import { middlePerEuro, orderOf } from './order.js'

const drawn = (mode: number, low: number, high: number): PolicyNumber => ({ mode, low, high })
const valued = (id: string, value: PolicyNumber | null, cost: PolicyNumber, saving = 0): PolicyValue =>
  ({
    id,
    numbers: {
      periodValue: value,
      periodCost: cost,
      periodSaving: { mode: saving }
    } as Partial<PolicyNumbers>
  }) as PolicyValue
const effectOf = (policy: string, effect: PolicyEffect['effect']) => ({ policy, effect }) as PolicyEffect
const clock = (...ids: string[]) => ids.map(id => effectOf(id, 'adoption_clock'))
const idsOf = (policies: readonly PolicyValue[], effects: readonly PolicyEffect[]) =>
  orderOf(policies, effects).ranked.map(({ value, rank }) => [value.id, rank])

describe('the order of measures', () => {
  it('is not decided by a cost whose mode is zero', () => {
    const looksFree = valued('looks-free', drawn(500, -100, 500), drawn(0, 20, 380))
    const cheap = valued('cheap', drawn(300, 200, 400), drawn(60, 50, 70))
    expect(middlePerEuro(looksFree)).toBe(2)
    expect(middlePerEuro(cheap)).toBe(6)
    expect(idsOf([looksFree, cheap], clock('looks-free', 'cheap'))).toEqual([
      ['cheap', 1],
      ['looks-free', 2]
    ])
  })

  it('has first what costs nothing in any draw, and last what loses at no cost', () => {
    const of = (id: string, value: number) => valued(id, drawn(value, value, value), drawn(0, 0, 0))
    const paid = valued('paid', drawn(9, 8, 10), drawn(1, 1, 1))
    const all = [of('loses', -1), paid, of('little', 1), of('much', 5)]
    expect(idsOf(all, clock('loses', 'paid', 'little', 'much')).map(([id]) => id)).toEqual([
      'much',
      'little',
      'paid',
      'loses'
    ])
  })

  it('gives no rank before the ranges, nor without a value', () => {
    const undrawn = valued('undrawn', { mode: 5 }, { mode: 1 })
    const priceless = valued('priceless', null, drawn(1, 1, 1))
    const paid = valued('paid', drawn(9, 8, 10), drawn(1, 1, 1))
    expect(idsOf([undrawn, priceless, paid], clock('undrawn', 'priceless', 'paid'))).toEqual([
      ['paid', 1],
      ['undrawn', null],
      ['priceless', null]
    ])
  })

  it('keeps apart what is in no euro, and only that', () => {
    const effects = [effectOf('a', 'places'), effectOf('b', 'training_duration'), ...clock('c')]
    const cost = drawn(4, 3, 5)
    const all = [
      valued('a', drawn(-4, -5, -3), cost),
      valued('b', drawn(2, 1, 3), cost, 6),
      valued('c', drawn(0, -5, 5), cost)
    ]
    const { ranked, apart } = orderOf(all, effects)
    expect(apart.map(({ id }) => id)).toEqual(['a'])
    expect(ranked.map(({ value }) => value.id).sort()).toEqual(['b', 'c'])
  })
})

it('sets apart, in the data that the page opens with, only measures that free nothing', async () => {
  const { measuresData } = await import(new URL('../../../build/measures-data.mjs', import.meta.url).href)
  const text: string = await measuresData().load('\0virtual:measures')
  const { edition, valuation }: { edition: string; valuation: PolicyValuation } = JSON.parse(
    JSON.parse(text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')))
  )
  const folder = fileURLToPath(new URL(`../../../../../data/${edition}`, import.meta.url))
  const { policyEffects } = (await readFolder(folder)).dataset!
  const { ranked, apart } = orderOf(valuation.policies, policyEffects)
  expect(ranked.length + apart.length).toBe(valuation.policies.length)
  expect(apart.length).toBeGreaterThan(0)
  for (const { numbers } of apart) expect(Math.abs(numbers.freedFte!.mode)).toBeLessThan(0.5)
  for (const { value } of ranked) expect(apart).not.toContain(value)
})
