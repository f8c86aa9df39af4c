/** Checks of what a stranger's JSON holds: every key that is expected, and no other. */
import type { Text } from '@horizon-soin/consultation'
import { ArchiveFault } from './fault.js'

/** Returns the value as it is. @throws ArchiveFault with the place of what is wrong */
export type Shape<Value> = (value: unknown, at: string) => Value

const FILE = 'release.json'

const wrong = (at: string, expected: string): never => {
  throw new ArchiveFault('shape', FILE, { at: at === '' ? '/' : at, expected })
}

export const text: Shape<string> = (value, at) =>
  typeof value === 'string' ? value : wrong(at, 'texte / text')
export const yesNo: Shape<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : wrong(at, 'true, false')
export const number: Shape<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : wrong(at, '1.5')
export const count: Shape<number> = (value, at) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : wrong(at, '0, 1, 2…')
export const share: Shape<number> = (value, at) =>
  number(value, at) >= 0 && (value as number) <= 1 ? (value as number) : wrong(at, '0…1')
export const digest: Shape<string> = (value, at) =>
  /^[0-9a-f]{64}$/.test(text(value, at)) ? (value as string) : wrong(at, 'SHA-256')
export const day: Shape<string> = (value, at) =>
  /^\d{4}-\d\d-\d\d$/.test(text(value, at)) && !Number.isNaN(Date.parse(value as string))
    ? (value as string)
    : wrong(at, '2027-02-07')

export const oneOf =
  <const Value extends string | number>(...known: readonly Value[]): Shape<Value> =>
  (value, at) =>
    known.find(one => one === value) ?? wrong(at, known.join(', '))

export const orNull =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value, at) =>
    value === null ? null : shape(value, at)

export const list =
  <Value>(shape: Shape<Value>): Shape<Value[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return wrong(at, '[…]')
    for (const [i, one] of value.entries()) shape(one, `${at}/${i}`)
    return value as Value[]
  }

type Shapes<Value> = { [Key in keyof Value]-?: Shape<Exclude<Value[Key], undefined>> }
type Optional<Value> = { [Key in keyof Value]-?: undefined extends Value[Key] ? Key : never }[keyof Value]

/** A record of these keys; those named `optional` may be absent. */
export const record =
  <Value extends object>(shapes: Shapes<Value>, optional: readonly Optional<Value>[] = []): Shape<Value> =>
  (value, at) => {
    const held = entriesOf(value, at)
    for (const key of Object.keys(held))
      if (!Object.hasOwn(shapes, key)) wrong(`${at}/${key.slice(0, 60)}`, Object.keys(shapes).join(', '))
    for (const key of Object.keys(shapes) as (keyof Value & string)[]) {
      if (Object.hasOwn(held, key)) shapes[key](held[key], `${at}/${key}`)
      else if (!(optional as readonly string[]).includes(key)) wrong(`${at}/${key}`, key)
    }
    return value as Value
  }

/** A record whose keys are among these, each absent or not. */
export const someOf =
  <Key extends string, Value>(
    keys: readonly Key[],
    shape: Shape<Value>
  ): Shape<Partial<Record<Key, Value>>> =>
  (value, at) => {
    for (const [key, held] of Object.entries(entriesOf(value, at))) {
      oneOf(...keys)(key, `${at}/${key.slice(0, 60)}`)
      shape(held, `${at}/${key}`)
    }
    return value as Partial<Record<Key, Value>>
  }

export const inBoth: Shape<Text> = record<Text>({ fr: text, en: text })

function entriesOf(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(at, '{…}')
  return value as Record<string, unknown>
}
