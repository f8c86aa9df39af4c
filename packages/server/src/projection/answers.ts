/** What each question is answered, as a schema. */
import { INDICATORS, RELATIONS, STATUSES, TERM_KEYS } from '@horizon-soin/model'
import { type TProperties, type TSchema, Type } from 'typebox'
import { oneOf } from '../schemas/parts.js'
import type { QuestionName } from './questions.js'
import { CODES } from './refusal.js'

const object = (properties: TProperties, description: string) =>
  Type.Object(properties, { additionalProperties: false, description })
const list = (item: TSchema, description: string) => Type.Array(item, { description })
const text = (description: string) => Type.String({ description })
const number = (description: string) => Type.Number({ description })
const year = (description = 'A calendar year.') => Type.Integer({ description })
const orNull = (schema: TSchema, description: string) => Type.Union([schema, Type.Null()], { description })
/** A number that does not exist is left out, never null. */
const existing = (description: string) => Type.Optional(Type.Number({ description }))

/** A text in both languages. */
const label = object({ fr: text('In French.'), en: text('In English.') }, 'In both languages.')
const named = { id: text('The id.'), label }

export const DatasetsAnswer = object(
  {
    datasets: list(
      object(
        {
          id: text('What data names it by.'),
          version: orNull(Type.String(), 'Its version; what moved is told in its changelog.'),
          title: label,
          variants: list(object(named, 'A variant.'), 'Its variants, the first by default; none in most.'),
          scenarios: list(object(named, 'A scenario.'), 'Its scenarios; median by default.'),
          professions: list(
            object({ ...named, kind: Type.Enum(['medical', 'non-medical']) }, 'A profession.'),
            'Its professions.'
          ),
          groups: list(Type.String(), 'Its groups of professions.'),
          technologies: list(object(named, 'A technology.'), 'Its technologies.'),
          indicators: list(
            object(
              {
                id: text('The id.'),
                unit: text('persons, fte (full-time equivalents), share (a fraction of 1) or euros.'),
                by_technology: Type.Boolean({ description: 'Whether it is told by technology.' })
              },
              'An indicator.'
            ),
            'The indicators that it has results of.'
          ),
          years: object(
            {
              first: year('The first.'),
              last: year('The last.'),
              balance_base: year('That need and capacity are counted from.')
            },
            'The years that it has results of.'
          )
        },
        'A dataset.'
      ),
      'The datasets that come with the program.'
    )
  },
  'The datasets, and the ids that questions may name of each.'
)

const series = {
  indicator: Type.Enum(Object.keys(INDICATORS), { description: 'The indicator.' }),
  group: orNull(Type.String(), 'all, medical or non-medical; null where profession is given.'),
  profession: orNull(Type.String(), 'The profession; null where group is given.'),
  technology: orNull(Type.String(), 'The technology, null where the indicator is not told by technology.')
}

const result = {
  ...series,
  activity: Type.Null({ description: 'No result is told by activity.' }),
  year: year(),
  value: existing('The value, with full double precision.'),
  unit: text('persons, fte (full-time equivalents), share (a fraction of 1) or euros.'),
  since: orNull(Type.Integer(), 'The year that freed time is counted from; null where none is counted.')
}

const about = {
  dataset: text('The dataset.'),
  variant: Type.Optional(text('The variant, of a dataset that has some.')),
  scenario: text('The scenario, by id.')
}

const Project = object(
  {
    ...about,
    since: Type.Optional(year('The year that was asked for.')),
    results: list(object(result, 'A result.'), 'By indicator, aggregate and year.')
  },
  'The results of a scenario.'
)

const quantiles = object(
  Object.fromEntries(
    ['0.05', '0.25', '0.5', '0.75', '0.95'].map(q => [q, existing(`Not passed by ${q} of the draws.`)])
  ),
  'Quantiles over the draws.'
)

