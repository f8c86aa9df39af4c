/** The stamp of a form: when the server gave it, signed, so that a form that is sent too fast can be told. */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Nobody reads and answers in less. */
export const FAST_MS = 4000

const signed = (secret: string, consultation: string, time: string): Buffer =>
  createHmac('sha256', secret).update(`form\n${consultation}\n${time}`).digest().subarray(0, 16)

/** `lz3k….c2ln…`: for one consultation, for one use, and it names nobody. */
export function stampOf(secret: string, consultation: string, now: number): string {
  const time = now.toString(36)
  return `${time}.${signed(secret, consultation, time).toString('base64url')}`
}

/** How long ago a stamp was given, in ms; null for what is none of this consultation's. */
export function ageOf(stamp: string, secret: string, consultation: string, now: number): number | null {
  const [time = '', signature = ''] = stamp.split('.')
  const given = Buffer.from(signature, 'base64url')
  const expected = signed(secret, consultation, time)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  return now - Number.parseInt(time, 36)
}
