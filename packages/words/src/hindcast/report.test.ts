import type { HindcastRange } from '@horizon-soin/model/editions'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ReferenceHindcast, referenceHindcast } from '../testing/hindcast.js'
import { PARTS } from './grades.js'
import { type HindcastReport, hindcastReport } from './report.js'

let data: ReferenceHindcast
let report: HindcastReport
const ranges: HindcastRange[] = [
  { profession: 'infirmier', group: null, low: -0.03, high: 0.05 },
  { profession: 'radiologue', group: null, low: Number.NaN, high: Number.NaN }
]

beforeAll(async () => {
  data = await referenceHindcast()
  report = hindcastReport(data.study, data.evidence, data.dossier, 2025, ranges)
})

const rowOf = (profession: string) => report.rows.find(row => row.profession === profession)!

describe('the hindcast of the study', () => {
  it('announces the 7 % that was published, and supports about one', () => {
    const all = report.groups.find(({ group }) => group === 'all')!
    expect(Math.abs(all.projected - 0.07)).toBeLessThan(0.005)
    expect(all.observed).toBeGreaterThan(0.003)
    expect(all.observed).toBeLessThan(0.013)
    expect(report).toMatchObject({ year: 2025, since: 2018, isEstimated: true })
  })

  it('supports for each profession what the dossier estimates, to four tenths of a point', () => {
    const estimates = data.dossier.observed.filter(one => one.indicator === 'effective' && one.year === 2025)
    expect(estimates).toHaveLength(report.rows.length)
    for (const { profession, value } of estimates)
      expect(Math.abs(rowOf(profession).observed - value), profession).toBeLessThan(0.003)
  })

  it('has parts that add up, and a grade for every profession', () => {
    for (const row of [...report.rows, ...report.groups])
      for (const parts of [row, row.reversed])
        expect(PARTS.reduce((sum, part) => sum + parts[part], 0)).toBeCloseTo(
          row.observed - row.projected,
          12
        )
    for (const { grade, grades } of report.rows) {
      expect(grade).not.toBeNull()
      for (const part of PARTS) expect(grades[part].reason).not.toBeNull()
    }
  })

  it('is as firm as its least firm part, and counts the professions without a measure', () => {
    expect(rowOf('radiologue')).toMatchObject({
      grade: 'B',
      grades: { intensity: { grade: null, missing: 1 }, adoption: { grade: 'B' } }
    })
    const medical = report.groups.find(({ group }) => group === 'medical')!
    expect(medical.grades.intensity).toEqual({
      ...{ grade: 'C', missing: 2, ungraded: 0, professions: 4 },
      reason: null
    })
  })

  it('takes the ranges of its rows, none where there is no number', () => {
    expect(rowOf('infirmier').range).toEqual({ low: -0.03, high: 0.05 })
    expect(rowOf('radiologue').range).toBeNull()
    expect(rowOf('chirurgien').range).toBeNull()
  })

  it('knows how much was announced where somebody has looked since', () => {
    for (const { projected, projectedStudied } of report.rows) {
      expect(projectedStudied).toBeGreaterThan(0)
      expect(projectedStudied).toBeLessThan(projected)
    }
    for (const { studiedShare, gainPerUser } of report.technologies)
      if (gainPerUser.projected > 0) expect(studiedShare).toBeLessThanOrEqual(1)
  })

  it('names no leading part where the orders do not agree', () => {
    const ia = report.technologies.find(({ group, technology }) => group === 'all' && technology === 'ia')!
    expect(ia.leading).toBeNull()
    const digital = report.technologies.find(
      ({ group, technology }) => group === 'all' && technology === 'numerique'
    )!
    expect(digital.leading).toBe('gainPerUser')
    expect(digital.adoption.observed).toBeGreaterThan(digital.adoption.projected)
  })

  it('knows what was adopted when counting starts, and which announcement was published', () => {
    for (const { adoption, adoptionAtBase } of report.technologies)
      expect(adoptionAtBase!).toBeLessThanOrEqual(adoption.observed)
    const digital = report.technologies.find(
      ({ group, technology }) => group === 'all' && technology === 'numerique'
    )!
    expect(digital.adoptionAtBase!).toBeGreaterThan(digital.adoption.observed / 2)
    const published = [...report.rows, ...report.groups].filter(({ published }) => published !== null)
    expect(published.map(({ group }) => group)).toEqual(['all'])
  })

  it('says which years the dossier does not estimate', () => {
    expect(hindcastReport(data.study, data.evidence, data.dossier, 2022, null).isEstimated).toBe(false)
  })
})
