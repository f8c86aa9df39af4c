import { describe, expect, it } from 'vitest'
import { starterFiles } from '../starter/index.js'
import { faultsOf, told } from '../testing/files.js'
import { fullStarter } from '../testing/full-starter.js'

const HEADER =
  'id,label_fr,label_en,indicator,group,profession,technology,year,scenario,minus_scenario,comparison,value,tolerance,source,place'
const faults = (files: Map<string, string>, indicator: string, group: string, profession: string) =>
  faultsOf(
    files.set(
      'published.csv',
      `${HEADER}\nx,x,x,${indicator},${group},${profession},,2030,prudent,,about,1,1,exemple,\n`
    )
  ).map(told)
const refused = (column: string, value: string) => [
  { at: `published.csv:2:${column}`, value, code: 'not-reported', suggestion: null }
]

describe('published figures of need and of policies', () => {
  it('name a profession whose need is told', () => {
    for (const indicator of ['need', 'capacity', 'balance']) {
      expect(faults(fullStarter(), indicator, '', 'infirmier')).toEqual([])
      expect(faults(fullStarter(), indicator, '', 'medecin')).toEqual(refused('profession', 'medecin'))
      expect(faults(fullStarter(), indicator, 'all', '')).toEqual(refused('group', 'all'))
      expect(faults(starterFiles(), indicator, '', 'infirmier')).toEqual(refused('profession', 'infirmier'))
    }
  })

  it('name euros of all where there are policies', () => {
    for (const indicator of ['policy_cost', 'policy_saving']) {
      expect(faults(fullStarter(), indicator, 'all', '')).toEqual([])
      expect(faults(fullStarter(), indicator, '', 'infirmier')).toEqual(refused('profession', 'infirmier'))
      expect(faults(starterFiles(), indicator, 'all', '')).toEqual(refused('group', 'all'))
    }
  })
})
