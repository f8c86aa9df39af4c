/** What each line of an export must be: every key, of its type, and no other. */
import { CHANNELS, KINDS, MARKS, OPINIONS, REMARK_KINDS, STATES } from '@horizon-soin/consultation'

/** Says what was expected, or null where `value` is that. */
type Check = (value: unknown) => string | null

const when =
  (expected: string, holds: (value: unknown) => boolean): Check =>
  value =>
    holds(value) ? null : expected

const text = (limit: number) =>
  when(`a text of ${limit} characters at most`, value => typeof value === 'string' && value.length <= limit)
const matching = (expected: string, pattern: RegExp) =>
  when(expected, value => typeof value === 'string' && pattern.test(value))
const oneOf = (...values: readonly string[]) =>
  when(`one of ${values.join(', ')}`, value => values.includes(value as string))
const orNull =
  (check: Check): Check =>
  value =>
    value === null ? null : check(value)
const list =
  (limit: number, check: Check): Check =>
  value => {
    if (!Array.isArray(value) || value.length > limit) return `a list of ${limit} at most`
    return value.map(check).find(fault => fault !== null) ?? null
  }

const id = matching('an identifier', /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,199}$/u)
const uuid = matching('a UUID', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
const digest = matching('a SHA-256', /^[0-9a-f]{64}$/)
const day = matching('a day', /^\d{4}-\d\d-\d\d$/)
const whole = when('a whole number from 0', value => Number.isSafeInteger(value) && (value as number) >= 0)
const count = when(
  'a whole number from 0',
  value => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
)
const yesNo = when('true or false', value => typeof value === 'boolean')

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object of exactly these keys, and of none or some of `more`: exports of earlier versions have not all of them. */
function shape(keys: Readonly<Record<string, Check>>, more: Readonly<Record<string, Check>> = {}): Check {
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
const having =
  (keys: Readonly<Record<string, Check>>): Check =>
  value =>
    isObject(value)
      ? shape(keys)(
          Object.fromEntries(
            Object.keys(keys).flatMap(key => (Object.hasOwn(value, key) ? [[key, value[key]]] : []))
          )
        )
      : 'an object'

const definition = having({
  id,
  kind: oneOf(...KINDS),
  access: oneOf('open', 'invited'),
  timeZone: text(100),
  stages: list(200, having({ end: text(40) }))
})

/** By the `kind` of a line, which is checked apart. */
export const SHAPES: Readonly<Record<string, Check>> = {
  consultation: shape(
    {
      id,
      definition,
      state: oneOf(...STATES),
      opensAt: whole,
      closesAt: whole,
      notice: count,
      publishedAt: orNull(whole)
    },
    { closedAt: orNull(whole) }
  ),
  notice: shape({ consultation: id, version: count, content: having({ version: count }) }),
  item: shape({ consultation: id, position: count, content: having({ id, version: count, hash: digest }) }),
  text: shape({ text: id, version: count, hash: digest }),
  contribution: shape({
    id: uuid,
    consultation: id,
    receipt: digest,
    notice: count,
    day,
    channel: oneOf(...CHANNELS),
    marks: list(MARKS.length, oneOf(...MARKS)),
    activity: orNull(text(200)),
    structure: orNull(text(200)),
    signature: orNull(text(4000)),
    answers: list(
      1000,
      shape({
        item: id,
        version: count,
        hash: digest,
        useful: orNull(oneOf(...OPINIONS)),
        realistic: orNull(oneOf(...OPINIONS)),
        text: orNull(text(16_000))
      })
    ),
    remarks: list(
      3000,
      shape({ id: uuid, item: id, version: count, kind: oneOf(...REMARK_KINDS), text: text(16_000) })
    )
  }),
  tombstone: shape({ receipt: digest }),
  invitation: shape({ digest, consultation: id, used: yesNo }),
  'follow-up': shape({
    id: uuid,
    consultation: id,
    sealed: text(10_000),
    purposes: list(10, text(100))
  }),
  secret: shape({ name: text(200), sealed: orNull(text(4000)) }),
  journal: shape({ id: uuid, at: whole, event: text(200), detail: having({}) }),
  clock: shape({ at: whole })
}

/** A secret of the first format. */
export const CLEAR_SECRET: Check = shape({ name: text(200), value: text(1000) })
