import { band, notNegative, people, table, year } from '../spec.js'
import { profession, sourced } from './sourced.js'

/** Whom care is for: MODEL.md §7. */
export const POPULATION_TABLES = [
  table('population', [year(), band(), people('persons'), sourced()], {
    required: false,
    key: ['year', 'age_from'],
    bandsWithin: ['year']
  }),
  table('care_use', [profession(), band(), notNegative('weight'), sourced()], {
    required: false,
    key: ['profession', 'age_from'],
    bandsWithin: ['profession']
  })
]
