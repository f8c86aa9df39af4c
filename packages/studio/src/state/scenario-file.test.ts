import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameScenario } from './scenario-edit.js'
import { openScenarioFile, scenarioFile } from './scenario-file.js'
import { LINK_DATASET, preset } from './testing/link-dataset.js'
import { edits } from './testing/state-arbitrary.js'

fc.configureGlobal({ seed: 4 })

const reform = LINK_DATASET.scenarios[3]!

describe('scenarioFile', () => {
  it('is named after the scenario, safely on any system', async () => {
    const label = (fr: string) => preset('essai', { label: { fr, en: 'In English' } })
    const nameOf = async (fr: string) => (await scenarioFile(label(fr), 'fr')).name
    expect(await nameOf('Scénario rapide : l’œuvre !')).toBe('scenario-rapide-l-oeuvre.yaml')
    expect(await nameOf('../../etc/passwd')).toBe('etc-passwd.yaml')
    expect(await nameOf('CON')).toBe('con-scenario.yaml')
    expect(await nameOf('日本')).toBe('essai.yaml')
    expect(await nameOf('a'.repeat(300))).toBe(`${'a'.repeat(60)}.yaml`)
    expect((await scenarioFile(label('x'), 'en')).name).toBe('in-english.yaml')
  })

  it('carries the name that a person gave, and an id of its own', async () => {
    const { name, text } = await scenarioFile(reform, 'fr', 'Mon scénario')
    expect(name).toBe('mon-scenario.yaml')
    expect(await openScenarioFile(text, name, LINK_DATASET)).toMatchObject({
      scenario: { id: 'mon-scenario', label: { fr: 'Mon scénario', en: 'Mon scénario' } }
    })
  })

  it('opens again with the same levers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits(LINK_DATASET), { maxLength: 10 }), async made => {
        const scenario = made.reduce((before, edit) => edit(before), reform)
        const { name, text } = await scenarioFile(scenario, 'fr')
        const opened = await openScenarioFile(text, name, LINK_DATASET)
        expect('scenario' in opened && isSameScenario(opened.scenario, scenario)).toBe(true)
      })
    )
  })
})

describe('openScenarioFile', () => {
  it('gives every fault of a file', async () => {
    const opened = await openScenarioFile('id: x\nadoptoin: 1\npotential: 2\n', 'x.yaml', LINK_DATASET)
    expect(
      'faults' in opened && opened.faults.map(({ line, code, suggestion }) => [line, code, suggestion])
    ).toEqual([
      [2, 'unknown-key', 'adoption'],
      [3, 'out-of-bounds', null]
    ])
  })

  it('never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async text => {
        const opened = await openScenarioFile(text, 'x.yaml', LINK_DATASET)
        expect('scenario' in opened || opened.faults.length > 0).toBe(true)
      })
    )
  })
})
