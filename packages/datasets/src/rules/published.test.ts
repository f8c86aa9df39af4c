import { describe, expect, it } from 'vitest'
import { starterFiles } from '../starter/index.js'
import { faultsOf, told } from '../testing/files.js'

const HEADER = starterFiles().get('published.csv')!.split('\n')[0]!
const figure = (fields: Partial<Record<string, string>>): string => {
  const row: Partial<Record<string, string>> = {
    id: 'x',
    label_fr: 'x',
    label_en: 'x',
    indicator: 'headcount',
    group: 'all',
    year: '2030',
    scenario: 'prudent',
    comparison: 'about',
    value: '1',
    tolerance: '1',
    source: 'exemple',
    ...fields
  }
  return HEADER.split(',')
    .map(column => row[column] ?? '')
    .join(',')
}
const faults = (fields: Partial<Record<string, string>>) =>
  faultsOf(starterFiles().set('published.csv', `${HEADER}\n${figure(fields)}\n`)).map(told)
const fault = (column: string, value: string, code: string, suggestion: string | null = null) => [
  { at: `published.csv:2:${column}`, value, code, suggestion }
]

describe('published figures', () => {
  it('name a series that a run reports', () => {
    const sound = [
      {},
      { minus_scenario: 'volontaire' },
      { indicator: 'effective', group: 'non-medical' },
      { indicator: 'mix', technology: 'ia' },
      { indicator: 'adoption', group: '', profession: 'medecin', technology: 'ia' },
      { indicator: 'entrants', group: '', profession: 'infirmier' },
      { indicator: 'freed_fte_all_professionals' },
      { comparison: 'at_least', tolerance: '' },
      { year: '2026' },
      { year: '2045' }
    ]
    for (const fields of sound) expect(faults(fields)).toEqual([])
  })

  it('are refused with the reason', () => {
    expect(faults({ indicator: 'effectif' })).toEqual(
      fault('indicator', 'effectif', 'unknown-value', 'headcount')
    )
    expect(faults({ group: 'everyone' })).toEqual(fault('group', 'everyone', 'unknown-value'))
    expect(faults({ group: '' })).toEqual(fault('group', '', 'group-or-profession'))
    expect(faults({ profession: 'medecin' })).toEqual(fault('group', 'all', 'group-or-profession'))
    expect(faults({ group: '', profession: 'medcin' })).toEqual(
      fault('profession', 'medcin', 'unknown-id', 'medecin')
    )
    expect(faults({ year: '2025' })).toEqual(fault('year', '2025', 'out-of-bounds'))
    expect(faults({ year: '2046' })).toEqual(fault('year', '2046', 'out-of-bounds'))
    expect(faults({ scenario: 'prudents' })).toEqual(fault('scenario', 'prudents', 'unknown-id', 'prudent'))
    expect(faults({ minus_scenario: 'x' })).toEqual(fault('minus_scenario', 'x', 'unknown-id'))
    expect(faults({ tolerance: '' })).toEqual(fault('tolerance', '', 'tolerance-needed'))
    expect(faults({ tolerance: '-1' })).toEqual(fault('tolerance', '-1', 'out-of-bounds'))
    expect(faults({ comparison: 'atleast' })).toEqual(
      fault('comparison', 'atleast', 'unknown-value', 'at_least')
    )
    expect(faults({ indicator: 'mix' })).toEqual(fault('technology', '', 'technology-needed'))
    expect(faults({ technology: 'ia' })).toEqual(fault('technology', 'ia', 'technology-unused'))
    expect(faults({ indicator: 'entrants' })).toEqual(fault('group', 'all', 'not-reported'))
    expect(faults({ indicator: 'entrants', group: '', profession: 'medecin' })).toEqual(
      fault('profession', 'medecin', 'not-reported')
    )
    expect(faults({ indicator: 'coverage', group: 'medical' })).toEqual(
      fault('group', 'medical', 'not-reported')
    )
    expect(faults({ source: 'nobody' })).toEqual(fault('source', 'nobody', 'unknown-id'))
  })

  it('are not of a group that holds no profession', () => {
    const files = starterFiles()
    const professions = files.get('professions.csv')!.replaceAll('non-medical', 'medical')
    const row = `${HEADER}\n${figure({ group: 'non-medical' })}\n`
    const found = faultsOf(files.set('professions.csv', professions).set('published.csv', row)).map(told)
    expect(found).toEqual(fault('group', 'non-medical', 'empty-group'))
  })
})
