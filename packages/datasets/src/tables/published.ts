import { GROUPS, INDICATORS, type Indicator, isSinceBase } from '@horizon-soin/model'
import {
  id,
  labels,
  looseText,
  number,
  oneOf,
  optionalNumber,
  optionalOneOf,
  optionalReference,
  reference,
  table,
  year
} from '../spec.js'

/** A published figure names what every dataset has: gains since the base year are not in all. */
const PUBLISHED = (Object.keys(INDICATORS) as Indicator[]).filter(name => !isSinceBase(name))

/** The figures that the dataset must return. */
export const PUBLISHED_TABLES = [
  table(
    'published',
    [
      id(),
      labels(),
      oneOf('indicator', PUBLISHED),
      optionalOneOf('group', GROUPS),
      optionalReference('profession', 'professions'),
      optionalReference('technology', 'technologies'),
      year(),
      reference('scenario', 'scenarios'),
      optionalReference('minus_scenario', 'scenarios'),
      oneOf('comparison', ['about', 'at_least', 'at_most']),
      number('value', {}),
      optionalNumber('tolerance', { min: 0 }),
      reference('source', 'sources'),
      looseText('place')
    ],
    { required: false, key: ['id'] }
  )
]
