/** Shapes that several answers share. */
import { STAGE_KINDS } from '@horizon-soin/consultation'
import { type TProperties, Type } from 'typebox'

/** An object of these keys and no other. */
export const exact = <P extends TProperties>(properties: P, description?: string) =>
  Type.Object(properties, {
    additionalProperties: false,
    ...(description === undefined ? {} : { description })
  })

/** One of these words. */
export const oneOf = <const W extends readonly string[]>(words: W, description?: string) =>
  Type.Unsafe<W[number]>({
    type: 'string',
    enum: [...words],
    ...(description === undefined ? {} : { description })
  })

export const orNull = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) =>
  Type.Union([schema, Type.Null()])

export const Text = exact(
  { fr: Type.String(), en: Type.String() },
  'in both languages; paragraphs parted by an empty line, no markup'
)

export const Id = Type.String({ pattern: '^[a-z0-9][a-z0-9-]*$', maxLength: 80 })
export const Version = Type.Integer({ minimum: 1, maximum: 1_000_000 })
export const Day = Type.String({ description: 'YYYY-MM-DD, in the time zone of the consultation' })
const Instant = Type.String({ description: 'ISO 8601, UTC' })

export const Stage = exact({
  id: Type.String(),
  kind: oneOf(STAGE_KINDS),
  title: Text,
  start: Type.String({ description: 'local time, or day' }),
  end: Type.String({ description: 'exclusive for a time, inclusive for a day' }),
  place: orNull(Text),
  about: orNull(Text)
})

export const Choice = exact({ id: Type.String(), label: Text })
export { Instant }

/** Answers to whoever is refused; `problems` says where in a body. */
const ErrorBody = exact(
  {
    error: Type.String({ description: 'in the language of Accept-Language, French first' }),
    code: Type.String({ description: 'the same in both languages' }),
    problems: Type.Optional(
      Type.Array(
        exact({
          path: Type.String({ description: 'place in the body: answers/3/remarks/0/text' }),
          code: Type.String(),
          limit: Type.Optional(Type.Number()),
          item: Type.Optional(Type.String({ description: 'the item that an answer is missing for' }))
        })
      )
    )
  },
  'Why the request was refused'
)

/** For every operation: how it refuses. */
export const refusals = { '4xx': ErrorBody, '5xx': ErrorBody } as const
