/** A request that has no answer. */

/** What is wrong in one place of a request. */
export interface Detail {
  /** Where: a parameter, or the dotted path of a key under it. */
  path: string
  /** What was expected there, in words. */
  expected: string
  /** The id that was most likely meant, null where none is near. */
  suggestion: string | null
}

/** What kind of refusal it is, the same in both languages. `slow`: more was asked than a thread may compute. */
export const CODES = [
  'bad-request',
  'not-found',
  'too-large',
  'media',
  'unprocessable',
  'limit',
  'unavailable',
  'slow'
] as const

type Status = 400 | 404 | 413 | 415 | 422 | 503
type Code = (typeof CODES)[number]

const CODE_OF: Record<Status, Code> = {
  400: 'bad-request',
  404: 'not-found',
  413: 'too-large',
  415: 'media',
  422: 'unprocessable',
  503: 'unavailable'
}

export interface RefusalBody {
  error: string
  code: Code
  details?: readonly Detail[]
}

/** Its message is for people, in the language of the request: where, what is wrong, how to mend it. */
export class Refusal extends Error {
  constructor(
    readonly status: Status,
    message: string,
    readonly details: readonly Detail[] = [],
    readonly code: Code = CODE_OF[status]
  ) {
    super(message)
    this.name = 'Refusal'
  }

  get body(): RefusalBody {
    const { message: error, code, details } = this
    return { error, code, ...(details.length > 0 ? { details } : {}) }
  }
}
