/** Texts as the team judges them, and as everyone reads them once they are judged. */
import {
  FLAGS,
  LONGEST_NOTE,
  LONGEST_REMARK,
  MOST_MASKS,
  MOTIVES,
  OUTCOMES,
  QUEUES,
  REMARK_KINDS,
  RESPONSE_OUTCOMES,
  STEPS,
  THEMES
} from '@horizon-soin/consultation'
import { Type } from 'typebox'
import { exact, Id, oneOf, orNull, Text, Version } from './parts.js'

export const MODERATED_KINDS = [...REMARK_KINDS, 'text'] as const

/** Of a remark: random. */
export const TextId = Type.String({ pattern: '^[0-9a-f-]{36}$' })
/** NUL is no sign of a text of PostgreSQL. */
export const NO_NUL = '^[^\\u0000]*$'
export const After = Type.Optional(
  Type.String({ maxLength: 200, pattern: NO_NUL, description: '`next` of the page before' })
)
export const Next = orNull(
  Type.String({ description: 'where the next page begins; null after the last one' })
)
/** PRIVACY-SECURITY.md, I20. */
export const PAGE = 100
export const Limit = Type.Optional(
  Type.String({ pattern: '^([1-9][0-9]?|100)$', description: 'of a page: 1 to 100, 100 by default' })
)
export const Reason = Type.String({ minLength: 1, maxLength: LONGEST_REMARK })

const Count = Type.Integer({ minimum: 0 })
const Themes = Type.Array(oneOf(THEMES), { maxItems: THEMES.length, uniqueItems: true })
const Time = Type.Number({ description: 'milliseconds since 1970, UTC' })

const verdict = {
  outcome: oneOf(OUTCOMES),
  motive: orNull(oneOf(MOTIVES)),
  // Counted in characters where it is checked; here in UTF-16 units.
  note: Type.String({ maxLength: 2 * LONGEST_NOTE }),
  masks: Type.Array(Type.Array(Type.Integer({ minimum: 0 }), { minItems: 2, maxItems: 2 }), {
    maxItems: MOST_MASKS,
    description: 'passages to hide, [start, end] in UTF-16 units, the end exclusive, in order'
  }),
  themes: Themes
}

export const Verdict = exact(
  { step: oneOf(STEPS, '`appeal`: by another than who decided first'), ...verdict },
  'What is decided of a text'
)

export const Decision = exact({
  step: oneOf(STEPS),
  ...verdict,
  at: Time,
  by: orNull(Type.String({ description: 'login of who decided; null towards its author' }))
})

export const ModerationCounts = exact({
  texts: Count,
  toDo: Count,
  published: Count,
  masked: Count,
  refused: Type.Partial(exact(Object.fromEntries(MOTIVES.map(motive => [motive, Count])))),
  appeals: exact({ made: Count, pending: Count, granted: Count }),
  reports: exact({ made: Count, pending: Count, granted: Count }),
  duplicates: exact({ groups: Count, beyondFirst: Count })
})

export const Moderated = exact(
  {
    id: TextId,
    item: Type.String(),
    version: Version,
    kind: oneOf(MODERATED_KINDS),
    text: Type.String({
      description: 'as it was written; the name to publish it under, if any, after an empty line and a dash'
    }),
    flags: Type.Array(oneOf(FLAGS)),
    group: orNull(exact({ id: Type.String(), size: Count }, 'near-duplicates')),
    queue: oneOf(QUEUES),
    decisions: Type.Array(Decision),
    asked: orNull(Type.String({ description: 'why another look is asked for' }))
  },
  'A text, the name that it is to be published under, and nothing else of who wrote it'
)

export const PublishedRemark = exact({
  id: TextId,
  item: Type.String(),
  version: Version,
  kind: oneOf(MODERATED_KINDS),
  text: Type.String({ description: 'passages that were hidden are […]' }),
  themes: Type.Array(oneOf(THEMES)),
  alike: Type.Integer({ description: 'near-duplicates, with itself' }),
  signature: orNull(Type.String())
})

export const PublishedCount = exact({
  item: Type.String(),
  kind: oneOf(MODERATED_KINDS),
  theme: oneOf([...THEMES, ''], 'empty: any'),
  count: Count
})

export const OwnText = exact({
  id: TextId,
  item: Type.String(),
  kind: oneOf(MODERATED_KINDS),
  decision: orNull(Decision),
  appeal: oneOf(['none', 'pending', 'judged'] as const)
})

const response = {
  outcome: oneOf(RESPONSE_OUTCOMES),
  text: exact({ fr: Type.String({ maxLength: 8000 }), en: Type.String({ maxLength: 8000 }) }),
  remarks: Type.Array(TextId, { maxItems: 200, uniqueItems: true }),
  next: orNull(Version)
}
export const ResponseBody = exact(
  { version: Type.Optional(Version), ...response },
  'What became of a proposal'
)
export const Response = exact({ item: Id, version: Version, ...response, text: Text, at: Time })
