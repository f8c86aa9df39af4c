/** What a value of a line must be. */

/** Rows of one kind. */
export type Rows = Record<string, unknown>[]

/** Says what was expected, or null where `value` is that. */
export type Check = (value: unknown) => string | null

const when =
  (expected: string, holds: (value: unknown) => boolean): Check =>
  value =>
    holds(value) ? null : expected

export const text = (limit: number) =>
  when(`a text of ${limit} characters at most`, value => typeof value === 'string' && value.length <= limit)
const matching = (expected: string, pattern: RegExp) =>
  when(expected, value => typeof value === 'string' && pattern.test(value))
export const oneOf = (...values: readonly string[]) =>
  when(`one of ${values.join(', ')}`, value => values.includes(value as string))
export const orNull =
  (check: Check): Check =>
  value =>
    value === null ? null : check(value)
export const list =
  (limit: number, check: Check): Check =>
  value => {
    if (!Array.isArray(value) || value.length > limit) return `a list of ${limit} at most`
    return value.map(check).find(fault => fault !== null) ?? null
  }

export const id = matching('an identifier', /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,199}$/u)
export const uuid = matching('a UUID', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
export const digest = matching('a SHA-256', /^[0-9a-f]{64}$/)
export const day = matching('a day', /^\d{4}-\d\d-\d\d$/)
export const whole = when(
  'a whole number from 0',
  value => Number.isSafeInteger(value) && (value as number) >= 0
)
export const count = when(
  'a whole number from 0',
  value => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
)
export const yesNo = when('true or false', value => typeof value === 'boolean')

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object of exactly these keys, and of none or some of `more`: exports of earlier versions have not all of them. */
export function shape(
  keys: Readonly<Record<string, Check>>,
  more: Readonly<Record<string, Check>> = {}
): Check {
  return value => {
    if (!isObject(value)) return 'an object'
    const strange = Object.keys(value).find(key => !Object.hasOwn(keys, key) && !Object.hasOwn(more, key))
    if (strange !== undefined) return `no key ${JSON.stringify(strange.slice(0, 40))}`
    for (const [key, check] of Object.entries(keys)) {
      if (!Object.hasOwn(value, key)) return `a key ${key}`
      const fault = check(value[key])
      if (fault !== null) return `${key}: ${fault}`
    }
    for (const [key, check] of Object.entries(more)) {
      const fault = Object.hasOwn(value, key) ? check(value[key]) : null
      if (fault !== null) return `${key}: ${fault}`
    }
    return null
  }
}

/** An object with these keys, and others. */
export const having =
  (keys: Readonly<Record<string, Check>>): Check =>
  value =>
    isObject(value)
      ? shape(keys)(
          Object.fromEntries(
            Object.keys(keys).flatMap(key => (Object.hasOwn(value, key) ? [[key, value[key]]] : []))
          )
        )
      : 'an object'
