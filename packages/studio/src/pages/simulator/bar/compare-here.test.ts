import { readDataset, starterFiles } from '@horizon-soin/datasets'
import { expect, test } from 'vitest'
import { openStudy } from '../../../engine/study.js'
import { baseOf, createStudio, editedOf, editScenario, presentOf } from '../../../shell/store.js'
import { MOST_SCENARIOS } from '../../../state/shared-state.js'
import { paceLever } from '../levers/pace-lever.js'
import { addCompared, editCompared, nextCompared, removeCompared } from './compare-here.js'

const files = [...starterFiles()].map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
const { dataset } = readDataset(new Map(files))
const adoption = paceLever('adoption', {})

function studio() {
  const store = createStudio(openStudy(dataset!, null), null)
  const move = (pace: number) => editScenario(store, scenario => adoption.set(scenario, pace))
  const paces = () => presentOf(store.getState()).scenarios.map(({ scenario }) => adoption.at(scenario))
  return { store, move, paces }
}

test('a scenario that is compared stays as it was while the one at hand moves on', () => {
  const { store, move, paces } = studio()
  move(0.3)
  expect(addCompared(store, editedOf(store.getState()))).toBe('added')
  move(0.6)
  expect(paces()).toEqual([0.6, 0.3])
})

test('the same levers are not compared twice, nor a fifth scenario', () => {
  const { store, move, paces } = studio()
  for (const pace of [0.1, 0.2, 0.3]) {
    move(pace)
    addCompared(store, editedOf(store.getState()))
    expect(addCompared(store, editedOf(store.getState()))).toBe('already')
  }
  move(0.4)
  expect(addCompared(store, editedOf(store.getState()))).toBe('full')
  expect(paces()).toHaveLength(MOST_SCENARIOS)
})

test('another scenario is made the edited one, or taken away; one always stays', () => {
  const { store, move, paces } = studio()
  move(0.3)
  addCompared(store, editedOf(store.getState()))
  move(0.6)
  editCompared(store, 1)
  expect(paces()).toEqual([0.3, 0.6])
  removeCompared(store, 0)
  expect(paces()).toEqual([0.6])
  removeCompared(store, 0)
  expect(paces()).toEqual([0.6])
})

test('what was changed is compared first with what it started from, then with itself as it was', () => {
  const { store, move } = studio()
  move(0.3)
  const copy = { ...editedOf(store.getState()), name: 'copy' }
  const first = nextCompared(store.getState(), copy)
  expect(first.scenario).toBe(baseOf(store.getState(), copy))
  addCompared(store, first)
  expect(nextCompared(store.getState(), copy)).toBe(copy)
})

test('what was not changed is compared with each other preset in turn', () => {
  const { store } = studio()
  const edited = editedOf(store.getState())
  const added: string[] = []
  for (;;) {
    const next = nextCompared(store.getState(), edited)
    if (next === edited || addCompared(store, next) !== 'added') break
    added.push(next.scenario.id)
  }
  const others = dataset!.scenarios.map(({ id }) => id).filter(id => id !== edited.scenario.id)
  expect(others.length).toBeGreaterThan(0)
  expect(new Set(added)).toEqual(new Set(others))
})
