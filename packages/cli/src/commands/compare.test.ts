import { describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'

describe('compare', () => {
  it('has the keys of the format, and steps that add up', async () => {
    const { out, code } = await runCli('compare lent rapide --year 2030 --format json')
    const told = JSON.parse(out)
    expect(code).toBe(0)
    expect(Object.keys(told)).toEqual([
      'dataset',
      'from',
      'to',
      'indicator',
      'group',
      'profession',
      'technology',
      'year',
      'from_value',
      'to_value',
      'difference',
      'unit',
      'since',
      'steps'
    ])
    expect(told).toMatchObject({
      from: 'lent',
      to: 'rapide',
      indicator: 'effective',
      group: 'all',
      unit: 'share',
      since: 2018
    })
    expect(Object.keys(told.steps[0])).toEqual(['block', 'technology', 'delta'])
    const sum = told.steps.reduce((total: number, step: { delta: number }) => total + step.delta, 0)
    expect(sum).toBeCloseTo(told.difference, 12)
    expect(told.to_value - told.from_value).toBeCloseTo(told.difference, 14)
  })

  it('tells a change of share in points, with a sign and bars', async () => {
    const up = await runCli('compare adoption-lente adoption-rapide --year 2030')
    expect(up.out).toMatch(/Écart +\+1[45],\d\u00a0points/)
    expect(up.out).toContain('█ hausse\u202f;')
    expect(up.out).not.toContain('░')
    expect(up.out).toContain('Le reste ne change rien.')
    expect(up.out).not.toMatch(/Emploi du temps|Effectifs|Gain potentiel ·/)
    const down = await runCli('compare adoption-rapide adoption-lente --year 2030 --lang en')
    expect(down.out).toMatch(/Difference +−1[45]\.\d points/)
    expect(down.out).toContain('░ fall; each bar')
  })

  it('tells a change of people or full-time equivalents in their unit', async () => {
    const { out } = await runCli(
      'compare lent rapide --indicator freed_fte --profession infirmier --year 2030'
    )
    expect(out).toMatch(/\+\d{2,3}\u202f\d00\u00a0ETP/)
  })

  it('says that nothing differs', async () => {
    expect((await runCli('compare median median --year 2030')).out).toContain('la même valeur')
  })
})
