/** What can be asked: each parameter as JSON has it, and as text in an address. */
import { type TOptional, type TSchema, Type } from 'typebox'

/** One parameter. Nothing is coerced: `read` makes the JSON value of a text that `query` lets through. */
export interface Parameter<Body extends TSchema = TSchema> {
  body: Body
  query: TSchema
  read(text: string): unknown
}

const asItIs = (text: string): string => text
const listed = (text: string): string[] => text.split(',')

const MOST_YEARS = 100
const MOST_IDS = 64
const MOST_THRESHOLDS = 8

const ID = '[a-z0-9]+(?:[-_][a-z0-9]+)*'
const YEAR = '[1-9]\\d{3}'
const SPAN = `${YEAR}(?:-${YEAR})?`
const NUMBER = '\\d{1,15}(?:\\.\\d{1,15})?'

const whole = (pattern: string) => `^${pattern}$`
const several = (pattern: string) => whole(`${pattern}(?:,${pattern})*`)

/** An id. */
export function id(description: string, example: string) {
  const schema = Type.String({
    pattern: whole(ID),
    maxLength: 64,
    description,
    examples: [example]
  })
  return { body: schema, query: schema, read: asItIs }
}

/** Several ids: a list, or ids between commas. */
export const ids = (description: string, examples: readonly string[]) => ({
  body: Type.Array(Type.String({ pattern: whole(ID), maxLength: 64 }), {
    minItems: 1,
    maxItems: MOST_IDS,
    uniqueItems: true,
    description,
    examples: [examples]
  }),
  query: Type.String({
    pattern: several(ID),
    maxLength: 2000,
    description,
    examples: [examples.join(',')]
  }),
  read: listed
})

/** A scenario: an id, or the keys of a scenario file, which a POST alone can hold. */
export const scenario = {
  body: Type.Union(
    [
      Type.String({ pattern: whole(ID), maxLength: 64, description: 'The id of a scenario of the dataset.' }),
      Type.Object(
        { id: Type.String({ description: 'An id of your own: a-z, 0-9 and -.' }) },
        {
          additionalProperties: true,
          description:
            'A scenario in the format of a scenario file (docs/dataset.md): id, label, potential, adoption, workforce, need, reinvestment, policies. Unknown keys are refused.'
        }
      )
    ],
    {
      description: 'A scenario; median where left out.',
      examples: ['rapide', { id: 'essai', adoption: 0.5 }]
    }
  ),
  query: Type.String({
    pattern: whole(ID),
    maxLength: 64,
    description: 'A scenario of the dataset, by id; median where left out.',
    examples: ['rapide']
  }),
  read: asItIs
}

export function year(description: string, example: number) {
  const texts = { description, examples: [String(example)] }
  return {
    body: Type.Integer({ minimum: 1000, maximum: 9999, description, examples: [example] }),
    query: Type.String({ pattern: whole(YEAR), ...texts }),
    read: Number
  }
}

/** Years: a list, or years and ranges between commas. */
export const years = (description: string) => ({
  body: Type.Array(Type.Integer({ minimum: 1000, maximum: 9999 }), {
    minItems: 1,
    maxItems: MOST_YEARS,
    uniqueItems: true,
    description,
    examples: [[2025, 2030]]
  }),
  query: Type.String({ pattern: several(SPAN), maxLength: 600, description, examples: ['2025,2030-2035'] }),
  read: yearsIn
})

/** Each year once; of a range too long to be answered, one more than may be asked for; none of one that ends before it starts. */
function yearsIn(text: string): number[] {
  const asked = text.split(',').flatMap(part => {
    const [from = 0, to = from] = part.split('-').map(Number)
    return Array.from({ length: Math.max(0, Math.min(to - from, MOST_YEARS) + 1) }, (_, i) => from + i)
  })
  return [...new Set(asked)]
}

/** A whole number from `minimum` to `maximum`. */
export function count(minimum: number, maximum: number, description: string, example: number) {
  const bounds = { minimum, maximum }
  return {
    body: Type.Integer({ ...bounds, description, examples: [example] }),
    query: Type.String({ pattern: '^\\d{1,16}$', description, examples: [String(example)] }),
    read: Number
  }
}

/** A probability above 0 and below 1. */
export const probability = (description: string) => ({
  body: Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1, description, examples: [0.9] }),
  query: Type.String({ pattern: whole(NUMBER), description, examples: ['0.9'] }),
  read: Number
})

/** Values of an indicator, from 0. */
export const thresholds = (description: string) => ({
  body: Type.Array(Type.Number({ minimum: 0 }), {
    minItems: 1,
    maxItems: MOST_THRESHOLDS,
    uniqueItems: true,
    description,
    examples: [[0.24]]
  }),
  query: Type.String({ pattern: several(NUMBER), maxLength: 300, description, examples: ['0.24'] }),
  read: (text: string) => listed(text).map(Number)
})

/** One of a few words. */
export function choice<const Name extends string>(names: readonly Name[], description: string) {
  const schema = Type.Enum([...names], { description, examples: [names[0]] })
  return { body: schema, query: schema, read: asItIs }
}

/** The same parameter, which may be left out. */
export const optional = <Body extends TSchema>({ body, query, read }: Parameter<Body>) => ({
  body: Type.Optional(body) as TOptional<Body>,
  query: Type.Optional(query),
  read
})

export type Parameters = Readonly<Record<string, Parameter>>

type Bodies<Asked extends Parameters> = { [Name in keyof Asked]: Asked[Name]['body'] }

/** The JSON of a question. */
export const bodyOf = <Asked extends Parameters>(asked: Asked, description: string) =>
  Type.Object(
    Object.fromEntries(Object.entries(asked).map(([name, { body }]) => [name, body])) as Bodies<Asked>,
    { additionalProperties: false, description }
  )

/** The same in an address. */
export const queryOf = (asked: Parameters, description: string) =>
  Type.Object(Object.fromEntries(Object.entries(asked).map(([name, { query }]) => [name, query])), {
    additionalProperties: false,
    description
  })

/** The JSON of what an address asks, once it answers its schema. */
export const readQuery = (asked: Parameters, query: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(asked)
      .filter(([name]) => query[name] !== undefined)
      .map(([name, { read }]) => [name, read(query[name]!)])
  )
