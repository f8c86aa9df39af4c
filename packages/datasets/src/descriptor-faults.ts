import type { ErrorObject } from 'ajv/dist/2020.js'
import { checkDescriptor } from './descriptor-check.js'
import { HORIZON_KEYS, NOT_BLANK, VARIANT_KEYS } from './descriptor-schema.js'
import type { FaultList, FaultReport } from './fault.js'
import type { JsonRead } from './json.js'
import { nearest } from './nearest.js'
import { suggestShare } from './number.js'
import { DESCRIPTOR } from './paths.js'
import { asId, ID } from './read-cell.js'

/** The generated check leaves its errors on itself. */
const check: { (value: unknown): boolean; errors?: ErrorObject[] | null } = checkDescriptor

/** The errors of a descriptor against its schema. */
export const descriptorErrors = (value: unknown): ErrorObject[] => (check(value) ? [] : (check.errors ?? []))

type Translated = Pick<FaultReport, 'code'> & Partial<FaultReport>

const BOUNDS: Readonly<Record<string, string>> = {
  minimum: 'min',
  maximum: 'max',
  exclusiveMinimum: 'above',
  exclusiveMaximum: 'below'
}

const unescapePart = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** The value at a JSON pointer; undefined where there is none. */
function valueAt(value: unknown, parts: readonly string[]): unknown {
  let found = value
  for (const part of parts) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined
    found = (found as Record<string, unknown>)[part]
  }
  return found
}

/** One error of the validator as one of our faults. */
function translate({ keyword, params, instancePath }: ErrorObject, found: unknown): Translated {
  const bound = BOUNDS[keyword]
  if (bound !== undefined) {
    const bounds = { [bound]: params['limit'] as number }
    const suggestion = typeof found === 'number' ? suggestShare(found, bounds) : null
    return { code: 'out-of-bounds', params: bounds, suggestion }
  }
  switch (keyword) {
    case 'required':
      return { code: 'missing-key', params: { key: params['missingProperty'] } }
    case 'additionalProperties': {
      const key: string = params['additionalProperty']
      const known = instancePath === '/horizon' ? HORIZON_KEYS : VARIANT_KEYS
      const suggestion = () => nearest(key, known)
      return { code: 'unknown-key', value: key, params: { allowed: known.join(', ') }, suggestion }
    }
    case 'type':
      return { code: 'wrong-type', params: { type: String(params['type']) } }
    case 'minItems':
      return { code: 'too-few-variants' }
    default:
      if (params['pattern'] === ID.source) return { code: 'bad-id', suggestion: () => asId(String(found)) }
      // The pattern of a name, or of a text that must not be blank.
      return { code: params['pattern'] === NOT_BLANK ? 'empty-value' : 'bad-name' }
  }
}

/** Reports what the schema of the descriptor refuses, each at its line. */
export function reportDescriptorErrors(
  errors: readonly ErrorObject[],
  json: JsonRead,
  faults: FaultList
): void {
  for (const error of errors) {
    const key = error.keyword === 'additionalProperties' ? `/${error.params['additionalProperty']}` : ''
    const pointer = `${error.instancePath}${key}`
    const parts = pointer.split('/').slice(1).map(unescapePart)
    const found = valueAt(json.value, parts)
    faults.add({
      file: DESCRIPTOR,
      line: json.lineOf(pointer),
      column: parts.length > 0 ? parts.join('.') : null,
      value: found === undefined || typeof found === 'object' ? null : String(found),
      ...translate(error, found)
    })
  }
}
