/** Projections of scenarios that stay as they are: computed once each, whoever asks. */
import type { Model, Scenario } from '@horizon-soin/model'
import { type Projection, project } from '../../engine/projection.js'

const known = new WeakMap<Model, WeakMap<Scenario, Projection>>()

/** @throws ModelError where the scenario names what the dataset has not */
export function projectionOf(model: Model, scenario: Scenario): Projection {
  const ofModel = known.get(model) ?? new WeakMap<Scenario, Projection>()
  known.set(model, ofModel)
  const projection = ofModel.get(scenario) ?? project(model, scenario)
  ofModel.set(scenario, projection)
  return projection
}
