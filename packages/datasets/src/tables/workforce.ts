import { band, integer, notNegative, number, oneOf, people, share, table, year } from '../spec.js'
import { profession, sex, sourced } from './sourced.js'

const cohorts = { required: 'cohort' } as const
const bands = { key: ['profession', 'sex', 'age_from'], bandsWithin: ['profession', 'sex'] }
const yearly = { key: ['profession', 'year'] }

/** Stock and flow of the professions: MODEL.md §1. */
export const WORKFORCE_TABLES = [
  table('headcount', [profession(), sex(), band(), people('headcount'), sourced()], {
    ...cohorts,
    ...bands
  }),
  table(
    'exits',
    [
      profession(),
      sex(),
      band(),
      ['exit', 'low', 'high'].map(notNegative),
      oneOf('measure', ['probability', 'rate']),
      sourced()
    ],
    { ...cohorts, ...bands, ordered: [['low', 'exit', 'high']] }
  ),
  table(
    'training',
    [
      profession(),
      integer('duration_years', { min: 0, max: 40 }),
      share('dropout_rate'),
      share('entry_rate'),
      sourced()
    ],
    { ...cohorts, key: ['profession'] }
  ),
  table('places', [profession(), year(), people('places'), sourced()], { ...cohorts, ...yearly }),
  table('foreign', [profession(), year(), people('entrants'), sourced()], {
    ...yearly,
    required: false
  }),
  table('entrant_ages', [profession(), sex(), band(), share('share'), sourced()], {
    ...cohorts,
    ...bands,
    sharesOf: ['profession']
  }),
  table('fte', [profession(), sex(), band(), number('fte', { min: 0, max: 2 }), sourced()], {
    ...bands,
    required: false
  }),
  table('series', [profession(), year(), people('headcount'), sourced()], {
    ...yearly,
    required: 'series'
  })
]
