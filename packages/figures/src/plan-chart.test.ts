import { describe, expect, it } from 'vitest'
import { planChart } from './plan-chart.js'
import type { PlanData } from './plan-data.js'
import { meanChange, planFinding } from './plan-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { planOf } from './testing/samples-of-need.js'

describeSample('plan', {
  fr: look => planChart(planOf('fr'), look),
  en: look => planChart(planOf('en'), look)
})
describeHostile('plan', look => planChart({ ...planOf('fr'), who: HOSTILE.join(' ') }, look), HOSTILE)

const data = (more: Partial<PlanData> = {}): PlanData => ({
  who: 'Nurses',
  years: [2025, 2026, 2027, 2028],
  today: [100, 100, 100, 100],
  planned: [100, 100, 130, 150],
  need: [1000, 1000, 1000, 1000],
  balanceToday: [0, -20, -40, -60],
  balancePlanned: [0, -20, -30, -2],
  start: 2027,
  targets: [2028],
  base: 2025,
  ...more
})
const none = [Number.NaN, Number.NaN, Number.NaN, Number.NaN]
describeThin({
  'a plan of nothing': look =>
    planChart(data({ years: [], today: [], planned: [], balanceToday: [], balancePlanned: [] }), look),
  'a plan without values': look =>
    planChart(data({ today: none, planned: none, balanceToday: none, balancePlanned: none }), look),
  'a plan of one year': look =>
    planChart(
      data({ years: [2027], today: [100], planned: [120], balanceToday: [0], balancePlanned: [0] }),
      look
    ),
  'a plan of no places': look => planChart(data({ today: [0, 0, 0, 0], planned: [0, 0, 0, 0] }), look),
  'a plan with a gap': look => planChart(data({ planned: [100, Number.NaN, 130, 150] }), look)
})

describe('the finding of a plan', () => {
  it('is the mean change over the years that it chooses', () => {
    expect(meanChange(data())).toEqual({ change: 40, today: 100, last: 2028 })
    expect(planFinding(data(), 'en')).toBe(
      'Nurses: 40 more training places a year, from 2027 to 2028, bring capacity level with need in 2028'
    )
  })

  it('says what is left where the need is not met', () => {
    expect(planFinding(data({ balancePlanned: [0, -20, -30, -35] }), 'en')).toContain(
      'leave a balance of −35\u00a0FTE in 2028, instead of −60'
    )
  })

  it('is the chance where one was asked for', () => {
    const asked = data({ aim: 0.75, chance: [1, 0, 0.5, 0.76] })
    expect(planFinding(asked, 'en')).toMatch(/meet need in 76% of draws in 2028$/)
    expect(planFinding(asked, 'fr')).toContain('couvre le besoin dans 76\u00a0% des tirages')
  })

  it('says so where it lowers the chance, and nothing where it does not', () => {
    const lowers = { chance: [1, 0, 0.5, 0.41], chanceToday: [1, 0, 0.5, 0.7] }
    expect(planFinding(data(lowers), 'en')).toMatch(
      /in 2028, but meet need in only 41% of draws, against 70% without the plan$/
    )
    expect(planFinding(data(lowers), 'fr')).toContain('que dans 41\u00a0% des tirages, contre 70\u00a0% sans')
    expect(planFinding(data({ ...lowers, balancePlanned: [0, 0, 0, -35] }), 'en')).toContain('against 70%')
    expect(planFinding(data({ ...lowers, aim: 0.5 }), 'en')).toMatch(/41% of draws in 2028, against 70%/)
    const raises = { chance: lowers.chanceToday, chanceToday: lowers.chance }
    expect(planFinding(data(raises), 'en')).not.toContain('without')
    expect(planFinding(data({ ...raises, aim: 0.5 }), 'en')).not.toContain('without')
  })

  it('says fewer where it closes places', () => {
    expect(planFinding(data({ planned: [100, 100, 80, 80] }), 'fr')).toContain('20 places de moins par an')
  })

  it('says that today’s places are enough where they are the plan', () => {
    expect(planFinding(data({ planned: [100, 100, 100, 100] }), 'en')).toContain(
      'are enough to meet need in 2028'
    )
  })

  it('is none without a year that it chooses', () => {
    expect(planFinding(data({ start: 2040 }), 'fr')).toBe('Nurses\u00a0: aucun plan')
  })
})

it.each([320, 390, 552, 1044])('writes no chance without its year under the axis at %i px', width => {
  const { svg } = planChart(planOf('fr'), { language: 'fr', source: '', width })
  const texts = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, word]) => ({ x, word }))
  const chances = texts.filter(({ word }) => /^[\d,]+\u00a0%$/.test(word!))
  const years = texts.filter(({ word }) => /^20\d\d$/.test(word!)).map(({ x }) => x)
  expect(chances.length).toBeGreaterThan(3)
  for (const { x } of chances) expect(years).toContain(x)
})

it('has a table with a column for what was given only', () => {
  const columns = (of: PlanData) => planChart(of, { language: 'en', source: '' }).table.columns.length
  expect(columns(data())).toBe(6)
  expect(columns(planOf('en'))).toBe(12)
})
