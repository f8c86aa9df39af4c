import { expect, test } from 'vitest'
import { openScenarioFile, scenarioFile } from '../../../state/scenario-file.js'
import { unedited } from '../../../state/shared-state.js'
import { LINK_DATASET } from '../../../state/testing/link-dataset.js'
import { paceLever } from '../levers/pace-lever.js'
import { savedOf } from './saved.js'

const MINE = 'Mon scénario'
const [preset, other] = LINK_DATASET.scenarios
const moved = paceLever('adoption', {}).set(preset!, 0.37)

test('a preset that was not touched is saved as itself', () => {
  expect(savedOf(unedited(preset!), LINK_DATASET, MINE)).toEqual({ scenario: preset, name: null })
})

test('levers moved to where another preset has them are that preset', () => {
  const shared = {
    base: preset!.id,
    name: null,
    scenario: { ...other!, id: preset!.id, label: preset!.label }
  }
  expect(savedOf(shared, LINK_DATASET, MINE)).toEqual({ scenario: other, name: null })
})

test('a scenario that was changed and not named is « Mon scénario » in its file too', async () => {
  const { scenario, name } = savedOf({ base: preset!.id, name: null, scenario: moved }, LINK_DATASET, MINE)
  const file = await scenarioFile(scenario, 'fr', name)
  expect(file.name).toBe('mon-scenario.yaml')
  expect(await openScenarioFile(file.text, file.name, LINK_DATASET)).toMatchObject({
    scenario: { id: 'mon-scenario', label: { fr: MINE, en: MINE }, adoption: moved.adoption }
  })
})

test('the name that a person gave stays', () => {
  const shared = { base: preset!.id, name: 'Plan 2030', scenario: moved }
  expect(savedOf(shared, LINK_DATASET, MINE).name).toBe('Plan 2030')
})
