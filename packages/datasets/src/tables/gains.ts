import { PACES } from '@horizon-soin/model'
import {
  looseText,
  notNegative,
  number,
  oneOf,
  optionalNumber,
  reference,
  share,
  table,
  text,
  YEARS,
  year
} from '../spec.js'
import { profession, sourced, technology } from './sourced.js'

const gain = (name: string) => number(name, { above: -1, below: 1 })

/** What time is spent on, what a technology frees of it, and who uses it when: MODEL.md §2–§4. */
export const GAIN_TABLES = [
  table(
    'time_use',
    [profession(), reference('activity', 'activities'), ['share', 'low', 'high'].map(share), sourced()],
    {
      key: ['profession', 'activity'],
      ordered: [['low', 'share', 'high']],
      sharesOf: ['profession']
    }
  ),
  table(
    'potential',
    [
      profession(),
      reference('activity', 'activities'),
      technology(),
      year(),
      ['slow', 'median', 'fast'].map(gain),
      sourced()
    ],
    { key: ['profession', 'activity', 'technology', 'year'], ordered: [['slow', 'median', 'fast']] }
  ),
  table(
    'adoption',
    [
      profession(),
      technology(),
      oneOf('pace', PACES),
      oneOf('curve', ['logistic', 'bass']),
      share('ceiling'),
      optionalNumber('midpoint', YEARS),
      optionalNumber('rate', { above: 0 }),
      optionalNumber('start', YEARS),
      optionalNumber('p', { above: 0 }),
      optionalNumber('q', { min: 0 }),
      sourced()
    ],
    { key: ['profession', 'technology', 'pace'] }
  ),
  table(
    'adoption_points',
    [
      profession(),
      technology(),
      number('year', YEARS),
      share('share'),
      number('weight', { above: 0 }),
      looseText('country'),
      text('what_fr'),
      text('what_en'),
      sourced()
    ],
    { required: false, key: ['profession', 'technology', 'year', 'share', 'source'] }
  ),
  table('intensity', [profession(), technology(), ['intensity', 'low', 'high'].map(share), sourced()], {
    required: false,
    key: ['profession', 'technology'],
    ordered: [['low', 'intensity', 'high']]
  }),
  table('heterogeneity', [profession(), ['lead_years', 'low', 'high'].map(notNegative), sourced()], {
    key: ['profession'],
    ordered: [['low', 'lead_years', 'high']]
  })
]
