import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSavedUnder, savedUnderLine } from './saved-under.js'
import { openScenarioFile, scenarioFile } from './scenario-file.js'
import { LINK_DATASET } from './testing/link-dataset.js'

const under = {
  told: 'France, édition 2026, meilleurs sites, version\u00a01.0',
  edition: 'france-2026.meilleurs-sites',
  version: '1.0'
}

describe('what a scenario file was saved under', () => {
  it.each(['fr', 'en'] as const)('is a comment at its top that is read back, in %s', async language => {
    const scenario = LINK_DATASET.scenarios[3]!
    const { name, text } = await scenarioFile(scenario, language, null, under)
    expect(text).toMatch(/^# (Jeu de données\u00a0: |Dataset: )France, édition 2026, meilleurs sites/)
    expect(readSavedUnder(text)).toEqual(under)
    expect(await openScenarioFile(text, name, LINK_DATASET)).toMatchObject({ scenario: { id: scenario.id } })
  })

  it('is of no edition for a dataset that was opened, and of no version where it has none', () => {
    expect(readSavedUnder(savedUnderLine({ told: 'Le mien', edition: '', version: '' }, 'fr'))).toEqual({
      told: 'Le mien',
      edition: '',
      version: ''
    })
    expect(readSavedUnder(savedUnderLine({ ...under, version: '' }, 'en'))?.version).toBe('')
  })

  it('is never required', () => {
    for (const text of ['', 'id: x\n', '# un commentaire\nid: x\n', '# Dataset:\n'])
      expect(readSavedUnder(text), text).toBeNull()
  })

  it('is one line, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), told => {
        const line = savedUnderLine({ ...under, told }, 'fr')
        expect(line.startsWith('# ')).toBe(true)
        expect(line.slice(0, -1)).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
      }),
      { seed: 5 }
    )
  })
})
