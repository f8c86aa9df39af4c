/** A request that the model cannot answer; `code` is for programs, the message for developers. */
export class ModelError extends Error {
  constructor(
    readonly code:
      | 'unknown-id'
      | 'unknown-series'
      | 'year-out-of-range'
      | 'incomplete-dataset'
      | 'bad-range'
      | 'impossible-correlation'
      | 'bad-argument',
    message: string,
    /** What the request named: an id, an indicator, a year. */
    readonly value: string,
    /** The ids that would have been known, for a suggestion. */
    readonly known: readonly string[] = []
  ) {
    super(message)
    this.name = 'ModelError'
  }
}
