import { POLICY_EFFECTS } from '@horizon-soin/model'
import {
  id,
  labels,
  notNegative,
  number,
  oneOf,
  optionalInteger,
  optionalReference,
  range,
  reference,
  table,
  yearNamed
} from '../spec.js'
import { profession, sourced } from './sourced.js'

/** The study makes twenty proposals. */
const PROPOSITIONS = { min: 1, max: 20 }

/** Measures that act on the model, what they move, what they cost: MODEL.md §8. */
export const POLICY_TABLES = [
  table(
    'policies',
    [
      id(),
      labels(),
      optionalInteger('proposition', PROPOSITIONS),
      yearNamed('start'),
      notNegative('ramp_years'),
      range('cost').map(notNegative),
      range('saving').map(notNegative),
      optionalInteger('cost_years', { min: 1 }),
      sourced()
    ],
    { required: false, key: ['id'], ordered: [range('cost'), range('saving')], ranges: ['cost', 'saving'] }
  ),
  table(
    'policy_effects',
    [
      reference('policy', 'policies'),
      oneOf('effect', POLICY_EFFECTS),
      optionalReference('profession', 'professions'),
      optionalReference('technology', 'technologies'),
      // Bounds depend on the effect: they are a rule of rows.
      ['low', 'mode', 'high'].map(name => number(name, {})),
      sourced()
    ],
    {
      required: false,
      key: ['policy', 'effect', 'profession', 'technology'],
      ordered: [['low', 'mode', 'high']]
    }
  ),
  table('fte_cost', [profession(), ['cost', 'low', 'high'].map(notNegative), sourced()], {
    required: false,
    key: ['profession'],
    ordered: [['low', 'cost', 'high']]
  })
]
