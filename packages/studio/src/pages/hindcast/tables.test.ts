import type { HindcastReport } from '@horizon-soin/words'
import { expect, it, vi } from 'vitest'
import type { Telling } from './telling.js'

vi.mock('./telling.js', () => ({ adopted: { ia: { low: 0.04, high: 0.07 } } }))

const { projectionTable, technologyTable } = await import('./tables.js')

const parts = (value: number) => ({ gainPerUser: value, intensity: 0, adoption: -value })
const pair = { projected: 0.3, observed: 0.05 }
const telling = (report: Partial<HindcastReport>): Telling =>
  ({
    language: 'fr',
    words: { language: 'fr' },
    labels: { technology: (id: string) => id.toUpperCase(), profession: (id: string) => id },
    report
  }) as unknown as Telling

it('writes a technology in one row, as wide as its columns', () => {
  const technology = {
    technology: 'ia',
    adoption: pair,
    gainPerUser: pair,
    intensity: pair,
    freed: pair,
    forward: parts(-0.01),
    reversed: parts(0.02)
  }
  const table = technologyTable(
    telling({ technologies: [technology] as unknown as HindcastReport['technologies'] })
  )
  expect(table.rows).toHaveLength(1)
  expect(table.rows[0]).toHaveLength(table.columns.length)
  expect(new Set(table.columns.map(({ label }) => label)).size).toBe(table.columns.length)
  expect(table.rows[0]!.slice(9)).toEqual([0.04, 0.07, -0.01, 0, 0.01, 0.02, 0, -0.02])
})

it('keeps a projection that nothing was counted beside, without an error', () => {
  const one = {
    people: { fr: 'Médecins', en: 'Doctors' },
    published: 2017,
    baseYear: 2016,
    perimeter: 'p',
    checks: [{ year: 2020, projected: 102, observed: 100, error: 0.02 }],
    points: [
      { year: 2020, headcount: 102 },
      { year: 2040, headcount: 130 }
    ]
  }
  const workforce = { projections: [one] } as unknown as HindcastReport['workforce']
  const { rows } = projectionTable(telling({ workforce }))
  expect(rows.map(row => row.slice(2, 7))).toEqual([
    [2016, 2020, 102, 100, 0.02],
    [2016, 2040, 130, null, null]
  ])
})
