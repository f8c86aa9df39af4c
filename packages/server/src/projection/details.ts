/** What a schema found wrong in a request, in words. */
import { nearest } from '@horizon-soin/datasets'
import type { Messages } from './messages/index.js'
import type { Detail } from './refusal.js'

/** A fault as the validator has it. Source: Ajv, "Validation errors". */
export interface SchemaFault {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}

/** The part of a schema that faults are told from. */
export interface Described {
  properties: Record<string, { examples?: readonly unknown[] }>
}

const MOST_DETAILS = 20
const BOUNDS = {
  minimum: 'atLeast',
  maximum: 'atMost',
  exclusiveMinimum: 'above',
  exclusiveMaximum: 'below'
} as const

/** One detail a place, in the order of the request. */
export function detailsOf(faults: readonly SchemaFault[], schema: Described, say: Messages): Detail[] {
  const told = new Map<string, Detail>()
  for (const fault of faults) {
    const path = placeOf(fault)
    // Of the forms that a value could have, none is more expected than another: the last fault says them all.
    if (told.has(path) && fault.keyword !== 'anyOf') continue
    told.set(path, {
      path,
      expected: expectedOf(fault, path, schema, say),
      suggestion: nearOf(fault, schema)
    })
  }
  return [...told.values()].slice(0, MOST_DETAILS)
}

/** `years.2`, `indicator`; a key that is missing or not known stands for itself. */
function placeOf({ instancePath, params }: SchemaFault): string {
  const { missingProperty, additionalProperty } = params
  const parts = instancePath.split('/').slice(1)
  return [...parts, missingProperty ?? additionalProperty]
    .filter(part => part !== undefined)
    .map(part => String(part).slice(0, 64))
    .join('.')
}

function expectedOf(
  { keyword, params }: SchemaFault,
  path: string,
  schema: Described,
  say: Messages
): string {
  const { expected } = say
  const limit = String(params['limit'])
  switch (keyword) {
    case 'additionalProperties':
      return expected.unknownKey(say.list(Object.keys(schema.properties)))
    case 'required':
      return expected.required
    case 'type': {
      const type = String(params['type']) as keyof typeof expected
      const words = Object.hasOwn(expected, type) ? expected[type] : expected.other
      return typeof words === 'string' ? words : expected.other
    }
    case 'anyOf':
      return expected.scenario
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return expected[BOUNDS[keyword]](limit)
    case 'minItems':
      return expected.some
    case 'maxItems':
      return expected.items(limit)
    case 'uniqueItems':
      return expected.unique
    case 'maxLength':
      return expected.shorter(limit)
    case 'enum':
      return say.oneOf(say.list(params['allowedValues'] as string[]))
    default: {
      const example = schema.properties[path.split('.')[0]!]?.examples?.[0]
      return example === undefined ? expected.other : expected.like(exampleOf(example))
    }
  }
}

const exampleOf = (example: unknown): string =>
  typeof example === 'string' ? example : JSON.stringify(example)

const nearOf = ({ params }: SchemaFault, { properties }: Described): string | null =>
  typeof params['additionalProperty'] === 'string'
    ? nearest(params['additionalProperty'], Object.keys(properties))
    : null
