import { STATUSES } from '@horizon-soin/model'
import {
  id,
  integer,
  looseText,
  number,
  oneOf,
  optionalNumber,
  optionalOneOf,
  optionalReference,
  optionalText,
  optionalYear,
  people,
  reference,
  share,
  table,
  text,
  YEARS,
  year
} from '../spec.js'
import { IDENTITY_TABLES } from './identity.js'
import { profession } from './sourced.js'

/** What the evidence on a cell is worth, as the dossier grades it: A the firmest, C the least firm. */
export const GRADES = ['A', 'A/B', 'B', 'B/C', 'C'] as const
/** How an effect was found, the firmest first; the last three were not measured. */
export const DESIGNS = [
  'randomised-trial',
  'meta-analysis',
  'review',
  'controlled-cohort',
  'cohort',
  'before-after',
  'observation',
  'deployment',
  'survey',
  'vendor-claim',
  'estimate',
  'synthesis'
] as const
/** Whether the effect is on all the time of the activity, or on one task of it only. */
export const SCOPES = ['activity', 'task'] as const
export const MEASURE_KINDS = ['finding', 'synthesis'] as const
/** What low and high are: the interval of one result, other results of the same source, or a judgement. */
export const RANGES = ['interval', 'results', 'judgement'] as const
/** Of an estimate of what was effectively gained: where the least firm of its adoption rates comes from. */
export const ADOPTION_BASES = ['survey', 'guess'] as const
export const USE_KINDS = ['possession', 'use'] as const
/**
 * How a measure enters the edition of today: it gives a central value, sets or widens a low or high end, is read beside the
 * others without setting a number, or is set aside.
 */
export const MEASURE_USES = ['value', 'range', 'context', 'no'] as const
/** The parts that the difference between projected and observed is split into. */
export const HINDCAST_PARTS = ['gain_per_user', 'intensity', 'adoption'] as const
/** How far a cell can be relied on, in one word. */
export const CONFIDENCES = ['solid', 'contradictory', 'one-task', 'fragile', 'none'] as const

const activity = () => optionalReference('activity', 'activities')
const technology = () => optionalReference('technology', 'technologies')
const grade = () => optionalOneOf('grade', GRADES)
const inBoth = (name: string) => [text(`${name}_fr`), text(`${name}_en`)]
const sourced = () => [
  reference('source', 'sources'),
  oneOf('status', STATUSES),
  optionalText('note_fr'),
  optionalText('note_en')
]
/** Persons; a projection is compared by ratio, which no headcount of 0 has. */
const counted = () => ({ ...people('headcount'), bounds: { above: 0 } })
/** Who exactly is counted, as an id: two headcounts are compared only where it is the same. */
const perimeter = () => ({ ...id(), name: 'perimeter' })
/** Of the time of an activity; a loss may be larger than that time. */
const GAIN = { above: -2, below: 1 }

/**
 * The tables of a dossier of evidence, `data/preuves`. An activity, a technology or a profession that is left out stands for
 * all of them, or for no one of them alone.
 */
export const EVIDENCE_TABLES = {
  sources: IDENTITY_TABLES.find(spec => spec.name === 'sources')!,
  measures: table(
    'measures',
    [
      id(),
      profession(),
      activity(),
      technology(),
      optionalYear('year'),
      ['low', 'mode', 'high'].map(name => optionalNumber(name, GAIN)),
      optionalOneOf('range', RANGES),
      oneOf('scope', SCOPES),
      oneOf('kind', MEASURE_KINDS),
      inBoth('what'),
      oneOf('design', DESIGNS),
      looseText('country'),
      inBoth('size'),
      grade(),
      sourced(),
      oneOf('used', MEASURE_USES),
      inBoth('why')
    ],
    { key: ['id'], ordered: [['low', 'mode', 'high']] }
  ),
  observed: table(
    'observed',
    [
      profession(),
      oneOf('indicator', ['potential', 'effective']),
      year(),
      number('value', { above: -1, below: 1 }),
      grade(),
      optionalOneOf('adoption_basis', ADOPTION_BASES),
      inBoth('note'),
      reference('source', 'sources'),
      oneOf('status', STATUSES)
    ],
    { key: ['profession', 'indicator', 'year'] }
  ),
  use: table(
    'use',
    [
      id(),
      optionalReference('profession', 'professions'),
      reference('technology', 'technologies'),
      looseText('country'),
      year(),
      oneOf('kind', USE_KINDS),
      optionalText('pair'),
      share('share'),
      inBoth('what'),
      sourced()
    ],
    { key: ['id'] }
  ),
  cells: table(
    'cells',
    [
      profession(),
      activity(),
      technology(),
      inBoth('verdict'),
      grade(),
      oneOf('confidence', CONFIDENCES),
      inBoth('words'),
      reference('source', 'sources'),
      oneOf('status', STATUSES)
    ],
    { key: ['profession', 'activity', 'technology'] }
  ),
  grades: table(
    'grades',
    [
      profession(),
      oneOf('part', HINDCAST_PARTS),
      grade(),
      inBoth('reason'),
      reference('source', 'sources'),
      oneOf('status', STATUSES)
    ],
    { key: ['profession', 'part'] }
  ),
  projections: table(
    'projections',
    [
      id(),
      optionalReference('profession', 'professions'),
      inBoth('people'),
      inBoth('title'),
      integer('published', YEARS),
      integer('base_year', YEARS),
      perimeter(),
      year(),
      counted(),
      ['low', 'high'].map(name => optionalNumber(name, { min: 0 })),
      sourced()
    ],
    { key: ['id', 'year'], ordered: [['low', 'headcount', 'high']] }
  ),
  headcounts: table(
    'headcounts',
    [
      optionalReference('profession', 'professions'),
      inBoth('people'),
      perimeter(),
      year(),
      counted(),
      sourced()
    ],
    { key: ['perimeter', 'year'] }
  )
} as const
