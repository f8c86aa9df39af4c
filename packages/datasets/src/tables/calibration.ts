import { CURVE_PARAMETERS, SHARED_PARAMETERS } from '@horizon-soin/model'
import {
  band,
  notNegative,
  number,
  oneOf,
  optionalReference,
  reference,
  share,
  type TableSpec,
  table,
  YEARS,
  year
} from '../spec.js'
import { profession, sex, sourced, technology } from './sourced.js'

/** Tables of `calibration/`: what a reconstruction starts from. They are not part of the dataset that it writes. */
const inFolder = (spec: TableSpec): TableSpec => ({ ...spec, path: `calibration/${spec.path}` })

const range = (bounds: Parameters<typeof number>[1]) =>
  ['low', 'mode', 'high'].map(name => number(name, bounds))

/** Low ≤ mode ≤ high of one parameter of a fitted curve. */
const rangeOf = (name: string, bounds: Parameters<typeof number>[1]) =>
  ['low', 'mode', 'high'].map(end => number(`${name}_${end}`, bounds))

const FITTED = ['ceiling', 'rate', 'midpoint'] as const

/** Priors of the adoption curves fitted to `adoption_points.csv`; the midpoint's counts only where a pair has no point. */
export const ADOPTION_FITS_TABLE = inFolder(
  table(
    'adoption_fits',
    [
      profession(),
      technology(),
      rangeOf('ceiling', { min: 0, max: 1 }),
      rangeOf('rate', { above: 0 }),
      rangeOf('midpoint', YEARS),
      sourced()
    ],
    {
      required: false,
      key: ['profession', 'technology'],
      ordered: FITTED.map(name => [`${name}_low`, `${name}_mode`, `${name}_high`] as const)
    }
  )
)

/** Priors and targets of the reconstruction: MODEL.md §11. */
export const CALIBRATION_TABLES = {
  potential: inFolder(
    table(
      'potential',
      [
        profession(),
        reference('activity', 'activities'),
        technology(),
        year(),
        range({ above: -1, below: 1 }),
        sourced()
      ],
      { key: ['profession', 'activity', 'technology', 'year'], ordered: [['low', 'mode', 'high']] }
    )
  ),
  adoption: inFolder(
    table(
      'adoption',
      [
        optionalReference('technology', 'technologies'),
        oneOf('parameter', [...CURVE_PARAMETERS, ...SHARED_PARAMETERS]),
        range({}),
        sourced()
      ],
      { key: ['technology', 'parameter'], ordered: [['low', 'mode', 'high']] }
    )
  ),
  heterogeneity: inFolder(
    table('heterogeneity', [profession(), ['lead_years', 'low', 'high'].map(notNegative), sourced()], {
      key: ['profession'],
      ordered: [['low', 'lead_years', 'high']]
    })
  ),
  exits: inFolder(
    table(
      'exits',
      [
        profession(),
        sex(),
        band(),
        ['exit', 'low', 'high'].map(share),
        oneOf('measure', ['probability']),
        sourced()
      ],
      {
        key: ['profession', 'sex', 'age_from'],
        ordered: [['low', 'exit', 'high']],
        bandsWithin: ['profession', 'sex']
      }
    )
  ),
  projections: inFolder(
    table(
      'projections',
      [
        profession(),
        year(),
        notNegative('headcount'),
        number('tolerance', { above: 0, below: 1 }),
        sourced()
      ],
      {
        key: ['profession', 'year']
      }
    )
  )
} as const
