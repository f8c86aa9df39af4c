/** What of a link could not be read, and what is shown instead: `describeProblem` says it in words. */
import type { Label } from '@horizon-soin/model'

export type ProblemCode =
  | 'newer-version'
  | 'bad-version'
  | 'link-too-long'
  | 'bad-escape'
  | 'repeated-key'
  | 'unknown-scenario'
  | 'too-many-scenarios'
  | 'cut-setting'
  | 'unknown-setting'
  | 'bad-number'
  | 'out-of-bounds'
  | 'bad-shares'
  | 'bad-year'
  | 'unknown-policy'
  | 'unknown-profession'
  | 'unknown-group'
  | 'long-name'
  | 'more-problems'

export interface Problem {
  code: ProblemCode
  /** The text as read, shortened. */
  value: string
  /** The id or key that was most likely meant. */
  suggestion?: string
  /** What is shown instead, where it can be named. */
  shown?: Label
}

export interface ProblemReport {
  code: ProblemCode
  value: string
  /** Computed only where the problem is kept. */
  suggest?: () => string | null
  shown?: Label
}

const MOST_PROBLEMS = 20
const LONGEST_VALUE = 60

/** A text of a stranger on one line: nothing that hides or turns what follows, and an end. */
function shorten(value: string): string {
  const visible = value
    .slice(0, 2 * LONGEST_VALUE)
    .replace(
      /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu,
      '�'
    )
  return visible.length > LONGEST_VALUE ? `${visible.slice(0, LONGEST_VALUE)}…` : visible
}

/** Gathers the problems of one link, and counts those beyond the first twenty. */
export class ProblemList {
  readonly #kept: Problem[] = []
  #more = 0

  add({ code, value, suggest, shown }: ProblemReport): void {
    if (this.#kept.length >= MOST_PROBLEMS) {
      this.#more++
      return
    }
    const suggestion = suggest?.() ?? null
    this.#kept.push({
      code,
      value: shorten(value),
      ...(suggestion === null ? {} : { suggestion }),
      ...(shown ? { shown } : {})
    })
  }

  list(): Problem[] {
    return this.#more === 0
      ? [...this.#kept]
      : [...this.#kept, { code: 'more-problems', value: String(this.#more) }]
  }
}
