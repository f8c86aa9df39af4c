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

export interface RefusalBody {
  error: string
  details?: readonly Detail[]
}

/** Its message is for people, in the language of the request: where, what is wrong, how to mend it. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 404 | 413 | 415 | 422 | 503,
    message: string,
    readonly details: readonly Detail[] = []
  ) {
    super(message)
    this.name = 'Refusal'
  }

  get body(): RefusalBody {
    return { error: this.message, ...(this.details.length > 0 ? { details: this.details } : {}) }
  }
}
