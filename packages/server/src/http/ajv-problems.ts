/** What a schema finds wrong, in the codes of the gate of contributions. */
import type { Problem, ProblemCode } from '@horizon-soin/consultation'
import type { FastifySchemaValidationError } from 'fastify/types/schema.js'

/** More of them would help nobody, and fill an answer. */
const MOST = 50

const CODES: Readonly<Record<string, ProblemCode>> = {
  additionalProperties: 'unknown-key',
  required: 'missing-key',
  enum: 'unknown-value',
  maxLength: 'too-long',
  maxItems: 'too-many'
}

/** Its place, `answers/3/remarks/0/text`, and a code; a key that is missing or unknown is part of the place. */
function problemOf({ instancePath, keyword, params }: FastifySchemaValidationError): Problem {
  const key = params['additionalProperty'] ?? params['missingProperty']
  const path = [instancePath.slice(1), key].filter(part => typeof part === 'string' && part !== '').join('/')
  const limit = params['limit']
  return { path, code: CODES[keyword] ?? 'wrong-type', ...(typeof limit === 'number' ? { limit } : {}) }
}

export const problemsOf = (errors: readonly FastifySchemaValidationError[]): Problem[] =>
  errors.slice(0, MOST).map(problemOf)
