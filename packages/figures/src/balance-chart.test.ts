import { describe, expect, it } from 'vitest'
import { balanceChart } from './balance-chart.js'
import type { BalanceData } from './balance-data.js'
import { balanceGlanceChart } from './balance-glance-chart.js'
import type { BalanceGlanceData } from './balance-glance-data.js'
import { glanceFinding } from './balance-glance-words.js'
import { balanceTermsChart } from './balance-terms-chart.js'
import { termsFinding } from './balance-terms-words.js'
import { balanceFinding, balanceNote } from './balance-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { balanceOf, glanceOf, termsOf } from './testing/samples-of-need.js'

describeSample('balance', {
  fr: look => balanceChart(balanceOf('fr'), look),
  en: look => balanceChart(balanceOf('en'), look)
})
describeSample('balance-glance', {
  fr: look => balanceGlanceChart(glanceOf('fr'), look),
  en: look => balanceGlanceChart(glanceOf('en'), look)
})
describeSample('balance-terms', {
  fr: look => balanceTermsChart(termsOf('fr'), look),
  en: look => balanceTermsChart(termsOf('en'), look)
})

const who = HOSTILE.join(' ')
describeHostile('balance', look => balanceChart({ ...balanceOf('fr'), who }, look), HOSTILE)
describeHostile(
  'balance at a glance',
  look =>
    balanceGlanceChart(
      {
        years: [2030, 2050],
        base: 2025,
        professions: HOSTILE.map((label, i) => ({ label, first: i / 100, last: -i / 50 }))
      },
      look
    ),
  HOSTILE
)
describeHostile('balance terms', look => balanceTermsChart({ ...termsOf('fr'), who }, look), HOSTILE)

const data = (need: number[], capacity: number[], more: Partial<BalanceData> = {}): BalanceData => ({
  who: 'Infirmiers',
  years: [2025, 2030, 2040],
  need,
  capacity,
  inPost: capacity,
  base: 2025,
  focus: 2040,
  ...more
})
const none = [Number.NaN, Number.NaN, Number.NaN]
const thin: Record<string, BalanceData> = {
  'a balance of nothing': data([], [], { years: [] }),
  'a balance without values': data(none, none),
  'a balance of one year': data([100], [100], { years: [2025], focus: 2025 }),
  'a balance of zeros': data([0, 0, 0], [0, 0, 0]),
  'a balance that is flat': data([100, 100, 100], [100, 100, 100]),
  'a balance with a gap': data([100, Number.NaN, 120], [100, 110, 90]),
  'a large balance': data([1e7, 2e7, 3e7], [1e7, 1e7, 1e7])
}
describeThin({
  ...Object.fromEntries(
    Object.entries(thin).map(([name, one]) => [
      name,
      (look: Parameters<typeof balanceChart>[1]) => balanceChart(one, look)
    ])
  ),
  'a glance at nothing': look =>
    balanceGlanceChart({ years: [2030, 2050], base: 2025, professions: [] }, look),
  'a glance at one': look =>
    balanceGlanceChart(
      { years: [2030, 2050], base: 2025, professions: [{ label: 'A', first: 0, last: 0 }] },
      look
    ),
  'terms of nothing': look =>
    balanceTermsChart(
      {
        ...termsOf('fr'),
        need: { population: Number.NaN, trend: Number.NaN },
        capacity: { people: Number.NaN, care: Number.NaN },
        elsewhere: { patients: Number.NaN, activities: Number.NaN, hours: Number.NaN }
      },
      look
    ),
  'terms that are all losses': look =>
    balanceTermsChart(
      {
        ...termsOf('fr'),
        need: { population: -100, trend: -20 },
        capacity: { people: -300, care: -5 },
        elsewhere: { patients: 0, activities: 0, hours: 0 }
      },
      look
    )
})

