/** Why a request is refused: a code that stays, a status, and words in both languages (`messages`). */
import type { Problem } from '@horizon-soin/consultation'
import type { RefusalCode } from './messages/index.js'

export const STATUS: Record<RefusalCode, number> = {
  'bad-request': 400,
  'receipt-missing': 401,
  'sign-in': 401,
  'second-factor': 401,
  origin: 403,
  forbidden: 403,
  'same-person': 403,
  'wrong-password': 403,
  token: 403,
  'ticket-alone': 403,
  'not-found': 404,
  'unknown-receipt': 404,
  'unknown-invitation': 404,
  method: 405,
  'not-yet': 409,
  'not-open': 409,
  notice: 409,
  items: 409,
  conflict: 409,
  state: 409,
  unsafe: 409,
  'not-moderated': 409,
  'too-few': 409,
  'last-administrator': 409,
  gone: 410,
  'too-large': 413,
  media: 415,
  'weak-password': 422,
  limit: 429,
  fault: 500,
  starting: 503,
  busy: 503,
  unavailable: 503,
  full: 503
}

/** What else goes with a refusal. */
export interface RefusalDetail {
  /** What is wrong in the body, by place. */
  problems?: readonly Problem[]
  /** Seconds. */
  retryAfter?: number
}

/** Thrown by whatever answers a request; becomes `{ error, code, problems? }`. */
export class Refusal extends Error {
  readonly statusCode: number

  constructor(
    readonly refusal: RefusalCode,
    readonly detail: RefusalDetail = {}
  ) {
    super(refusal)
    this.name = 'Refusal'
    this.statusCode = STATUS[refusal]
  }
}
