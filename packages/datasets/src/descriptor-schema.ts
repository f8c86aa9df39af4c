import { ID } from './read-cell.js'
import { YEARS } from './spec.js'

/** A text that is not blank. */
export const NOT_BLANK = '\\S'
const text = { type: 'string', pattern: NOT_BLANK }
const yearSchema = { type: 'integer', minimum: YEARS.min, maximum: YEARS.max }
const title = {
  type: ['string', 'object'],
  pattern: NOT_BLANK,
  required: ['fr', 'en'],
  properties: { fr: text, en: text }
}
const name = { type: 'string', pattern: '^[a-z0-9._/-]+$' }
const label = { type: 'object', required: ['fr', 'en'], properties: { fr: text, en: text } }
/** A dataset that has variants has two at least: the first is the folder itself. */
const variants = {
  type: 'array',
  minItems: 2,
  items: {
    type: 'object',
    required: ['id', 'label'],
    additionalProperties: false,
    properties: { id: { type: 'string', pattern: ID.source }, label, description: label }
  }
}
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
    threshold: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
    variants
  }
}

/**
 * JSON Schema of `datapackage.json`: what Frictionless Data Package asks of the properties that we read, and the key
 * `horizon`. Properties that we do not read are left alone, as the standard says. `descriptor-check.ts` is this schema as
 * code: `npx vitest run -u packages/datasets/src/descriptor-check.test.ts` writes it again.
 */
export const DESCRIPTOR_SCHEMA = {
  type: 'object',
  required: ['resources', 'horizon'],
  properties: {
    name,
    title,
    version: text,
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
          path: { type: ['string', 'array'], pattern: NOT_BLANK, items: { type: 'string' } },
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
export const VARIANT_KEYS = Object.keys(variants.items.properties)