const Ensemble = object(
  {
    ...about,
    draws: Type.Integer({ description: 'How many draws were made.' }),
    seed: Type.Integer({ description: 'What they started from.' }),
    input: text('pert or posterior: where inputs were drawn.'),
    chances: Type.Optional(
      list(
        object(
          {
            ...series,
            year: year(),
            above: number('The value that was asked.'),
            chance: number('The share of draws that pass it.'),
            se: existing('Its standard error.')
          },
          'The chance that a result passes a value.'
        ),
        'An answer to each value of above.'
      )
    ),
    results: list(
      object(
        {
          ...result,
          mean: existing('The mean over the draws.'),
          se: existing('The standard error of the mean.'),
          quantiles: Type.Optional(quantiles),
          exists: existing('The share of draws that have a value, where some have none.')
        },
        'A result, and what the draws make of it.'
      ),
      'By indicator, aggregate and year.'
    )
  },
  'The results of a scenario, and how sure they are.'
)

/** Refers to itself: registered by this name. */
export const Term = Type.Object(
  {
    key: Type.Enum([...TERM_KEYS], { description: 'What the term is.' }),
    about: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
      description: 'Ids and years that it is about: profession, technology, year, ages…'
    }),
    value: existing('Its value.'),
    unit: text('The unit of the value.'),
    relation: Type.Enum([...RELATIONS], { description: 'How it follows from its children.' }),
    input: Type.Optional(
      object(
        {
          source: text('The source, of sources.csv.'),
          status: Type.Enum([...STATUSES], { description: 'How firm it is.' }),
          note: Type.Optional(text('What to know of it.')),
          row: Type.Optional(
            object(
              { file: text('The table.'), line: Type.Integer({ description: 'The line, from 1.' }) },
              'Where it stands.'
            )
          ),
          low: existing('The low end of its range.'),
          mode: existing('Its central value.'),
          high: existing('The high end of its range.'),
          pace: existing('The pace, from −1 to 1, that it is read at.')
        },
        'The row of the data that it is read in.'
      )
    ),
    label: text('Its name, in the language of the request.'),
    children: Type.Array(Type.Unsafe<unknown>({ $ref: 'ProjectionTerm#' }), {
      description: 'The terms that it follows from.'
    })
  },
  {
    $id: 'ProjectionTerm',
    additionalProperties: false,
    description: 'A number and the terms that it follows from, down to the rows of the data.'
  }
)

const { since: _, activity: __, ...explained } = result
const Explain = object(
  { ...about, ...explained, term: Type.Unsafe<unknown>({ $ref: 'ProjectionTerm#' }) },
  'A value and what it was computed from.'
)

const fte = (description: string) => number(`${description}, in full-time equivalents.`)
const Balance = object(
  {
    ...about,
    balance_base_year: year('The year that need and capacity are counted from.'),
    results: list(object(result, 'A result.'), 'capacity, need and balance by profession and year.'),
    terms: list(
      object(
        {
          profession: text('The profession.'),
          year: year(),
          fte: fte('At work'),
          freed: fte('Freed since the base year'),
          care: fte('Of these, put back into care; with fte, the capacity'),
          patients: fte('Of these, for time with patients'),
          activities: fte('Of these, for other activities'),
          hours: fte('Of these, for shorter hours'),
          need_at_base: fte('Needed in the base year; with the two that follow, the need'),
          population: fte('What the population adds to the need'),
          trend: fte('What the trend adds to the need')
        },
        'What a balance is made of.'
      ),
      'By profession and year.'
    )
  },
  'Need, capacity and the balance of the two.'
)

const yearly = (fields: TProperties, description: string) =>
  list(object({ year: year(), ...fields }, 'A year.'), description)
const places = (description: string) => yearly({ places: number('Training places.') }, description)
const amounts = (description: string) => yearly({ value: fte('The value') }, description)
const chances = yearly(
  {
    chance: number('The share of draws in which the need is covered.'),
    low: fte('The balance that 5 % of draws do not pass'),
    median: fte('The balance that half do not pass'),
    high: fte('The balance that 95 % do not pass')
  },
  'Chances over the draws.'
)
const asked = (schema: TSchema) => Type.Optional(schema)

