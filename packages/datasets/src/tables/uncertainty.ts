import { MULTIPLIED } from '@horizon-soin/model'
import { number, oneOf, paceOf, table } from '../spec.js'
import { profession, sourced } from './sourced.js'

/** What draws of an ensemble move, and what moves together: MODEL.md §10. */
export const UNCERTAINTY_TABLES = [
  table(
    'uncertainty',
    [
      oneOf('input', MULTIPLIED),
      profession(),
      // A multiplier on what the dataset says: that value itself, 1, is always within the range.
      number('low', { min: 0, max: 1 }),
      number('high', { min: 1 }),
      sourced()
    ],
    { required: false, key: ['input', 'profession'] }
  ),
  table(
    'correlations',
    [paceOf('input'), paceOf('other'), number('correlation', { above: -1, below: 1 }), sourced()],
    { required: false, key: ['input', 'other'] }
  )
]