describe('the finding of a balance', () => {
  const at = (need: number, capacity: number, bands?: [number, number]) => {
    const one = (value: number) => [0, 0, value]
    const ranges = bands && { q05: one(bands[0]), q25: one(bands[0]), q75: one(bands[1]), q95: one(bands[1]) }
    return data([1000, 1000, need], [1000, 1000, capacity], ranges ? { bands: ranges } : {})
  }
  it('is a shortage, a surplus or neither', () => {
    expect(balanceFinding(at(1200, 1000), 'en')).toBe(
      'Infirmiers: in 2040, capacity falls short of need by 200\u00a0FTE'
    )
    expect(balanceFinding(at(1000, 1200), 'en')).toBe(
      'Infirmiers: in 2040, capacity exceeds need by 200\u00a0FTE'
    )
    expect(balanceFinding(at(1000, 1005), 'fr')).toBe(
      'Infirmiers\u00a0: en\u00a02040, la capacité suit le besoin à moins de 1\u00a0% près'
    )
  })

  it('tells the range of a balance that is near zero', () => {
    expect(balanceFinding(at(1000, 1005, [-300, 200]), 'fr')).toMatch(
      /à moins de 1\u00a0% près, mais la fourchette va de −300 à \+200\u00a0ETP$/
    )
    expect(balanceFinding(at(1000, 1005, [2, 8]), 'en')).toMatch(
      /within 1%, and the range goes from \+2 to \+8/
    )
  })

  it('tells the size of a shortage between its two ends, the smaller first', () => {
    expect(balanceFinding(at(1200, 1000, [-300, -100]), 'fr')).toBe(
      'Infirmiers\u00a0: en\u00a02040, la capacité reste sous le besoin de 200\u00a0ETP, entre 100 et 300\u00a0ETP'
    )
  })

  it('says where draws do not agree on the sign', () => {
    expect(balanceFinding(at(1200, 1000, [-300, 50]), 'en')).toContain('range goes from −300 to +50\u00a0FTE')
  })

  it('leaves out a range that does not hold the value', () => {
    expect(balanceFinding(at(1200, 1000, [-100, -50]), 'en')).toMatch(/200\u00a0FTE$/)
  })

  it('is of the last year that has a value where the one asked for has none', () => {
    expect(balanceFinding(data([1000, 1200, Number.NaN], [1000, 1000, 1000]), 'en')).toContain('in 2030')
  })

  it('always says what its zero is', () => {
    expect(balanceNote(at(1, 1), 'fr')).toContain('par construction')
    expect(balanceNote(at(1, 1), 'en')).toContain('not what is missing today')
  })
})

it('counts the professions that fall short, none and all too', () => {
  const of = (...lasts: number[]): BalanceGlanceData => ({
    years: [2030, 2050],
    base: 2025,
    professions: lasts.map((last, i) => ({ label: `P${i}`, first: 0, last }))
  })
  expect(glanceFinding(of(-0.1, 0.2, 0.05), 'en')).toBe(
    'In 2050, capacity falls short of need in one of three professions: from −10% among P0 to +20% among P1'
  )
  expect(glanceFinding(of(0.1, 0.2), 'en')).toContain('in no profession')
  expect(glanceFinding(of(-0.1, -0.2), 'en')).toContain('in every profession')
  expect(glanceFinding(of(), 'fr')).toContain('Aucune profession')
})

it('counts only those whose range does not hold zero, and says how many are too uncertain', () => {
  const of = (...ends: (readonly [number, number])[]): BalanceGlanceData => ({
    years: [2030, 2050],
    base: 2025,
    professions: ends.map(([low, high], i) => ({
      label: `P${i}`,
      first: 0,
      last: (low + high) / 2,
      range: { low, high }
    }))
  })
  const [short, above, unsure] = [
    [-0.3, -0.1],
    [0.1, 0.2],
    [-0.3, 0.1]
  ] as const
  expect(glanceFinding(of(short, above, unsure, unsure), 'en')).toBe(
    'In 2050, capacity falls short of need in one of four professions and exceeds it in one; two are too uncertain to say'
  )
  expect(glanceFinding(of(short, unsure), 'fr')).toBe(
    'En\u00a02050, la capacité reste sous le besoin dans un métier sur deux\u202f; un est trop incertain pour le dire'
  )
  expect(glanceFinding(of(above, unsure), 'en')).toContain('exceeds need in one of two professions; one is')
  expect(glanceFinding(of(unsure, unsure), 'fr')).toContain('contient zéro dans chaque métier')
  expect(glanceFinding(of(short, above), 'en')).toContain('one of two professions: from −20%')
  expect(glanceFinding(of([0, 0], unsure), 'en')).toContain('follows need in one of two')
})

it('says what moved need and capacity most', () => {
  expect(termsFinding(termsOf('en'), 'en')).toBe(
    'From 2025 to 2040, need gains 112,000\u00a0FTE, mostly from the population; capacity gains 31,300\u00a0FTE, mostly from freed time'
  )
})

it('has a table whose balance is capacity minus need', () => {
  const { table } = balanceChart(balanceOf('fr'), { language: 'fr', source: '' })
  for (const [, need, capacity, , balance, share] of table.rows as number[][]) {
    expect(balance).toBeCloseTo(capacity! - need!, 6)
    expect(share).toBeCloseTo((capacity! - need!) / need!, 9)
  }
})