const Plan = object(
  {
    ...about,
    balance_base_year: year('The year that need and capacity are counted from.'),
    draws: asked(Type.Integer({ description: 'How many draws were made.' })),
    seed: asked(Type.Integer({ description: 'What they started from.' })),
    professions: list(
      object(
        {
          profession: text('The profession.'),
          status: Type.Enum(['optimal', 'infeasible', 'series', 'no-need', 'no-places', 'out-of-reach'], {
            description:
              'optimal: there is a plan; infeasible: no plan holds within the bounds; else why there can be none.'
          }),
          objective: orNull(Type.Number(), 'What the plan minimises; null without a plan.'),
          places: places('The plan.'),
          balance: amounts('The balance under the plan.'),
          targets: asked(list(Type.Integer(), 'Years whose balance counts.')),
          at_least: asked(list(Type.Integer(), 'Years whose need must be covered.')),
          bounds: asked(
            object(
              {
                places_before: number('Places in the year before the plan.'),
                low: number('The least number of places.'),
                high: number('The most.'),
                change: orNull(Type.Number(), 'The most by which they may change a year; null for no bound.'),
                smoothing: number('What a change of places weighs.')
              },
              'What the plan must respect.'
            )
          ),
          need: asked(amounts('The need.')),
          today: asked(
            object(
              {
                objective: number('What the places of the scenario come to.'),
                places: places('The places of the scenario.'),
                balance: amounts('The balance under them.'),
                chance: asked(chances)
              },
              'The scenario without a plan.'
            )
          ),
          chance: asked(chances),
          range: asked(
            object(
              {
                draws: Type.Integer({ description: 'Draws whose own plan was sought.' }),
                solved: Type.Integer({ description: 'Those that have one.' }),
                places: yearly(
                  {
                    low: number('5 % of plans have fewer.'),
                    median: number('Half have fewer.'),
                    high: number('5 % have more.')
                  },
                  'Places over the plans of the draws.'
                )
              },
              'The range of the plan.'
            )
          ),
          meeting: asked(
            object(
              {
                probability: number('The probability that was asked for.'),
                places: places('The plan that covers the need with it.'),
                balance: amounts('The balance under that plan.'),
                chance: chances,
                missed: list(Type.Integer(), 'Years in which it does not.')
              },
              'The plan that covers the need with a probability.'
            )
          ),
          infeasible: asked(
            list(
              object(
                {
                  bound: Type.Enum(['low', 'high', 'change', 'at_least'], { description: 'Which bound.' }),
                  by: number('By how much to loosen it.'),
                  unit: Type.Enum(['fte', 'places'], { description: 'The unit of by.' }),
                  years: list(Type.Integer(), 'The years that it binds.')
                },
                'A bound that, loosened alone, would be enough.'
              ),
              'Why there is no plan.'
            )
          )
        },
        'The plan of a profession.'
      ),
      'By profession.'
    )
  },
  'Training plans beside what the scenario has.'
)

export const ANSWERS = {
  project: Project,
  ensemble: Ensemble,
  explain: Explain,
  balance: Balance,
  plan: Plan
} as const satisfies Record<QuestionName, TSchema>

export const ErrorAnswer = object(
  {
    error: text('Where, what is wrong and how to mend it, in French or in English (Accept-Language).'),
    code: oneOf(CODES, 'What kind of refusal it is, the same in both languages.'),
    details: Type.Optional(
      list(
        object(
          {
            path: text('Where: a parameter, or the dotted path of a key under it.'),
            expected: text('What was expected there.'),
            suggestion: orNull(Type.String(), 'The id that was most likely meant, null where none is near.')
          },
          'What is wrong in one place.'
        ),
        'What is wrong, place by place.'
      )
    )
  },
  'Why there is no answer.'
)
