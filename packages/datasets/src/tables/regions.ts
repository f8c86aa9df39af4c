import { SHARED_OUT } from '@horizon-soin/model'
import { band, id, labels, oneOf, people, reference, share, table, text, year } from '../spec.js'
import { profession, sourced } from './sourced.js'

const region = () => reference('region', 'regions')

/** The parts of a country, and what is shared out between them: MODEL.md §7. */
export const TABLES_ON_REGIONS = [
  table('regions', [id(), labels(), text('code')], { required: false, key: ['id'] }),
  table('region_shares', [region(), profession(), oneOf('of', SHARED_OUT), share('share'), sourced()], {
    required: 'regions',
    key: ['region', 'profession', 'of'],
    sharesOf: ['profession', 'of'],
    // Shares are computed from counts, not rounded by hand: heads that fall between regions would be lost.
    tolerance: 1e-6
  }),
  table('region_population', [region(), year(), band(), people('persons'), sourced()], {
    required: false,
    key: ['region', 'year', 'age_from'],
    bandsWithin: ['region', 'year']
  })
]
