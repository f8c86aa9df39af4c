/** Releases as everyone reads them, and their trials. */

import { KINDS } from '@horizon-soin/consultation'
import { ANSWERS, LOWEST_THRESHOLD, QUESTIONS, RELEASE_FORMAT } from '@horizon-soin/releases'
import { Type } from 'typebox'
import { ModerationCounts } from './moderation.js'
import { Day, exact, Id, oneOf, orNull, Text, Version } from './parts.js'

const Count = Type.Integer({ minimum: 0 })
const Part = Type.Number({ minimum: 0, maximum: 1 })
const Shown = Type.Union(
  [
    exact({ value: Count }),
    exact({
      hidden: oneOf(['protects', 'same'] as const),
      low: Count,
      high: orNull(Count),
      atLeast: Type.Optional(Part)
    })
  ],
  { description: 'a count, or that it is not published and what anyone can compute of it' }
)
const Share = exact({ value: Part, low: Part, high: Part }, 'with its 95 % interval (Wilson)')
const Question = oneOf(QUESTIONS)
const Answer = oneOf([...new Set(QUESTIONS.flatMap(question => [...ANSWERS[question]]))])
const line = { item: Type.String(), version: Version, question: Question, answer: Answer }

const Margin = exact({
  dimension: oneOf(['activity', 'structure'] as const),
  choice: Type.String(),
  headcount: Type.Number(),
  source: Type.String(),
  status: Type.String()
})

export const Release = exact(
  {
    format: oneOf([RELEASE_FORMAT] as const),
    consultation: exact({
      id: Type.String(),
      kind: oneOf(KINDS),
      title: Text,
      about: Text,
      organiser: exact({ name: Type.String(), interests: Text }),
      opens: Type.String(),
      closes: Type.String(),
      closedAt: Type.String(),
      timeZone: Type.String(),
      access: oneOf(['open', 'invited'] as const),
      items: Type.Array(exact({ id: Type.String(), version: Version, hash: Type.String(), title: Text }))
    }),
    number: Version,
    day: Day,
    software: Type.String(),
    rules: exact({
      threshold: Type.Integer({ minimum: LOWEST_THRESHOLD }),
      confidence: Part,
      band: Part,
      correction: oneOf(['holm'] as const),
      widestWeights: Type.Number()
    }),
    basis: Type.String({ description: 'SHA-256 of the contributions that it was made of' }),
    counts: exact({
      started: Shown,
      completed: Shown,
      distinct: Shown,
      wrote: Shown,
      empty: Shown,
      marked: Shown,
      paper: Shown
    }),
    groups: Type.Array(
      exact({
        id: Type.String(),
        dimension: oneOf(['all', 'activity', 'structure', 'channel', 'marks'] as const),
        choice: Type.String(),
        label: Text,
        n: Shown
      })
    ),
    crossed: Type.Array(exact({ activity: Type.String(), structure: Type.String(), n: Shown })),
    results: Type.Array(
      exact({ ...line, group: Type.String(), count: Shown, base: Shown, share: orNull(Share) })
    ),
    weighted: orNull(
      exact({
        margins: Type.Array(Margin),
        weights: Type.Array(exact({ choice: Type.String(), weight: Type.Number() })),
        effective: Type.Number(),
        lines: Type.Array(
          exact({ ...line, raw: Share, weighted: Share, n: Type.Number(), effective: Type.Number() })
        )
      })
    ),
    comparisons: Type.Array(
      exact({
        ...line,
        group: Type.String(),
        difference: Type.Number(),
        low: Type.Number(),
        high: Type.Number(),
        p: Part,
        adjusted: Part
      })
    ),
    moderation: ModerationCounts,
    audit: exact({ figures: Count, hidden: Count, programmes: Count, exact: Type.Boolean() }),
    caution: Text
  },
  'Results, frozen: volunteers, not representative'
)

export const ReleaseList = exact({
  releases: Type.Array(exact({ number: Version, day: Day, sha256: Type.String() }))
})

/** `1`, `2`… or `latest`. Addresses are texts: no coercion turns one into a number. */
const ReleaseNumber = Type.String({ pattern: '^(latest|[1-9][0-9]{0,3})$' })
export const ofRelease = exact({ id: Id, number: ReleaseNumber })

export const ReleaseAsked = exact({
  hide: Type.Array(Type.String({ maxLength: 400 }), {
    maxItems: 10_000,
    uniqueItems: true,
    description: 'counts to hide besides the small ones'
  }),
  threshold: Type.Optional(Type.Integer({ minimum: LOWEST_THRESHOLD, maximum: 1000 }))
})

export const Trial = exact({
  release: Release,
  exposed: Type.Array(
    exact({
      id: Type.String(),
      item: orNull(Type.String()),
      group: Type.String(),
      question: orNull(Question),
      answer: orNull(Type.String()),
      low: Type.Number(),
      high: orNull(Type.Number())
    }),
    { description: 'hidden counts that what is shown gives away' }
  ),
  suggestion: Type.Array(Type.String(), { description: 'what to hide further' }),
  isMinimal: Type.Boolean(),
  refused: orNull(oneOf(['too-few'] as const))
})
