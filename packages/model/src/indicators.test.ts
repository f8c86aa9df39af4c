import { describe, expect, it } from 'vitest'
import { isIndicator, listSeries } from './indicators.js'

const professions = [
  { id: 'nurse', kind: 'non-medical', demography: 'cohort' },
  { id: 'doctor', kind: 'medical', demography: 'series' }
]
const technologies = [{ id: 'ai' }, { id: 'robot' }]

describe('listSeries', () => {
  const series = listSeries(professions, technologies)
  const of = (indicator: string) =>
    series
      .filter(key => key.indicator === indicator)
      .map(key => [key.group ?? key.profession, key.technology].filter(part => part !== null).join(' '))

  it('names groups before professions', () => {
    expect(of('headcount')).toEqual(['all', 'medical', 'non-medical', 'nurse', 'doctor'])
  })
  it('names flows of cohorts only', () => expect(of('entrants')).toEqual(['nurse']))
  it('names every technology where an indicator needs one', () => {
    expect(of('mix').slice(0, 4)).toEqual(['all ai', 'all robot', 'medical ai', 'medical robot'])
    expect(of('adoption')).toHaveLength(10)
  })
  it('names some indicators for everyone only', () => expect(of('coverage')).toEqual(['all']))
  it('leaves out a group of nobody', () => {
    const nurses = listSeries(professions.slice(0, 1), technologies)
    expect(new Set(nurses.map(key => key.group))).toEqual(new Set(['all', 'non-medical', null]))
  })
  it('names nothing twice', () => {
    expect(new Set(series.map(key => JSON.stringify(key))).size).toBe(series.length)
  })
})

describe('isIndicator', () => {
  it('knows the indicators, and not what every object has', () => {
    expect(['mix', 'toString', ''].map(isIndicator)).toEqual([true, false, false])
  })
})
