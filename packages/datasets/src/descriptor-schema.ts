import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { YEARS } from './spec.js'

const text = { type: 'string', pattern: '\\S' }
const yearSchema = { type: 'integer', minimum: YEARS.min, maximum: YEARS.max }
const title = {
  type: ['string', 'object'],
  pattern: '\\S',
  required: ['fr', 'en'],
  properties: { fr: text, en: text }
}
const name = { type: 'string', pattern: '^[a-z0-9._/-]+$' }
const records = { type: 'array', items: { type: 'object' } }

/** The keys under `horizon`: DATASET.md, `datapackage.json`. `name` and `title` may stand here or on the package. */
const horizon = {
  type: 'object',
  required: ['base_year', 'last_year', 'coverage'],
  additionalProperties: false,
  properties: {
    name,
    title,
    base_year: yearSchema,
    technology_base_year: yearSchema,
    last_year: yearSchema,
    balance_base_year: yearSchema,
    coverage: { type: 'number', exclusiveMinimum: 0, maximum: 1 },
    threshold: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }
  }
}

/**
 * JSON Schema of `datapackage.json`: what Frictionless Data Package asks of the properties that we read, and the key
 * `horizon`. Properties that we do not read are left alone, as the standard says.
 */
export const DESCRIPTOR_SCHEMA = {
  type: 'object',
  required: ['resources', 'horizon'],
  properties: {
    name,
    title,
    licenses: records,
    sources: records,
    contributors: records,
    horizon,
    resources: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name'],
        properties: {
          name: text,
          path: { type: ['string', 'array'], minLength: 1, items: { type: 'string' } },
          encoding: { type: 'string' },
          dialect: { type: ['object', 'string'], properties: { delimiter: { type: 'string' } } },
          schema: {
            type: ['object', 'string'],
            properties: {
              fields: {
                type: 'array',
                items: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }
              }
            }
          }
        }
      }
    }
  }
}

export const HORIZON_KEYS = Object.keys(horizon.properties)

let compiled: ValidateFunction | undefined

/** The faults of a descriptor against the schema. The schema is compiled at the first call: it costs 20 ms. */
export function descriptorErrors(value: unknown): ErrorObject[] {
  compiled ??= new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    meta: false,
    validateSchema: false
  }).compile(DESCRIPTOR_SCHEMA)
  compiled(value)
  return compiled.errors ?? []
}
