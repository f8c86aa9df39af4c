import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { PaceSpec, Scenario } from './dataset.js'
import { defaultLevers, leversOf, paceOf } from './scenario.js'
import * as rows from './testing/rows.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const model = compile(
  smallDataset({
    professions: [
      rows.profession('nurse'),
      rows.profession('doctor', { demography: 'series', kind: 'medical' })
    ],
    series: [rows.seriesPoint('doctor', 2018, 100)],
    technologies: ['ai', 'robot'].map(rows.named),
    timeUse: ['nurse', 'doctor'].map(id => rows.timeShare(id, 'care', 1))
  })
)
const { index } = model

describe('paceOf', () => {
  const full: PaceSpec = {
    default: 0.1,
    technologies: { ai: 0.2 },
    professions: { nurse: 0.3 },
    cells: [{ profession: 'nurse', technology: 'ai', pace: 0.4 }]
  }
  it('takes the most specific: a cell, then its profession, its technology, the default, 0', () => {
    const { cells, professions, technologies, ...overall } = full
    expect(paceOf(full, 'nurse', 'ai')).toBe(0.4)
    expect(paceOf({ ...overall, technologies, professions }, 'nurse', 'ai')).toBe(0.3)
    expect(paceOf({ ...overall, technologies }, 'nurse', 'ai')).toBe(0.2)
    expect(paceOf(overall, 'nurse', 'ai')).toBe(0.1)
    expect(paceOf({}, 'nurse', 'ai')).toBe(0)
  })
  it('a pace of 0 is a pace', () => {
    expect(paceOf({ default: 1, technologies: { ai: 0 } }, 'nurse', 'ai')).toBe(0)
    expect(
      paceOf({ ...full, cells: [{ profession: 'nurse', technology: 'ai', pace: 0 }] }, 'nurse', 'ai')
    ).toBe(0)
  })
  it('does not take what every object has for an id', () => {
    expect(paceOf({ default: 0.5, professions: {}, technologies: {} }, 'constructor', 'toString')).toBe(0.5)
  })
})

describe('leversOf', () => {
  const levers = (overrides: Partial<Scenario>) => leversOf(model, scenario(overrides))

  it('of a scenario that changes nothing are the default levers', () => {
    expect(levers({})).toEqual({ levers: defaultLevers(model.axes), notices: [] })
    expect(levers({}).levers).toHaveLength(index.length)
  })

  it('writes a pace a profession and technology', () => {
    const read = levers({
      potential: { default: -1, professions: { doctor: 0.5 } },
      adoption: {
        technologies: { robot: 1 },
        cells: [{ profession: 'doctor', technology: 'ai', pace: 0.25 }]
      }
    }).levers
    expect([...read.slice(index.potential, index.potential + 4)]).toEqual([-1, -1, 0.5, 0.5])
    expect([...read.slice(index.adoption, index.adoption + 4)]).toEqual([0, 1, 0.25, 1])
  })

  it('lets a profession’s workforce levers win over everyone’s, one by one', () => {
    const workforce = { places: 2, from: 2025, exits: 0.5, professions: { nurse: { places: 3 } } }
    const read = levers({ workforce }).levers
    expect(read[index.places]).toBe(3)
    expect(read[index.placesFrom]).toBe(2025)
    expect(read[index.exits]).toBe(0.5)
    expect(read[index.retirementShift]).toBe(0)
    expect(read[index.foreign]).toBe(1)
  })

  it('notices the levers that a series does not follow, and only those that were moved', () => {
    expect(levers({ workforce: { places: 1, retirementShift: 0, exits: 0.9 } }).notices).toEqual([
      { code: 'series-lever', profession: 'doctor', lever: 'exits' }
    ])
    expect(
      levers({ workforce: { professions: { doctor: { foreign: 0 }, nurse: { places: 2 } } } }).notices
    ).toEqual([{ code: 'series-lever', profession: 'doctor', lever: 'foreign' }])
    expect(levers({ workforce: { exits: 2, professions: { doctor: { exits: 1 } } } }).notices).toEqual([])
  })

  it.each<[string, Partial<Scenario>]>([
    ['a profession of the potential', { potential: { professions: { nobody: 0 } } }],
    ['a technology of the adoption', { adoption: { technologies: { nobody: 0 } } }],
    [
      'the profession of a cell',
      { adoption: { cells: [{ profession: 'nobody', technology: 'ai', pace: 0 }] } }
    ],
    [
      'the technology of a cell',
      { potential: { cells: [{ profession: 'nurse', technology: 'nobody', pace: 0 }] } }
    ],
    ['a profession of the workforce', { workforce: { professions: { nobody: {} } } }]
  ])('refuses an unknown id: %s', (_, overrides) => {
    expect(() => levers(overrides)).toThrow(expect.objectContaining({ code: 'unknown-id', value: 'nobody' }))
  })
})
