import { fileURLToPath } from 'node:url'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import { compile } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { project } from '../../engine/projection.js'
import { evidenceRows, isMeasured, observedOf, pointsOf, verdictOf } from './evidence-rows.js'
import { gainsOf } from './gains.js'

const at = (path: string) => fileURLToPath(new URL(`../../../../../data/${path}`, import.meta.url))
const { dataset } = await readFolder(at('etude-2019'))
const { evidence } = await readEvidenceFolder(at('preuves'), dataset!)
const projection = project(compile(dataset!), dataset!.scenarios.find(({ id }) => id === 'median')!)
const rowsOf = (profession: string) =>
  evidenceRows(evidence!, gainsOf(projection, profession, 2030), profession)

describe('gainsOf', () => {
  it('is the row of the data in the year of a row, from the slow pace to the fast', () => {
    const gain = gainsOf(projection, 'infirmier', 2030)
    const row = dataset!.potential.find(
      ({ profession, activity, technology, year }) =>
        profession === 'infirmier' &&
        activity === gain[0]!.activity &&
        technology === gain[0]!.technology &&
        year === 2030
    )!
    expect(gain[0]!.value).toBeCloseTo(row.median, 12)
    expect(gain[0]!.low).toBeCloseTo(Math.min(row.slow, row.fast), 12)
    expect(gain[0]!.high).toBeCloseTo(Math.max(row.slow, row.fast), 12)
  })
})

describe('evidenceRows', () => {
  it.each(dataset!.professions.map(({ id }) => id))(
    'of %s have every finding and every gain once',
    profession => {
      const rows = rowsOf(profession)
      const findings = evidence!.measures.filter(
        one => one.profession === profession && one.kind === 'finding'
      )
      expect(rows.flatMap(row => row.findings.map(({ id }) => id)).sort()).toEqual(
        findings.map(({ id }) => id).sort()
      )
      expect(rows.filter(({ gain }) => gain !== null)).toHaveLength(
        gainsOf(projection, profession, 2030).length
      )
      expect(new Set(rows.map(({ activity, technology }) => `${activity}/${technology}`)).size).toBe(
        rows.length
      )
    }
  )
  it('puts what nobody measured last', () => {
    const found = rowsOf('infirmier').map(({ cell, findings }) => cell !== null || findings.length > 0)
    expect(found.lastIndexOf(true)).toBeLessThan(found.indexOf(false))
  })
  it('is empty for a profession that nobody wrote of', () => {
    expect(evidenceRows(evidence!, [], 'sage-femme')).toEqual([])
  })
})

describe('pointsOf', () => {
  const measure = evidence!.measures.find(({ id }) => id === 'moore-2020-infirmier-dossier')!
  it('has each result, but an interval is one result', () => {
    expect(
      pointsOf({ ...measure, low: -0.46, mode: -0.22, range: 'results' }).map(({ value }) => value)
    ).toEqual([-0.46, -0.22])
    expect(pointsOf({ ...measure, low: -0.46, mode: -0.22, range: 'interval' })).toEqual([
      { value: -0.22, partial: false }
    ])
  })
  it('tells a task, the same result once, and no estimate', () => {
    expect(pointsOf({ ...measure, low: 0, mode: 0, range: 'results', scope: 'task' })).toEqual([
      { value: 0, partial: true }
    ])
    expect(pointsOf({ ...measure, design: 'estimate' })).toEqual([])
    expect(isMeasured({ kind: 'synthesis', design: 'cohort' })).toBe(false)
  })
})

describe('verdictOf', () => {
  it('finds the time that robots cost surgeons', () => {
    expect(verdictOf(rowsOf('chirurgien'), 0.01, 0.05)).toMatchObject({
      against: 'less',
      reach: 'activity',
      isLoss: true
    })
    const rows = rowsOf('chirurgien')
    expect(rows.find(({ technology }) => technology === 'robotique')!.points).toEqual([
      { value: -0.135, partial: true }
    ])
  })
  it('says that the evidence on nurses contradicts itself', () => {
    expect(verdictOf(rowsOf('infirmier'), 0.008, 0.05)).toMatchObject({
      isOpposite: true,
      isContradictory: true
    })
  })
  it('says how little was measured', () => {
    expect(verdictOf(rowsOf('cadre-de-sante'), 0.003, 0.05)).toMatchObject({ reach: 'task', tasks: 1 })
    expect(verdictOf(rowsOf('aide-soignant'), null, 0.05)).toMatchObject({
      reach: 'unnumbered',
      against: null
    })
    expect(verdictOf([], null, 0.05).reach).toBe('none')
  })
  it.each<[number, number, string | null]>([
    [0.05, 0.05, 'same'],
    [0.061, 0.05, 'same'],
    [0.07, 0.05, 'more'],
    [0.03, 0.05, 'less'],
    [0.03, 0, null]
  ])('%d observed against %d computed', (observed, computed, against) => {
    expect(verdictOf([], observed, computed).against).toBe(against)
  })
})

it('the estimate of a profession is that of its time freed, not of what is possible', () => {
  for (const { id } of dataset!.professions) expect(observedOf(evidence!, id)?.indicator).toBe('effective')
  expect(observedOf(evidence!, 'sage-femme')).toBeNull()
})
