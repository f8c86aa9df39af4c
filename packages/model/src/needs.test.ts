/** Need, capacity and balance by hand: MODEL.md §7. */
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { openDraws, runDraws } from './draws.js'
import { careUsed } from './needs.js'
import { project, scenario, smallDataset } from './testing/small-dataset.js'

const sourced = { source: 'test', status: 'assumption' } as const
const band = (year: number, ageFrom: number, ageTo: number, persons: number) => ({
  year,
  ageFrom,
  ageTo,
  persons,
  ...sourced
})
const use = (ageFrom: number, ageTo: number, weight: number) => ({
  profession: 'nurse',
  ageFrom,
  ageTo,
  weight,
  ...sourced
})

/** 90 young and 10 old in 2018; 80 and 30 in 2028; an old person uses as much care as ten young ones. */
const aged = smallDataset({
  population: [band(2018, 0, 64, 90), band(2018, 65, 99, 10), band(2028, 0, 64, 80), band(2028, 65, 99, 30)],
  careUse: [use(0, 64, 1), use(65, 99, 10)]
})
const nurses = (indicator: string) => ({ indicator, profession: 'nurse' })

describe('the use of care of a population', () => {
  it('weighs each age, linear between years and constant beyond', () => {
    const used = careUsed(aged.population, aged.careUse)
    expect([2010, 2018, 2023, 2028, 2050].map(used)).toEqual([190, 190, 285, 380, 380])
  })

  it('spreads a band of people over the bands of their care', () => {
    const used = careUsed([band(2018, 0, 9, 100)], [use(0, 4, 1), use(5, 9, 3)])
    expect(used(2018)).toBe(200)
  })
})

describe('need', () => {
  it('is the full-time equivalents of the balance base year, as care has grown since', () => {
    const { at } = project(aged)
    expect(at(nurses('need'), 2018)).toBe(1000)
    expect(at(nurses('need'), 2023)).toBeCloseTo(1500, 9)
    expect(at(nurses('need'), 2030)).toBeCloseTo(2000, 9)
  })

  it('grows by its trend besides', () => {
    const { at } = project(aged, { need: { trend: 0.01 } })
    expect(at(nurses('need'), 2023)).toBeCloseTo(1500 * 1.01 ** 5, 9)
  })

  it('is not moved by who is trained or who leaves', () => {
    const { at } = project({ ...aged, balanceBaseYear: 2025 }, { workforce: { places: 3, exits: 2 } })
    const unmoved = project({ ...aged, balanceBaseYear: 2025 })
    expect(at(nurses('need'), 2030)).toBe(unmoved.at(nurses('need'), 2030))
    expect(unmoved.at(nurses('need'), 2025)).toBeCloseTo(unmoved.at(nurses('fte'), 2025), 9)
  })

  it('is drawn as a multiplier that ten years reach in full', () => {
    const uncertain = {
      ...aged,
      uncertainty: [{ input: 'need' as const, profession: 'nurse', low: 0.8, high: 1.5, ...sourced }]
    }
    const model = compile(uncertain)
    const draws = openDraws(model, scenario({ need: { trend: 0.01 } }), [2018, 2023, 2028])
    const i = draws.inputs.findIndex(({ id }) => id === 'need.nurse')
    const scores = new Float64Array(draws.inputs.length).fill(Number.NaN)
    const values = new Float64Array(draws.size)
    const needs = () => {
      runDraws(draws, scores, 1, values)
      return [...values.subarray(3 * model.firstRow.need, 3 * model.firstRow.need + 3)]
    }
    const atMode = needs()
    scores[i] = 1.2
    const [base, half, full] = needs().map((value, t) => value / atMode[t]!)
    expect(base).toBe(1)
    expect(full).toBeGreaterThan(1.1)
    expect(full).toBeLessThan(1.5)
    expect(half).toBeCloseTo(Math.sqrt(full!), 12)
  })
})

describe('capacity', () => {
  it('is the full-time equivalents where no freed time is put back into care', () => {
    const { at } = project(aged, { reinvestment: { care: 0, hours: 1 } })
    expect(at(nurses('capacity'), 2030)).toBeCloseTo(at(nurses('fte'), 2030), 9)
  })

  it('does in what is left of the time what took all of it, where all freed time goes to care', () => {
    const { at } = project(aged)
    const kept = 1 - at(nurses('effective'), 2030)
    expect(kept).toBeLessThan(1)
    expect(at(nurses('capacity'), 2030)).toBeCloseTo(at(nurses('fte'), 2030) / kept, 9)
  })

  it('less the need is the balance, nothing in the balance base year', () => {
    const { at } = project(aged)
    expect(at(nurses('balance'), 2018)).toBeCloseTo(0, 9)
    expect(at(nurses('balance'), 2030)).toBe(at(nurses('capacity'), 2030) - at(nurses('need'), 2030))
  })

  it('is there for who has a use of care alone', () => {
    expect(() => project(smallDataset()).at(nurses('need'), 2030)).toThrow('no such series')
  })
})
